<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="marketprops" tilewidth="240" tileheight="160" tilecount="120" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="marketprops/fourteen_painted.png" width="112" height="144"/>
 </tile>
 <tile id="1" type="Prop">
  <image source="marketprops/fourteen_bare.png" width="112" height="144"/>
 </tile>
 <tile id="2" type="Prop">
  <image source="marketprops/baker_painted.png" width="96" height="112"/>
 </tile>
 <tile id="3" type="Prop">
  <image source="marketprops/baker_bare.png" width="96" height="112"/>
 </tile>
 <tile id="4" type="Prop">
  <image source="marketprops/books_painted.png" width="128" height="144"/>
 </tile>
 <tile id="5" type="Prop">
  <image source="marketprops/books_bare.png" width="128" height="144"/>
 </tile>
 <tile id="6" type="Prop">
  <image source="marketprops/florist_painted.png" width="96" height="144"/>
 </tile>
 <tile id="7" type="Prop">
  <image source="marketprops/florist_bare.png" width="96" height="144"/>
 </tile>
 <tile id="8" type="Prop">
  <image source="marketprops/barber_painted.png" width="80" height="112"/>
 </tile>
 <tile id="9" type="Prop">
  <image source="marketprops/barber_bare.png" width="80" height="112"/>
 </tile>
 <tile id="10" type="Prop">
  <image source="marketprops/hats_painted.png" width="112" height="144"/>
 </tile>
 <tile id="11" type="Prop">
  <image source="marketprops/hats_bare.png" width="112" height="144"/>
 </tile>
 <tile id="12" type="Prop">
  <image source="marketprops/lamb_painted.png" width="80" height="112"/>
 </tile>
 <tile id="13" type="Prop">
  <image source="marketprops/lamb_bare.png" width="80" height="112"/>
 </tile>
 <tile id="14" type="Prop">
  <image source="marketprops/spices_painted.png" width="112" height="112"/>
 </tile>
 <tile id="15" type="Prop">
  <image source="marketprops/spices_bare.png" width="112" height="112"/>
 </tile>
 <tile id="16" type="Prop">
  <image source="marketprops/peach_stall_painted.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Prop">
  <image source="marketprops/peach_stall_bare.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="18" type="Prop">
  <image source="marketprops/bunting_painted.png" width="160" height="30"/>
 </tile>
 <tile id="19" type="Prop">
  <image source="marketprops/bunting_bare.png" width="160" height="30"/>
 </tile>
 <tile id="20" type="Prop">
  <image source="marketprops/bunting_long_painted.png" width="240" height="30"/>
 </tile>
 <tile id="21" type="Prop">
  <image source="marketprops/bunting_long_bare.png" width="240" height="30"/>
 </tile>
 <tile id="22" type="Prop">
  <image source="marketprops/parasol_painted.png" width="58" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="46" width="50" height="9"/>
  </objectgroup>
 </tile>
 <tile id="23" type="Prop">
  <image source="marketprops/parasol_bare.png" width="58" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="46" width="50" height="9"/>
  </objectgroup>
 </tile>
 <tile id="24" type="Prop">
  <image source="marketprops/notice_painted.png" width="34" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="35" width="26" height="4"/>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <image source="marketprops/notice_bare.png" width="34" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="35" width="26" height="4"/>
  </objectgroup>
 </tile>
 <tile id="26" type="Prop">
  <image source="marketprops/van_painted.png" width="138" height="70"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="43" width="134" height="26"/>
  </objectgroup>
 </tile>
 <tile id="27" type="Prop">
  <image source="marketprops/van_bare.png" width="138" height="70"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="43" width="134" height="26"/>
  </objectgroup>
 </tile>
 <tile id="28" type="Prop">
  <image source="marketprops/bicycles_painted.png" width="86" height="38"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="30" width="80" height="7"/>
  </objectgroup>
 </tile>
 <tile id="29" type="Prop">
  <image source="marketprops/bicycles_bare.png" width="86" height="38"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="30" width="80" height="7"/>
  </objectgroup>
 </tile>
 <tile id="30" type="Prop">
  <image source="marketprops/boxes_painted.png" width="40" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="25" width="36" height="14"/>
  </objectgroup>
 </tile>
 <tile id="31" type="Prop">
  <image source="marketprops/boxes_bare.png" width="40" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="25" width="36" height="14"/>
  </objectgroup>
 </tile>
 <tile id="32" type="Prop">
  <image source="marketprops/crate_painted.png" width="34" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="30" height="12"/>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <image source="marketprops/crate_bare.png" width="34" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="30" height="12"/>
  </objectgroup>
 </tile>
 <tile id="34" type="Prop">
  <image source="marketprops/stop_painted.png" width="24" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="60" width="9" height="5"/>
  </objectgroup>
 </tile>
 <tile id="35" type="Prop">
  <image source="marketprops/stop_bare.png" width="24" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="60" width="9" height="5"/>
  </objectgroup>
 </tile>
 <tile id="36" type="Prop">
  <image source="marketprops/shelter_painted.png" width="96" height="60"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="49" width="88" height="10"/>
  </objectgroup>
 </tile>
 <tile id="37" type="Prop">
  <image source="marketprops/shelter_bare.png" width="96" height="60"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="49" width="88" height="10"/>
  </objectgroup>
 </tile>
 <tile id="38" type="Prop">
  <image source="marketprops/steps_painted.png" width="60" height="20"/>
 </tile>
 <tile id="39" type="Prop">
  <image source="marketprops/steps_bare.png" width="60" height="20"/>
 </tile>
 <tile id="40" type="Prop">
  <image source="marketprops/beach_poster_painted.png" width="52" height="44"/>
 </tile>
 <tile id="41" type="Prop">
  <image source="marketprops/beach_poster_bare.png" width="52" height="44"/>
 </tile>
 <tile id="42" type="Prop">
  <image source="marketprops/mouth_painted.png" width="176" height="112"/>
 </tile>
 <tile id="43" type="Prop">
  <image source="marketprops/mouth_bare.png" width="176" height="112"/>
 </tile>
 <tile id="44" type="Prop">
  <image source="marketprops/arcade_painted.png" width="64" height="160"/>
 </tile>
 <tile id="45" type="Prop">
  <image source="marketprops/arcade_bare.png" width="64" height="160"/>
 </tile>
 <tile id="46" type="Prop">
  <image source="marketprops/arcade_floor_painted.png" width="56" height="160"/>
 </tile>
 <tile id="47" type="Prop">
  <image source="marketprops/arcade_floor_bare.png" width="56" height="160"/>
 </tile>
 <tile id="48" type="Prop">
  <image source="marketprops/handrails_painted.png" width="64" height="76"/>
 </tile>
 <tile id="49" type="Prop">
  <image source="marketprops/handrails_bare.png" width="64" height="76"/>
 </tile>
 <tile id="50" type="Prop">
  <image source="marketprops/fountain.png" width="104" height="92"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="50" width="102" height="40"/>
  </objectgroup>
  <animation>
   <frame tileid="50" duration="150"/>
   <frame tileid="500" duration="150"/>
   <frame tileid="501" duration="150"/>
   <frame tileid="502" duration="150"/>
  </animation>
 </tile>
 <tile id="51" type="Prop">
  <image source="marketprops/drain.png" width="104" height="52"/>
 </tile>
 <tile id="52" type="Prop">
  <image source="marketprops/juice_bar.png" width="84" height="72"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="47" width="80" height="24"/>
  </objectgroup>
 </tile>
 <tile id="53" type="Prop">
  <image source="marketprops/juice_place.png" width="84" height="26"/>
 </tile>
 <tile id="54" type="Prop">
  <image source="marketprops/queue.png" width="112" height="28"/>
 </tile>
 <tile id="55" type="Prop">
  <image source="marketprops/chalked_window.png" width="44" height="48"/>
 </tile>
 <tile id="56" type="Prop">
  <image source="marketprops/one_leaf.png" width="14" height="12"/>
 </tile>
 <tile id="57" type="Prop">
  <image source="marketprops/notebook.png" width="20" height="9"/>
 </tile>
 <tile id="58" type="Prop">
  <image source="marketprops/stubs.png" width="26" height="12"/>
 </tile>
 <tile id="59" type="Prop">
  <image source="marketprops/number_3.png" width="20" height="20"/>
 </tile>
 <tile id="60" type="Prop">
  <image source="marketprops/number_4.png" width="20" height="20"/>
 </tile>
 <tile id="61" type="Prop">
  <image source="marketprops/number_5.png" width="20" height="20"/>
 </tile>
 <tile id="62" type="Prop">
  <image source="marketprops/number_7.png" width="20" height="20"/>
 </tile>
 <tile id="63" type="Prop">
  <image source="marketprops/number_9.png" width="20" height="20"/>
 </tile>
 <tile id="64" type="Prop">
  <image source="marketprops/number_11.png" width="32" height="20"/>
 </tile>
 <tile id="65" type="Prop">
  <image source="marketprops/number_12.png" width="32" height="20"/>
 </tile>
 <tile id="66" type="Prop">
  <image source="marketprops/number_16.png" width="32" height="20"/>
 </tile>
 <tile id="67" type="Prop">
  <image source="marketprops/number_17.png" width="32" height="20"/>
 </tile>
 <tile id="68" type="Prop">
  <image source="marketprops/peach_man.png" width="24" height="44"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="39" width="12" height="4"/>
  </objectgroup>
  <animation>
   <frame tileid="68" duration="1500"/>
   <frame tileid="503" duration="90"/>
   <frame tileid="504" duration="150"/>
   <frame tileid="505" duration="90"/>
   <frame tileid="68" duration="260"/>
   <frame tileid="503" duration="90"/>
   <frame tileid="504" duration="150"/>
   <frame tileid="505" duration="90"/>
  </animation>
 </tile>
 <tile id="69" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="marketprops/fourteen_asleep.png" width="112" height="144"/>
 </tile>
 <tile id="70" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="marketprops/baker_asleep.png" width="96" height="112"/>
 </tile>
 <tile id="71" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="marketprops/books_asleep.png" width="128" height="144"/>
 </tile>
 <tile id="72" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="marketprops/florist_asleep.png" width="96" height="144"/>
 </tile>
 <tile id="73" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="marketprops/barber_asleep.png" width="80" height="112"/>
 </tile>
 <tile id="74" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="marketprops/hats_asleep.png" width="112" height="144"/>
 </tile>
 <tile id="75" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="marketprops/lamb_asleep.png" width="80" height="112"/>
 </tile>
 <tile id="76" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="marketprops/spices_asleep.png" width="112" height="112"/>
 </tile>
 <tile id="77" type="Prop">
  <image source="marketprops/peach_stall_asleep.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="78" type="Prop">
  <image source="marketprops/bunting_asleep.png" width="160" height="30"/>
 </tile>
 <tile id="79" type="Prop">
  <image source="marketprops/bunting_long_asleep.png" width="240" height="30"/>
 </tile>
 <tile id="80" type="Prop">
  <image source="marketprops/parasol_asleep.png" width="58" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="46" width="50" height="9"/>
  </objectgroup>
 </tile>
 <tile id="81" type="Prop">
  <image source="marketprops/notice_asleep.png" width="34" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="35" width="26" height="4"/>
  </objectgroup>
 </tile>
 <tile id="82" type="Prop">
  <image source="marketprops/van_asleep.png" width="138" height="70"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="43" width="134" height="26"/>
  </objectgroup>
 </tile>
 <tile id="83" type="Prop">
  <image source="marketprops/bicycles_asleep.png" width="86" height="38"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="30" width="80" height="7"/>
  </objectgroup>
 </tile>
 <tile id="84" type="Prop">
  <image source="marketprops/boxes_asleep.png" width="40" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="25" width="36" height="14"/>
  </objectgroup>
 </tile>
 <tile id="85" type="Prop">
  <image source="marketprops/crate_asleep.png" width="34" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="30" height="12"/>
  </objectgroup>
 </tile>
 <tile id="86" type="Prop">
  <image source="marketprops/stop_asleep.png" width="24" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="60" width="9" height="5"/>
  </objectgroup>
 </tile>
 <tile id="87" type="Prop">
  <image source="marketprops/shelter_asleep.png" width="96" height="60"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="49" width="88" height="10"/>
  </objectgroup>
 </tile>
 <tile id="88" type="Prop">
  <image source="marketprops/steps_asleep.png" width="60" height="20"/>
 </tile>
 <tile id="89" type="Prop">
  <image source="marketprops/beach_poster_asleep.png" width="52" height="44"/>
 </tile>
 <tile id="90" type="Prop">
  <image source="marketprops/mouth_asleep.png" width="176" height="112"/>
 </tile>
 <tile id="91" type="Prop">
  <image source="marketprops/arcade_asleep.png" width="64" height="160"/>
 </tile>
 <tile id="92" type="Prop">
  <image source="marketprops/arcade_floor_asleep.png" width="56" height="160"/>
 </tile>
 <tile id="93" type="Prop">
  <image source="marketprops/handrails_asleep.png" width="64" height="76"/>
 </tile>
 <tile id="94" type="Prop">
  <image source="marketprops/arcade_rib_painted.png" width="64" height="20"/>
 </tile>
 <tile id="95" type="Prop">
  <image source="marketprops/arcade_rib_bare.png" width="64" height="20"/>
 </tile>
 <tile id="96" type="Prop">
  <image source="marketprops/arcade_rib_asleep.png" width="64" height="20"/>
 </tile>
 <tile id="97" type="Prop">
  <image source="marketprops/arcade_lamp_painted.png" width="64" height="20"/>
 </tile>
 <tile id="98" type="Prop">
  <image source="marketprops/arcade_lamp_bare.png" width="64" height="20"/>
 </tile>
 <tile id="99" type="Prop">
  <image source="marketprops/arcade_lamp_asleep.png" width="64" height="20"/>
 </tile>
 <tile id="100" type="Prop">
  <image source="marketprops/feet_pair.png" width="26" height="19"/>
 </tile>
 <tile id="101" type="Prop">
  <image source="marketprops/feet_both.png" width="26" height="19"/>
 </tile>
 <tile id="102" type="Prop">
  <image source="marketprops/feet_one.png" width="26" height="19"/>
 </tile>
 <tile id="103" type="Prop">
  <image source="marketprops/feet_heels.png" width="26" height="19"/>
 </tile>
 <tile id="104" type="Prop">
  <image source="marketprops/feet_pram.png" width="26" height="19"/>
 </tile>
 <tile id="105" type="Prop">
  <image source="marketprops/chalk_pair.png" width="26" height="19"/>
 </tile>
 <tile id="106" type="Prop">
  <image source="marketprops/chalk_both.png" width="26" height="19"/>
 </tile>
 <tile id="107" type="Prop">
  <image source="marketprops/chalk_one.png" width="26" height="19"/>
 </tile>
 <tile id="108" type="Prop">
  <image source="marketprops/chalk_heels.png" width="26" height="19"/>
 </tile>
 <tile id="109" type="Prop">
  <image source="marketprops/chalk_pram.png" width="26" height="19"/>
 </tile>
 <tile id="110" type="Prop">
  <image source="marketprops/chalk_cross.png" width="11" height="11"/>
 </tile>
 <tile id="111" type="Prop">
  <image source="marketprops/notebook_calls.png" width="32" height="22"/>
  <animation>
   <frame tileid="111" duration="900"/>
   <frame tileid="506" duration="300"/>
   <frame tileid="507" duration="300"/>
   <frame tileid="506" duration="300"/>
  </animation>
 </tile>
 <tile id="500">
  <image source="marketprops/fountain_1.png" width="104" height="92"/>
 </tile>
 <tile id="501">
  <image source="marketprops/fountain_2.png" width="104" height="92"/>
 </tile>
 <tile id="502">
  <image source="marketprops/fountain_3.png" width="104" height="92"/>
 </tile>
 <tile id="503">
  <image source="marketprops/peach_man_1.png" width="24" height="44"/>
 </tile>
 <tile id="504">
  <image source="marketprops/peach_man_2.png" width="24" height="44"/>
 </tile>
 <tile id="505">
  <image source="marketprops/peach_man_3.png" width="24" height="44"/>
 </tile>
 <tile id="506">
  <image source="marketprops/notebook_calls_1.png" width="32" height="22"/>
 </tile>
 <tile id="507">
  <image source="marketprops/notebook_calls_2.png" width="32" height="22"/>
 </tile>
</tileset>
