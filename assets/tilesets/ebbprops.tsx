<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="ebbprops" tilewidth="84" tileheight="62" tilecount="6" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="ebbprops/bell.png" width="44" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="52" width="6" height="9"/>
   <object id="2" x="37" y="52" width="6" height="9"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="ebbprops/flame.png" width="10" height="12"/>
 </tile>
 <tile id="2" type="Prop">
  <image source="ebbprops/right_boots.png" width="30" height="20"/>
 </tile>
 <tile id="3" type="Prop">
  <image source="ebbprops/bed_nobody.png" width="40" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="21" width="34" height="40"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <image source="ebbprops/anchor.png" width="34" height="30"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="21" width="28" height="8"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <image source="ebbprops/camp_bed.png" width="84" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="15" width="78" height="20"/>
  </objectgroup>
 </tile>
</tileset>
