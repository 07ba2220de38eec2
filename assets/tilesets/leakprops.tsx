<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="leakprops" tilewidth="116" tileheight="38" tilecount="4" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="leakprops/hedge_sofa.png" width="78" height="38"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="17" width="76" height="20"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <image source="leakprops/hedge_bench.png" width="58" height="30"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="12" width="56" height="17"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <image source="leakprops/hedge_counter.png" width="116" height="34"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="19" width="116" height="14"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <image source="leakprops/bollard.png" width="16" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="20" width="10" height="5"/>
  </objectgroup>
 </tile>
</tileset>
