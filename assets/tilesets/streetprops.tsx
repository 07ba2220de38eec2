<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="streetprops" tilewidth="160" tileheight="144" tilecount="86" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="streetprops/grocer_painted.png" width="144" height="144"/>
 </tile>
 <tile id="1" type="Prop">
  <image source="streetprops/grocer_bare.png" width="144" height="144"/>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/grocer_night.png" width="144" height="144"/>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/grocer_asleep.png" width="144" height="144"/>
 </tile>
 <tile id="4" type="Prop">
  <image source="streetprops/tea_painted.png" width="96" height="112"/>
 </tile>
 <tile id="5" type="Prop">
  <image source="streetprops/tea_bare.png" width="96" height="112"/>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/tea_night.png" width="96" height="112"/>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/tea_asleep.png" width="96" height="112"/>
 </tile>
 <tile id="8" type="Prop">
  <image source="streetprops/fitter_painted.png" width="128" height="144"/>
 </tile>
 <tile id="9" type="Prop">
  <image source="streetprops/fitter_bare.png" width="128" height="144"/>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/fitter_night.png" width="128" height="144"/>
 </tile>
 <tile id="11" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/fitter_asleep.png" width="128" height="144"/>
 </tile>
 <tile id="12" type="Prop">
  <image source="streetprops/noodles_painted.png" width="96" height="112"/>
 </tile>
 <tile id="13" type="Prop">
  <image source="streetprops/noodles_bare.png" width="96" height="112"/>
 </tile>
 <tile id="14" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/noodles_night.png" width="96" height="112"/>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/noodles_asleep.png" width="96" height="112"/>
 </tile>
 <tile id="16" type="Prop">
  <image source="streetprops/lamps_painted.png" width="112" height="144"/>
 </tile>
 <tile id="17" type="Prop">
  <image source="streetprops/lamps_bare.png" width="112" height="144"/>
 </tile>
 <tile id="18" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/lamps_night.png" width="112" height="144"/>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/lamps_asleep.png" width="112" height="144"/>
 </tile>
 <tile id="20" type="Prop">
  <image source="streetprops/meadow_painted.png" width="64" height="96"/>
 </tile>
 <tile id="21" type="Prop">
  <image source="streetprops/meadow_bare.png" width="64" height="96"/>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/meadow_night.png" width="64" height="96"/>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/meadow_asleep.png" width="64" height="96"/>
 </tile>
 <tile id="24" type="Prop">
  <image source="streetprops/lamp_painted.png" width="24" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="60" width="9" height="5"/>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <image source="streetprops/lamp_bare.png" width="24" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="60" width="9" height="5"/>
  </objectgroup>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/lamp_night.png" width="24" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="60" width="9" height="5"/>
  </objectgroup>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/lamp_asleep.png" width="24" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="60" width="9" height="5"/>
  </objectgroup>
 </tile>
 <tile id="28" type="Prop">
  <image source="streetprops/bench_painted.png" width="46" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="15" width="44" height="10"/>
  </objectgroup>
 </tile>
 <tile id="29" type="Prop">
  <image source="streetprops/bench_bare.png" width="46" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="15" width="44" height="10"/>
  </objectgroup>
 </tile>
 <tile id="30" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/bench_night.png" width="46" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="15" width="44" height="10"/>
  </objectgroup>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/bench_asleep.png" width="46" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="15" width="44" height="10"/>
  </objectgroup>
 </tile>
 <tile id="32" type="Prop">
  <image source="streetprops/fruit_stall_painted.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <image source="streetprops/fruit_stall_bare.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="34" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/fruit_stall_night.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="35" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/fruit_stall_asleep.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="36" type="Prop">
  <image source="streetprops/jar_stall_painted.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="37" type="Prop">
  <image source="streetprops/jar_stall_bare.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="38" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/jar_stall_night.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="39" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/jar_stall_asleep.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="40" type="Prop">
  <image source="streetprops/lantern_stall_painted.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="41" type="Prop">
  <image source="streetprops/lantern_stall_bare.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="42" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/lantern_stall_night.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="43" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/lantern_stall_asleep.png" width="66" height="62"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="39" width="64" height="22"/>
  </objectgroup>
 </tile>
 <tile id="44" type="Prop">
  <image source="streetprops/railing_painted.png" width="48" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="20" width="48" height="4"/>
  </objectgroup>
 </tile>
 <tile id="45" type="Prop">
  <image source="streetprops/railing_bare.png" width="48" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="20" width="48" height="4"/>
  </objectgroup>
 </tile>
 <tile id="46" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/railing_night.png" width="48" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="20" width="48" height="4"/>
  </objectgroup>
 </tile>
 <tile id="47" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/railing_asleep.png" width="48" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="20" width="48" height="4"/>
  </objectgroup>
 </tile>
 <tile id="48" type="Prop">
  <image source="streetprops/planter_painted.png" width="30" height="48"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="39" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="49" type="Prop">
  <image source="streetprops/planter_bare.png" width="30" height="48"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="39" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="50" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/planter_night.png" width="30" height="48"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="39" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="51" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/planter_asleep.png" width="30" height="48"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="39" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="52" type="Prop">
  <image source="streetprops/tram_painted.png" width="160" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="43" width="156" height="14"/>
  </objectgroup>
 </tile>
 <tile id="53" type="Prop">
  <image source="streetprops/tram_bare.png" width="160" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="43" width="156" height="14"/>
  </objectgroup>
 </tile>
 <tile id="54" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/tram_night.png" width="160" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="43" width="156" height="14"/>
  </objectgroup>
 </tile>
 <tile id="55" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/tram_asleep.png" width="160" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="43" width="156" height="14"/>
  </objectgroup>
 </tile>
 <tile id="56" type="Prop">
  <image source="streetprops/sign_bar_painted.png" width="20" height="41"/>
 </tile>
 <tile id="57" type="Prop">
  <image source="streetprops/sign_bar_bare.png" width="20" height="41"/>
 </tile>
 <tile id="58" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/sign_bar_night.png" width="20" height="41"/>
 </tile>
 <tile id="59" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/sign_bar_asleep.png" width="20" height="41"/>
 </tile>
 <tile id="60" type="Prop">
  <image source="streetprops/sign_open_painted.png" width="20" height="50"/>
 </tile>
 <tile id="61" type="Prop">
  <image source="streetprops/sign_open_bare.png" width="20" height="50"/>
 </tile>
 <tile id="62" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/sign_open_night.png" width="20" height="50"/>
 </tile>
 <tile id="63" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/sign_open_asleep.png" width="20" height="50"/>
 </tile>
 <tile id="64" type="Prop">
  <image source="streetprops/bracket_painted.png" width="20" height="30"/>
 </tile>
 <tile id="65" type="Prop">
  <image source="streetprops/bracket_bare.png" width="20" height="30"/>
 </tile>
 <tile id="66" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/bracket_night.png" width="20" height="30"/>
 </tile>
 <tile id="67" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/bracket_asleep.png" width="20" height="30"/>
 </tile>
 <tile id="68" type="Prop">
  <image source="streetprops/bin_painted.png" width="22" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="29" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="69" type="Prop">
  <image source="streetprops/bin_bare.png" width="22" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="29" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="70" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/bin_night.png" width="22" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="29" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="71" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/bin_asleep.png" width="22" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="29" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="72" type="Prop">
  <image source="streetprops/lantern_string_painted.png" width="160" height="34"/>
 </tile>
 <tile id="73" type="Prop">
  <image source="streetprops/lantern_string_bare.png" width="160" height="34"/>
 </tile>
 <tile id="74" type="Prop">
  <properties>
   <property name="glow" value="street"/>
  </properties>
  <image source="streetprops/lantern_string_night.png" width="160" height="34"/>
 </tile>
 <tile id="75" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="streetprops/lantern_string_asleep.png" width="160" height="34"/>
 </tile>
 <tile id="76" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/grocer_given_back.png" width="144" height="56"/>
 </tile>
 <tile id="77" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/tea_given_back.png" width="96" height="56"/>
 </tile>
 <tile id="78" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/fitter_given_back.png" width="128" height="56"/>
 </tile>
 <tile id="79" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/noodles_given_back.png" width="96" height="56"/>
 </tile>
 <tile id="80" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/lamps_given_back.png" width="112" height="56"/>
 </tile>
 <tile id="81" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/meadow_given_back.png" width="64" height="56"/>
 </tile>
 <tile id="82" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/lamp_given_back.png" width="14" height="44"/>
 </tile>
 <tile id="83" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/neon_given_back.png" width="18" height="40"/>
 </tile>
 <tile id="84" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/lamp_in_water.png" width="20" height="30"/>
 </tile>
 <tile id="85" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="streetprops/tram_given_back.png" width="160" height="26"/>
 </tile>
</tileset>
