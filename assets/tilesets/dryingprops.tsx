<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="dryingprops" tilewidth="208" tileheight="128" tilecount="4" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="dryingprops/planetarium_painted.png" width="208" height="128"/>
 </tile>
 <tile id="1" type="Prop">
  <image source="dryingprops/planetarium_bare.png" width="208" height="128"/>
 </tile>
 <tile id="2" type="Prop">
  <image source="dryingprops/trolley_painted.png" width="32" height="60"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="28" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <image source="dryingprops/trolley_bare.png" width="32" height="60"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="28" width="32" height="32"/>
  </objectgroup>
 </tile>
</tileset>
