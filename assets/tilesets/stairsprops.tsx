<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="stairsprops" tilewidth="280" tileheight="130" tilecount="31" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="stairsprops/lift.png" width="64" height="62"/>
 </tile>
 <tile id="1" type="Prop">
  <image source="stairsprops/letter_boxes.png" width="54" height="40"/>
 </tile>
 <tile id="2" type="Prop">
  <image source="stairsprops/notice.png" width="40" height="30"/>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="stairsprops/street_door.png" width="60" height="66"/>
 </tile>
 <tile id="4" type="Prop">
  <image source="stairsprops/banister_left.png" width="8" height="130"/>
 </tile>
 <tile id="5" type="Prop">
  <image source="stairsprops/banister_right.png" width="8" height="130"/>
 </tile>
 <tile id="6" type="Prop">
  <image source="stairsprops/newel.png" width="12" height="34"/>
 </tile>
 <tile id="7" type="Prop">
  <image source="stairsprops/balustrade.png" width="280" height="26"/>
 </tile>
 <tile id="8" type="Prop">
  <image source="stairsprops/rope.png" width="58" height="20"/>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="stairsprops/globe.png" width="16" height="22"/>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="stairsprops/bulb.png" width="14" height="34"/>
  <animation>
   <frame tileid="10" duration="2300"/>
   <frame tileid="500" duration="90"/>
   <frame tileid="10" duration="160"/>
   <frame tileid="500" duration="70"/>
   <frame tileid="10" duration="3100"/>
   <frame tileid="501" duration="60"/>
   <frame tileid="500" duration="120"/>
  </animation>
 </tile>
 <tile id="11" type="Prop">
  <image source="stairsprops/fuse_box.png" width="26" height="56"/>
 </tile>
 <tile id="12" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="stairsprops/window_noon.png" width="92" height="78"/>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="stairsprops/window_night.png" width="92" height="78"/>
 </tile>
 <tile id="14" type="Prop">
  <image source="stairsprops/geraniums.png" width="44" height="24"/>
 </tile>
 <tile id="15" type="Prop">
  <image source="stairsprops/door_first.png" width="40" height="53"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="47" width="40" height="5"/>
  </objectgroup>
 </tile>
 <tile id="16" type="Prop">
  <image source="stairsprops/door_second.png" width="40" height="53"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="47" width="40" height="5"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Prop">
  <image source="stairsprops/door_third.png" width="40" height="53"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="47" width="40" height="5"/>
  </objectgroup>
 </tile>
 <tile id="18" type="Prop">
  <image source="stairsprops/door_other.png" width="40" height="53"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="47" width="40" height="5"/>
  </objectgroup>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="stairsprops/our_door.png" width="42" height="53"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="47" width="42" height="5"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <image source="stairsprops/mat_rust.png" width="40" height="16"/>
 </tile>
 <tile id="21" type="Prop">
  <image source="stairsprops/mat_sea.png" width="40" height="16"/>
 </tile>
 <tile id="22" type="Prop">
  <image source="stairsprops/mat_plum.png" width="40" height="16"/>
 </tile>
 <tile id="23" type="Prop">
  <image source="stairsprops/tricycle.png" width="34" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="20" width="28" height="7"/>
  </objectgroup>
 </tile>
 <tile id="24" type="Prop">
  <image source="stairsprops/parcel.png" width="30" height="24"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="14" width="26" height="9"/>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <image source="stairsprops/bottles.png" width="18" height="20"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="14" width="14" height="5"/>
  </objectgroup>
 </tile>
 <tile id="26" type="Prop">
  <image source="stairsprops/index_card.png" width="14" height="10"/>
 </tile>
 <tile id="27" type="Prop">
  <image source="stairsprops/worn_stair.png" width="52" height="8"/>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="stairsprops/sill_light.png" width="34" height="5"/>
 </tile>
 <tile id="500">
  <image source="stairsprops/bulb_1.png" width="14" height="34"/>
 </tile>
 <tile id="501">
  <image source="stairsprops/bulb_2.png" width="14" height="34"/>
 </tile>
</tileset>
