<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="domeprops" tilewidth="74" tileheight="92" tilecount="7" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="domeprops/seat_down.png" width="18" height="22"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <image source="domeprops/seat_up.png" width="18" height="22"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <image source="domeprops/seat_right.png" width="18" height="22"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <image source="domeprops/seat_left.png" width="18" height="22"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="domeprops/projector.png" width="74" height="92"/>
  <objectgroup draworder="index">
   <object id="1" x="8" y="69" width="58" height="22"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="domeprops/lantern.png" width="18" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="20" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <image source="domeprops/desk.png" width="56" height="42"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="25" width="54" height="16"/>
  </objectgroup>
 </tile>
</tileset>
