<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="underpassprops" tilewidth="64" tileheight="72" tilecount="10" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="underpassprops/column_painted.png" width="20" height="72"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="62" width="18" height="9"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <image source="underpassprops/column_bare.png" width="20" height="72"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="62" width="18" height="9"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="underpassprops/machine_painted.png" width="34" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="45" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <image source="underpassprops/machine_bare.png" width="34" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="45" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="underpassprops/tube_painted.png" width="40" height="8"/>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="underpassprops/tube_bare.png" width="40" height="8"/>
 </tile>
 <tile id="6" type="Prop">
  <image source="underpassprops/dead_tube.png" width="40" height="8"/>
 </tile>
 <tile id="7" type="Prop">
  <image source="underpassprops/tally.png" width="64" height="30"/>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="underpassprops/line_of_light.png" width="28" height="3"/>
 </tile>
 <tile id="9" type="Prop">
  <image source="underpassprops/bucket.png" width="18" height="20"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="14" width="12" height="5"/>
  </objectgroup>
 </tile>
</tileset>
