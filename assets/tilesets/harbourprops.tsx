<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="harbourprops" tilewidth="176" tileheight="124" tilecount="56" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/lamp.png" width="24" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="49" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/harbour_lamp.png" width="44" height="96"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="77" width="36" height="18"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/gate.png" width="80" height="74"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="59" width="78" height="14"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <image source="harbourprops/boat.png" width="62" height="38"/>
 </tile>
 <tile id="4" type="Prop">
  <image source="harbourprops/boots.png" width="30" height="20"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="14" width="22" height="5"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <image source="harbourprops/house0.png" width="64" height="92"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="69" width="60" height="22"/>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <image source="harbourprops/house1.png" width="56" height="76"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="53" width="52" height="22"/>
  </objectgroup>
 </tile>
 <tile id="7" type="Prop">
  <image source="harbourprops/house2.png" width="58" height="84"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="61" width="54" height="22"/>
  </objectgroup>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/house3.png" width="64" height="98"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="75" width="60" height="22"/>
  </objectgroup>
 </tile>
 <tile id="9" type="Prop">
  <image source="harbourprops/bed_child.png" width="48" height="72"/>
 </tile>
 <tile id="10" type="Prop">
  <image source="harbourprops/bed_cap.png" width="48" height="72"/>
 </tile>
 <tile id="11" type="Prop">
  <image source="harbourprops/bed_two.png" width="48" height="72"/>
 </tile>
 <tile id="12" type="Prop">
  <image source="harbourprops/bed_curls.png" width="48" height="72"/>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/dark.png" width="128" height="124"/>
 </tile>
 <tile id="14" type="Prop">
  <image source="harbourprops/board.png" width="52" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="56" width="34" height="8"/>
  </objectgroup>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="harbourprops/window.png" width="72" height="62"/>
 </tile>
 <tile id="16" type="Prop">
  <image source="harbourprops/chair.png" width="34" height="52"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="33" width="26" height="18"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Prop">
  <image source="harbourprops/bed.png" width="52" height="78"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="11" width="48" height="66"/>
  </objectgroup>
 </tile>
 <tile id="18" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/night_light.png" width="20" height="24"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="18" width="12" height="5"/>
  </objectgroup>
 </tile>
 <tile id="19" type="Prop">
  <image source="harbourprops/skittle.png" width="18" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="30" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <image source="harbourprops/standing_book0.png" width="46" height="42"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="33" width="42" height="8"/>
  </objectgroup>
 </tile>
 <tile id="21" type="Prop">
  <image source="harbourprops/standing_book1.png" width="46" height="42"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="33" width="42" height="8"/>
  </objectgroup>
 </tile>
 <tile id="22" type="Prop">
  <image source="harbourprops/standing_book2.png" width="46" height="42"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="33" width="42" height="8"/>
  </objectgroup>
 </tile>
 <tile id="23" type="Prop">
  <image source="harbourprops/standing_book3.png" width="46" height="42"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="33" width="42" height="8"/>
  </objectgroup>
 </tile>
 <tile id="24" type="Prop">
  <image source="harbourprops/shoe_box.png" width="48" height="30"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="19" width="44" height="10"/>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <image source="harbourprops/wellingtons.png" width="28" height="22"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="16" width="20" height="5"/>
  </objectgroup>
 </tile>
 <tile id="26" type="Prop">
  <image source="harbourprops/cushion_bear.png" width="36" height="48"/>
 </tile>
 <tile id="27" type="Prop">
  <image source="harbourprops/cushion_hare.png" width="36" height="48"/>
 </tile>
 <tile id="28" type="Prop">
  <image source="harbourprops/cushion_small_bear.png" width="36" height="48"/>
 </tile>
 <tile id="29" type="Prop">
  <image source="harbourprops/cushion_old_hare.png" width="36" height="48"/>
 </tile>
 <tile id="30" type="Prop">
  <image source="harbourprops/dressing_gown.png" width="44" height="74"/>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="harbourprops/fairy_lights.png" width="176" height="30"/>
 </tile>
 <tile id="32" type="Prop">
  <image source="harbourprops/ball.png" width="24" height="22"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="15" width="16" height="6"/>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <image source="harbourprops/drawings.png" width="62" height="40"/>
 </tile>
 <tile id="34" type="Prop">
  <image source="harbourprops/audience.png" width="78" height="34"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="23" width="76" height="10"/>
  </objectgroup>
 </tile>
 <tile id="35" type="Prop">
  <image source="harbourprops/wave.png" width="92" height="92"/>
  <objectgroup draworder="index">
   <object id="1" x="8" y="17" width="76" height="74"/>
  </objectgroup>
 </tile>
 <tile id="36" type="Prop">
  <image source="harbourprops/blanket.png" width="84" height="76"/>
 </tile>
 <tile id="37" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/whale.png" width="92" height="60"/>
 </tile>
 <tile id="38" type="Prop">
  <image source="harbourprops/beanbag.png" width="76" height="48"/>
 </tile>
 <tile id="39" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/hums_old.png" width="36" height="58"/>
  <animation>
   <frame tileid="39" duration="420"/>
   <frame tileid="500" duration="420"/>
   <frame tileid="501" duration="420"/>
   <frame tileid="502" duration="420"/>
  </animation>
 </tile>
 <tile id="40" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/hums_her.png" width="36" height="58"/>
  <animation>
   <frame tileid="40" duration="420"/>
   <frame tileid="503" duration="420"/>
   <frame tileid="504" duration="420"/>
   <frame tileid="505" duration="420"/>
  </animation>
 </tile>
 <tile id="41" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/hums_many.png" width="92" height="60"/>
  <animation>
   <frame tileid="41" duration="420"/>
   <frame tileid="506" duration="420"/>
   <frame tileid="507" duration="420"/>
   <frame tileid="508" duration="420"/>
  </animation>
 </tile>
 <tile id="42" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="harbourprops/bed_lamp.png" width="18" height="34"/>
 </tile>
 <tile id="43" type="Prop">
  <image source="harbourprops/flannel_long.png" width="76" height="20"/>
 </tile>
 <tile id="44" type="Prop">
  <image source="harbourprops/flannel_short.png" width="60" height="20"/>
 </tile>
 <tile id="45" type="Prop">
  <image source="harbourprops/flannel_down.png" width="22" height="56"/>
 </tile>
 <tile id="46" type="Prop">
  <image source="harbourprops/flannel_far.png" width="20" height="92"/>
 </tile>
 <tile id="500">
  <image source="harbourprops/hums_old_1.png" width="36" height="58"/>
 </tile>
 <tile id="501">
  <image source="harbourprops/hums_old_2.png" width="36" height="58"/>
 </tile>
 <tile id="502">
  <image source="harbourprops/hums_old_3.png" width="36" height="58"/>
 </tile>
 <tile id="503">
  <image source="harbourprops/hums_her_1.png" width="36" height="58"/>
 </tile>
 <tile id="504">
  <image source="harbourprops/hums_her_2.png" width="36" height="58"/>
 </tile>
 <tile id="505">
  <image source="harbourprops/hums_her_3.png" width="36" height="58"/>
 </tile>
 <tile id="506">
  <image source="harbourprops/hums_many_1.png" width="92" height="60"/>
 </tile>
 <tile id="507">
  <image source="harbourprops/hums_many_2.png" width="92" height="60"/>
 </tile>
 <tile id="508">
  <image source="harbourprops/hums_many_3.png" width="92" height="60"/>
 </tile>
</tileset>
