<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="domeprops" tilewidth="176" tileheight="150" tilecount="40" columns="0" objectalignment="bottomleft">
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
 <tile id="7" type="Prop">
  <image source="domeprops/projector_asleep.png" width="74" height="92"/>
  <objectgroup draworder="index">
   <object id="1" x="8" y="69" width="58" height="22"/>
  </objectgroup>
 </tile>
 <tile id="8" type="Prop">
  <image source="domeprops/ladder.png" width="34" height="88"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="81" width="28" height="6"/>
  </objectgroup>
 </tile>
 <tile id="9" type="Prop">
  <image source="domeprops/bell_rope.png" width="14" height="150"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="145" width="6" height="4"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="domeprops/brazier.png" width="40" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="30" width="26" height="9"/>
  </objectgroup>
  <animation>
   <frame tileid="10" duration="260"/>
   <frame tileid="500" duration="220"/>
   <frame tileid="501" duration="300"/>
   <frame tileid="500" duration="180"/>
  </animation>
 </tile>
 <tile id="11" type="Prop">
  <image source="domeprops/lid.png" width="34" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="21" width="20" height="4"/>
  </objectgroup>
 </tile>
 <tile id="12" type="Prop">
  <image source="domeprops/lid_on.png" width="40" height="20"/>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="domeprops/candle.png" width="12" height="20"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="16" width="8" height="3"/>
  </objectgroup>
  <animation>
   <frame tileid="13" duration="900"/>
   <frame tileid="502" duration="160"/>
   <frame tileid="13" duration="1400"/>
   <frame tileid="502" duration="240"/>
  </animation>
 </tile>
 <tile id="14" type="Prop">
  <image source="domeprops/candles_out.png" width="52" height="18"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="12" width="48" height="5"/>
  </objectgroup>
 </tile>
 <tile id="15" type="Prop">
  <image source="domeprops/blanket_rust.png" width="44" height="22"/>
 </tile>
 <tile id="16" type="Prop">
  <image source="domeprops/blanket_sea.png" width="44" height="22"/>
 </tile>
 <tile id="17" type="Prop">
  <image source="domeprops/blanket_plum.png" width="44" height="22"/>
 </tile>
 <tile id="18" type="Prop">
  <image source="domeprops/bad_step.png" width="40" height="32"/>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="domeprops/firelight.png" width="176" height="116"/>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="domeprops/door_line.png" width="40" height="6"/>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="domeprops/door_spill.png" width="96" height="64"/>
 </tile>
 <tile id="22" type="Prop">
  <image source="domeprops/laid_candle.png" width="18" height="10"/>
 </tile>
 <tile id="23" type="Prop">
  <image source="domeprops/laid_cards.png" width="22" height="14"/>
 </tile>
 <tile id="24" type="Prop">
  <image source="domeprops/laid_cuff.png" width="22" height="14"/>
 </tile>
 <tile id="25" type="Prop">
  <image source="domeprops/laid_drawing.png" width="24" height="15"/>
 </tile>
 <tile id="26" type="Prop">
  <image source="domeprops/shoes.png" width="13" height="9"/>
 </tile>
 <tile id="27" type="Prop">
  <image source="domeprops/her_bag.png" width="15" height="15"/>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="domeprops/candlelight.png" width="84" height="64"/>
 </tile>
 <tile id="29" type="Prop">
  <image source="domeprops/tucked.png" width="30" height="19"/>
 </tile>
 <tile id="30" type="Prop">
  <image source="domeprops/coat_over.png" width="24" height="22"/>
 </tile>
 <tile id="31" type="Prop">
  <image source="domeprops/coat_over_sea.png" width="24" height="22"/>
 </tile>
 <tile id="32" type="Prop">
  <image source="domeprops/star_down.png" width="13" height="11"/>
 </tile>
 <tile id="33" type="Prop">
  <image source="domeprops/lentil.png" width="7" height="6"/>
 </tile>
 <tile id="34" type="Prop">
  <image source="domeprops/blanket_north.png" width="44" height="22"/>
 </tile>
 <tile id="35" type="Prop">
  <image source="domeprops/coats.png" width="44" height="22"/>
 </tile>
 <tile id="36" type="Prop">
  <image source="domeprops/blankets.png" width="44" height="22"/>
 </tile>
 <tile id="500">
  <image source="domeprops/brazier_1.png" width="40" height="40"/>
 </tile>
 <tile id="501">
  <image source="domeprops/brazier_2.png" width="40" height="40"/>
 </tile>
 <tile id="502">
  <image source="domeprops/candle_1.png" width="12" height="20"/>
 </tile>
</tileset>
