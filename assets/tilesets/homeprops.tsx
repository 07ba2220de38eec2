<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="homeprops" tilewidth="164" tileheight="72" tilecount="110" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="glow" value="warmcool"/>
  </properties>
  <image source="homeprops/counter.png" width="116" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="25" width="116" height="14"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="homeprops/cabinets.png" width="100" height="20"/>
 </tile>
 <tile id="2" type="Prop">
  <image source="homeprops/fridge.png" width="26" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="46" width="26" height="9"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <image source="homeprops/table.png" width="56" height="42"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="11" width="54" height="26"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <image source="homeprops/chair_up.png" width="20" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="18" width="14" height="9"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <image source="homeprops/chair_down.png" width="20" height="30"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="20" width="14" height="9"/>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="homeprops/arc_lamp.png" width="72" height="60"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="53" width="12" height="5"/>
  </objectgroup>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="homeprops/noon_wall_noon.png" width="148" height="48"/>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="homeprops/noon_wall_night.png" width="148" height="48"/>
 </tile>
 <tile id="9" type="Prop">
  <image source="homeprops/sofa.png" width="76" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="13" width="74" height="20"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <image source="homeprops/low_table.png" width="48" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="8" width="46" height="15"/>
  </objectgroup>
 </tile>
 <tile id="11" type="Prop">
  <image source="homeprops/rug.png" width="132" height="66"/>
 </tile>
 <tile id="12" type="Prop">
  <image source="homeprops/plant.png" width="34" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="9" y="41" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="13" type="Prop">
  <image source="homeprops/trailing_plant.png" width="26" height="46"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="37" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="14" type="Prop">
  <image source="homeprops/shelf.png" width="50" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="50" width="50" height="7"/>
  </objectgroup>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="homeprops/floor_lamp.png" width="22" height="52"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="46" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="16" type="Prop">
  <image source="homeprops/armchair.png" width="36" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="15" width="32" height="20"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Prop">
  <image source="homeprops/book_pile.png" width="22" height="20"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="11" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="18" type="Prop">
  <image source="homeprops/side_table.png" width="24" height="34"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="24" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="19" type="Prop">
  <image source="homeprops/mia_door.png" width="32" height="48"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="42" width="32" height="5"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="glow" value="pillow"/>
  </properties>
  <image source="homeprops/bed.png" width="46" height="72"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="3" width="44" height="68"/>
  </objectgroup>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="homeprops/window_noon.png" width="52" height="40"/>
  <animation>
   <frame tileid="21" duration="2600"/>
   <frame tileid="500" duration="520"/>
   <frame tileid="501" duration="900"/>
   <frame tileid="500" duration="700"/>
  </animation>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="homeprops/window_night.png" width="52" height="40"/>
  <animation>
   <frame tileid="22" duration="2600"/>
   <frame tileid="502" duration="520"/>
   <frame tileid="503" duration="900"/>
   <frame tileid="502" duration="700"/>
  </animation>
 </tile>
 <tile id="23" type="Prop">
  <image source="homeprops/mia_desk.png" width="56" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="21" width="56" height="18"/>
  </objectgroup>
 </tile>
 <tile id="24" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="homeprops/night_table.png" width="26" height="34"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="22" height="20"/>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <properties>
   <property name="glow" value="warm"/>
  </properties>
  <image source="homeprops/fairy_lights.png" width="136" height="16"/>
  <animation>
   <frame tileid="25" duration="1100"/>
   <frame tileid="504" duration="800"/>
   <frame tileid="506" duration="900"/>
   <frame tileid="25" duration="700"/>
   <frame tileid="505" duration="1000"/>
  </animation>
 </tile>
 <tile id="26" type="Prop">
  <image source="homeprops/drawings.png" width="50" height="32"/>
 </tile>
 <tile id="27" type="Prop">
  <image source="homeprops/poster.png" width="24" height="32"/>
 </tile>
 <tile id="28" type="Prop">
  <image source="homeprops/bean_bag.png" width="30" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="12" width="26" height="13"/>
  </objectgroup>
 </tile>
 <tile id="29" type="Prop">
  <image source="homeprops/moon_rug.png" width="76" height="44"/>
 </tile>
 <tile id="30" type="Prop">
  <image source="homeprops/backpack.png" width="20" height="24"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="16" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="31" type="Prop">
  <image source="homeprops/clothes.png" width="26" height="14"/>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="homeprops/work_desk.png" width="84" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="23" width="84" height="26"/>
  </objectgroup>
  <animation>
   <frame tileid="32" duration="1300"/>
   <frame tileid="507" duration="1300"/>
   <frame tileid="508" duration="1300"/>
   <frame tileid="509" duration="1300"/>
  </animation>
 </tile>
 <tile id="33" type="Prop">
  <image source="homeprops/desk_chair.png" width="24" height="32"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="22" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="34" type="Prop">
  <image source="homeprops/board.png" width="68" height="32"/>
 </tile>
 <tile id="35" type="Prop">
  <image source="homeprops/calendar.png" width="24" height="28"/>
 </tile>
 <tile id="36" type="Prop">
  <image source="homeprops/wall_shelf.png" width="52" height="20"/>
 </tile>
 <tile id="37" type="Prop">
  <image source="homeprops/filing.png" width="28" height="46"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="27" width="26" height="18"/>
  </objectgroup>
 </tile>
 <tile id="38" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="homeprops/desk_lamp.png" width="20" height="26"/>
 </tile>
 <tile id="39" type="Prop">
  <image source="homeprops/basket.png" width="18" height="22"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="14" width="12" height="7"/>
  </objectgroup>
 </tile>
 <tile id="40" type="Prop">
  <image source="homeprops/nook_rug.png" width="96" height="44"/>
 </tile>
 <tile id="41" type="Prop">
  <image source="homeprops/camp_bed.png" width="84" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="12" width="82" height="22"/>
  </objectgroup>
 </tile>
 <tile id="42" type="Prop">
  <image source="homeprops/crates.png" width="34" height="38"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="19" width="32" height="18"/>
  </objectgroup>
 </tile>
 <tile id="43" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="homeprops/front_door.png" width="56" height="50"/>
 </tile>
 <tile id="44" type="Prop">
  <image source="homeprops/door_mat.png" width="44" height="20"/>
 </tile>
 <tile id="45" type="Prop">
  <image source="homeprops/coats.png" width="60" height="38"/>
 </tile>
 <tile id="46" type="Prop">
  <image source="homeprops/bench.png" width="58" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="10" width="56" height="17"/>
  </objectgroup>
 </tile>
 <tile id="47" type="Prop">
  <image source="homeprops/console.png" width="52" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="19" width="50" height="16"/>
  </objectgroup>
 </tile>
 <tile id="48" type="Prop">
  <image source="homeprops/mirror.png" width="24" height="34"/>
 </tile>
 <tile id="49" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="homeprops/clock.png" width="22" height="22"/>
  <animation>
   <frame tileid="510" duration="1000"/>
   <frame tileid="511" duration="1000"/>
   <frame tileid="512" duration="1000"/>
   <frame tileid="513" duration="1000"/>
   <frame tileid="514" duration="1000"/>
   <frame tileid="515" duration="1000"/>
   <frame tileid="516" duration="1000"/>
   <frame tileid="517" duration="1000"/>
  </animation>
 </tile>
 <tile id="50" type="Prop">
  <image source="homeprops/height_ruler.png" width="12" height="44"/>
 </tile>
 <tile id="51" type="Prop">
  <image source="homeprops/photos.png" width="32" height="40"/>
 </tile>
 <tile id="52" type="Prop">
  <image source="homeprops/umbrella_stand.png" width="18" height="34"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="25" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="53" type="Prop">
  <image source="homeprops/flowers.png" width="22" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="23" width="18" height="16"/>
  </objectgroup>
 </tile>
 <tile id="54" type="Prop">
  <image source="homeprops/bicycle.png" width="62" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="30" width="58" height="9"/>
  </objectgroup>
 </tile>
 <tile id="55" type="Prop">
  <image source="homeprops/runner.png" width="164" height="34"/>
 </tile>
 <tile id="56" type="Prop">
  <image source="homeprops/passage_rug.png" width="40" height="72"/>
 </tile>
 <tile id="57" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="homeprops/socket_pad.png" width="12" height="16"/>
 </tile>
 <tile id="58" type="Prop">
  <image source="homeprops/sweeper.png" width="20" height="15"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="8" width="16" height="6"/>
  </objectgroup>
  <animation>
   <frame tileid="58" duration="1050"/>
   <frame tileid="518" duration="700"/>
   <frame tileid="519" duration="1050"/>
   <frame tileid="518" duration="700"/>
  </animation>
 </tile>
 <tile id="59" type="Prop">
  <image source="homeprops/steam.png" width="10" height="20"/>
  <animation>
   <frame tileid="59" duration="280"/>
   <frame tileid="520" duration="280"/>
   <frame tileid="521" duration="280"/>
   <frame tileid="522" duration="280"/>
   <frame tileid="523" duration="280"/>
   <frame tileid="524" duration="280"/>
  </animation>
 </tile>
 <tile id="60" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="homeprops/moths.png" width="36" height="28"/>
  <animation>
   <frame tileid="60" duration="240"/>
   <frame tileid="525" duration="240"/>
   <frame tileid="526" duration="240"/>
   <frame tileid="527" duration="240"/>
   <frame tileid="528" duration="240"/>
   <frame tileid="529" duration="240"/>
   <frame tileid="530" duration="240"/>
   <frame tileid="531" duration="240"/>
  </animation>
 </tile>
 <tile id="61" type="Prop">
  <image source="homeprops/kettle.png" width="24" height="17"/>
 </tile>
 <tile id="62" type="Prop">
  <image source="homeprops/bowls.png" width="42" height="13"/>
 </tile>
 <tile id="63" type="Prop">
  <image source="homeprops/washed.png" width="16" height="10"/>
 </tile>
 <tile id="64" type="Prop">
  <image source="homeprops/bag.png" width="14" height="14"/>
 </tile>
 <tile id="65" type="Prop">
  <image source="homeprops/raincoat.png" width="13" height="26"/>
 </tile>
 <tile id="66" type="Prop">
  <image source="homeprops/greatcoat.png" width="15" height="38"/>
 </tile>
 <tile id="67" type="Prop">
  <image source="homeprops/keys.png" width="10" height="7"/>
 </tile>
 <tile id="68" type="Prop">
  <image source="homeprops/letter.png" width="18" height="10"/>
 </tile>
 <tile id="69" type="Prop">
  <image source="homeprops/jumper_laid.png" width="40" height="21"/>
 </tile>
 <tile id="70" type="Prop">
  <image source="homeprops/pillow_box.png" width="22" height="17"/>
 </tile>
 <tile id="71" type="Prop">
  <image source="homeprops/pours.png" width="28" height="22"/>
 </tile>
 <tile id="72" type="Prop">
  <image source="homeprops/her_tea.png" width="12" height="9"/>
 </tile>
 <tile id="73" type="Prop">
  <image source="homeprops/my_tea.png" width="12" height="9"/>
 </tile>
 <tile id="74" type="Prop">
  <image source="homeprops/calendar_crossed.png" width="24" height="28"/>
 </tile>
 <tile id="75" type="Prop">
  <image source="homeprops/raincoat_laid.png" width="30" height="22"/>
 </tile>
 <tile id="76" type="Prop">
  <image source="homeprops/bun.png" width="11" height="9"/>
 </tile>
 <tile id="77" type="Prop">
  <image source="homeprops/chain_hangs.png" width="10" height="17"/>
 </tile>
 <tile id="500">
  <image source="homeprops/window_noon_1.png" width="52" height="40"/>
 </tile>
 <tile id="501">
  <image source="homeprops/window_noon_2.png" width="52" height="40"/>
 </tile>
 <tile id="502">
  <image source="homeprops/window_night_1.png" width="52" height="40"/>
 </tile>
 <tile id="503">
  <image source="homeprops/window_night_2.png" width="52" height="40"/>
 </tile>
 <tile id="504">
  <image source="homeprops/fairy_lights_1.png" width="136" height="16"/>
 </tile>
 <tile id="505">
  <image source="homeprops/fairy_lights_2.png" width="136" height="16"/>
 </tile>
 <tile id="506">
  <image source="homeprops/fairy_lights_3.png" width="136" height="16"/>
 </tile>
 <tile id="507">
  <image source="homeprops/work_desk_1.png" width="84" height="50"/>
 </tile>
 <tile id="508">
  <image source="homeprops/work_desk_2.png" width="84" height="50"/>
 </tile>
 <tile id="509">
  <image source="homeprops/work_desk_3.png" width="84" height="50"/>
 </tile>
 <tile id="510">
  <image source="homeprops/clock_1.png" width="22" height="22"/>
 </tile>
 <tile id="511">
  <image source="homeprops/clock_2.png" width="22" height="22"/>
 </tile>
 <tile id="512">
  <image source="homeprops/clock_3.png" width="22" height="22"/>
 </tile>
 <tile id="513">
  <image source="homeprops/clock_4.png" width="22" height="22"/>
 </tile>
 <tile id="514">
  <image source="homeprops/clock_5.png" width="22" height="22"/>
 </tile>
 <tile id="515">
  <image source="homeprops/clock_6.png" width="22" height="22"/>
 </tile>
 <tile id="516">
  <image source="homeprops/clock_7.png" width="22" height="22"/>
 </tile>
 <tile id="517">
  <image source="homeprops/clock_8.png" width="22" height="22"/>
 </tile>
 <tile id="518">
  <image source="homeprops/sweeper_1.png" width="20" height="15"/>
 </tile>
 <tile id="519">
  <image source="homeprops/sweeper_2.png" width="20" height="15"/>
 </tile>
 <tile id="520">
  <image source="homeprops/steam_1.png" width="10" height="20"/>
 </tile>
 <tile id="521">
  <image source="homeprops/steam_2.png" width="10" height="20"/>
 </tile>
 <tile id="522">
  <image source="homeprops/steam_3.png" width="10" height="20"/>
 </tile>
 <tile id="523">
  <image source="homeprops/steam_4.png" width="10" height="20"/>
 </tile>
 <tile id="524">
  <image source="homeprops/steam_5.png" width="10" height="20"/>
 </tile>
 <tile id="525">
  <image source="homeprops/moths_1.png" width="36" height="28"/>
 </tile>
 <tile id="526">
  <image source="homeprops/moths_2.png" width="36" height="28"/>
 </tile>
 <tile id="527">
  <image source="homeprops/moths_3.png" width="36" height="28"/>
 </tile>
 <tile id="528">
  <image source="homeprops/moths_4.png" width="36" height="28"/>
 </tile>
 <tile id="529">
  <image source="homeprops/moths_5.png" width="36" height="28"/>
 </tile>
 <tile id="530">
  <image source="homeprops/moths_6.png" width="36" height="28"/>
 </tile>
 <tile id="531">
  <image source="homeprops/moths_7.png" width="36" height="28"/>
 </tile>
</tileset>
