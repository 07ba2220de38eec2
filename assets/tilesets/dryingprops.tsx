<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="dryingprops" tilewidth="208" tileheight="128" tilecount="2" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="dryingprops/planetarium_painted.png" width="208" height="128"/>
 </tile>
 <tile id="1" type="Prop">
  <image source="dryingprops/planetarium_bare.png" width="208" height="128"/>
 </tile>
</tileset>
