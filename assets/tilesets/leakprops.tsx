<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="leakprops" tilewidth="116" tileheight="50" tilecount="9" columns="0" objectalignment="bottomleft">
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
 <tile id="4" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="leakprops/wall_lamp.png" width="14" height="22"/>
 </tile>
 <tile id="5" type="Prop">
  <image source="leakprops/boots_bow.png" width="28" height="20"/>
 </tile>
 <tile id="6" type="Prop">
  <image source="leakprops/coat_on_chair.png" width="28" height="28"/>
 </tile>
 <tile id="7" type="Prop">
  <image source="leakprops/footprints_across.png" width="96" height="14"/>
 </tile>
 <tile id="8" type="Prop">
  <image source="leakprops/footprints_down.png" width="18" height="50"/>
 </tile>
</tileset>
