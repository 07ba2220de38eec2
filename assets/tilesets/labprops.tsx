<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="labprops" tilewidth="176" tileheight="112" tilecount="117" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/dais.png" width="148" height="64"/>
  <objectgroup draworder="index">
   <object id="1" x="22" y="7" width="104" height="50"/>
   <object id="2" x="8" y="18" width="132" height="28"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/ring.png" width="112" height="96"/>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/console.png" width="46" height="44"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="19" width="44" height="24"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/pod_3.png" width="48" height="76"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="4" width="44" height="70"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/pod_7.png" width="48" height="76"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="4" width="44" height="70"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/pod_11.png" width="48" height="76"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="4" width="44" height="70"/>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/pod_5.png" width="48" height="76"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="4" width="44" height="70"/>
  </objectgroup>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/pod_2.png" width="48" height="76"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="4" width="44" height="70"/>
  </objectgroup>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/pod_9.png" width="48" height="76"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="4" width="44" height="70"/>
  </objectgroup>
 </tile>
 <tile id="9" type="Prop">
  <image source="labprops/tray_gloves.png" width="18" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="13" width="18" height="14"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <image source="labprops/tray_register.png" width="18" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="13" width="18" height="14"/>
  </objectgroup>
 </tile>
 <tile id="11" type="Prop">
  <image source="labprops/tray_lead.png" width="18" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="13" width="18" height="14"/>
  </objectgroup>
 </tile>
 <tile id="12" type="Prop">
  <image source="labprops/tray_water.png" width="18" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="13" width="18" height="14"/>
  </objectgroup>
 </tile>
 <tile id="13" type="Prop">
  <image source="labprops/rota.png" width="56" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="41" width="48" height="8"/>
  </objectgroup>
 </tile>
 <tile id="14" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="labprops/lift.png" width="68" height="50"/>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="labprops/hold_sign.png" width="28" height="13"/>
 </tile>
 <tile id="16" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/reader.png" width="20" height="44"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="37" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Prop">
  <image source="labprops/gate.png" width="34" height="34"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="27" width="20" height="6"/>
  </objectgroup>
 </tile>
 <tile id="18" type="Prop">
  <image source="labprops/rail.png" width="10" height="64"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="2" width="8" height="60"/>
  </objectgroup>
 </tile>
 <tile id="19" type="Prop">
  <image source="labprops/leaflets.png" width="34" height="48"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="37" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <image source="labprops/visitors_bench.png" width="64" height="32"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="60" height="18"/>
  </objectgroup>
 </tile>
 <tile id="21" type="Prop">
  <image source="labprops/alarm_clock.png" width="32" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="43" width="28" height="14"/>
  </objectgroup>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/water.png" width="24" height="48"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="38" width="18" height="9"/>
  </objectgroup>
  <animation>
   <frame tileid="22" duration="5600"/>
   <frame tileid="500" duration="220"/>
   <frame tileid="501" duration="220"/>
   <frame tileid="502" duration="200"/>
   <frame tileid="503" duration="340"/>
   <frame tileid="22" duration="900"/>
   <frame tileid="500" duration="240"/>
   <frame tileid="502" duration="240"/>
   <frame tileid="503" duration="300"/>
  </animation>
 </tile>
 <tile id="23" type="Prop">
  <image source="labprops/paper_boat.png" width="18" height="14"/>
 </tile>
 <tile id="24" type="Prop">
  <image source="labprops/mat.png" width="60" height="26"/>
 </tile>
 <tile id="25" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="labprops/poster.png" width="36" height="40"/>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="labprops/window.png" width="132" height="46"/>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/launch_clock.png" width="64" height="40"/>
 </tile>
 <tile id="28" type="Prop">
  <image source="labprops/slogan.png" width="50" height="28"/>
 </tile>
 <tile id="29" type="Prop">
  <image source="labprops/planter.png" width="52" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="24" width="48" height="15"/>
  </objectgroup>
 </tile>
 <tile id="30" type="Prop">
  <image source="labprops/fern.png" width="34" height="44"/>
  <objectgroup draworder="index">
   <object id="1" x="9" y="35" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/display.png" width="38" height="46"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="27" width="32" height="18"/>
  </objectgroup>
 </tile>
 <tile id="32" type="Prop">
  <image source="labprops/city_model.png" width="84" height="52"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="19" width="82" height="32"/>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <image source="labprops/column.png" width="18" height="68"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="59" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="34" type="Prop">
  <image source="labprops/bisi_desk.png" width="78" height="60"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="20" width="60" height="26"/>
  </objectgroup>
 </tile>
 <tile id="35" type="Prop">
  <image source="labprops/knitting.png" width="28" height="24"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="13" width="22" height="10"/>
  </objectgroup>
 </tile>
 <tile id="36" type="Prop">
  <image source="labprops/noise_drawer.png" width="34" height="54"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="35" width="32" height="18"/>
  </objectgroup>
 </tile>
 <tile id="37" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/lab_desk.png" width="118" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="23" width="118" height="26"/>
  </objectgroup>
  <animation>
   <frame tileid="37" duration="1500"/>
   <frame tileid="504" duration="1500"/>
   <frame tileid="505" duration="1500"/>
   <frame tileid="506" duration="1500"/>
  </animation>
 </tile>
 <tile id="38" type="Prop">
  <image source="labprops/lab_photo.png" width="22" height="24"/>
 </tile>
 <tile id="39" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/curves.png" width="88" height="40"/>
 </tile>
 <tile id="40" type="Prop">
  <image source="labprops/coat_hooks.png" width="52" height="38"/>
 </tile>
 <tile id="41" type="Prop">
  <image source="labprops/kettle_corner.png" width="54" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="31" width="50" height="18"/>
  </objectgroup>
 </tile>
 <tile id="42" type="Prop">
  <image source="labprops/rug.png" width="112" height="48"/>
 </tile>
 <tile id="43" type="Prop">
  <image source="labprops/cork_board.png" width="40" height="30"/>
 </tile>
 <tile id="44" type="Prop">
  <image source="labprops/door_ajar.png" width="30" height="48"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="42" width="30" height="5"/>
  </objectgroup>
 </tile>
 <tile id="45" type="Prop">
  <image source="labprops/quiet_cupboard.png" width="44" height="50"/>
 </tile>
 <tile id="46" type="Prop">
  <image source="labprops/cupboard_dark.png" width="36" height="14"/>
 </tile>
 <tile id="47" type="Prop">
  <image source="labprops/pillow_rack.png" width="68" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="46" width="68" height="9"/>
  </objectgroup>
 </tile>
 <tile id="48" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="labprops/vending.png" width="36" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="48" width="36" height="9"/>
  </objectgroup>
  <animation>
   <frame tileid="48" duration="6400"/>
   <frame tileid="507" duration="100"/>
   <frame tileid="48" duration="300"/>
   <frame tileid="507" duration="100"/>
   <frame tileid="508" duration="100"/>
   <frame tileid="507" duration="200"/>
   <frame tileid="48" duration="3900"/>
   <frame tileid="507" duration="200"/>
  </animation>
 </tile>
 <tile id="49" type="Prop">
  <image source="labprops/trolley.png" width="42" height="38"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="23" width="38" height="14"/>
  </objectgroup>
 </tile>
 <tile id="50" type="Prop">
  <image source="labprops/crates.png" width="44" height="42"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="21" width="42" height="20"/>
  </objectgroup>
 </tile>
 <tile id="51" type="Prop">
  <image source="labprops/shoe.png" width="14" height="10"/>
 </tile>
 <tile id="52" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/monitor_calm.png" width="34" height="20"/>
  <animation>
   <frame tileid="52" duration="1260"/>
   <frame tileid="509" duration="420"/>
   <frame tileid="510" duration="420"/>
   <frame tileid="511" duration="420"/>
   <frame tileid="512" duration="420"/>
   <frame tileid="513" duration="420"/>
  </animation>
 </tile>
 <tile id="53" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/monitor_deep.png" width="34" height="20"/>
  <animation>
   <frame tileid="53" duration="1680"/>
   <frame tileid="514" duration="560"/>
   <frame tileid="515" duration="560"/>
   <frame tileid="516" duration="560"/>
   <frame tileid="517" duration="560"/>
   <frame tileid="518" duration="560"/>
  </animation>
 </tile>
 <tile id="54" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/monitor_light.png" width="34" height="20"/>
  <animation>
   <frame tileid="54" duration="1020"/>
   <frame tileid="519" duration="340"/>
   <frame tileid="520" duration="340"/>
   <frame tileid="521" duration="340"/>
   <frame tileid="522" duration="340"/>
   <frame tileid="523" duration="340"/>
  </animation>
 </tile>
 <tile id="55" type="Prop">
  <image source="labprops/inlay.png" width="156" height="92"/>
 </tile>
 <tile id="56" type="Prop">
  <image source="labprops/guide.png" width="176" height="12"/>
 </tile>
 <tile id="57" type="Prop">
  <properties>
   <property name="glow" value="night"/>
  </properties>
  <image source="labprops/window_night.png" width="132" height="46"/>
 </tile>
 <tile id="58" type="Prop">
  <image source="labprops/pail.png" width="26" height="44"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="34" width="20" height="9"/>
  </objectgroup>
 </tile>
 <tile id="59" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/drop.png" width="12" height="112"/>
  <animation>
   <frame tileid="59" duration="3100"/>
   <frame tileid="524" duration="100"/>
   <frame tileid="525" duration="100"/>
   <frame tileid="526" duration="100"/>
   <frame tileid="527" duration="200"/>
   <frame tileid="528" duration="300"/>
  </animation>
 </tile>
 <tile id="60" type="Prop">
  <image source="labprops/pod_3_quiet.png" width="48" height="76"/>
 </tile>
 <tile id="61" type="Prop">
  <image source="labprops/pod_7_quiet.png" width="48" height="76"/>
 </tile>
 <tile id="62" type="Prop">
  <image source="labprops/pod_11_quiet.png" width="48" height="76"/>
 </tile>
 <tile id="63" type="Prop">
  <image source="labprops/pod_3_forced.png" width="48" height="76"/>
 </tile>
 <tile id="64" type="Prop">
  <image source="labprops/pod_7_forced.png" width="48" height="76"/>
 </tile>
 <tile id="65" type="Prop">
  <image source="labprops/pod_11_forced.png" width="48" height="76"/>
 </tile>
 <tile id="66" type="Prop">
  <image source="labprops/pod_3_turned.png" width="48" height="76"/>
 </tile>
 <tile id="67" type="Prop">
  <image source="labprops/pod_7_turned.png" width="48" height="76"/>
 </tile>
 <tile id="68" type="Prop">
  <image source="labprops/pod_11_turned.png" width="48" height="76"/>
 </tile>
 <tile id="69" type="Prop">
  <image source="labprops/pod_5_turned.png" width="48" height="76"/>
 </tile>
 <tile id="70" type="Prop">
  <image source="labprops/pod_2_turned.png" width="48" height="76"/>
 </tile>
 <tile id="71" type="Prop">
  <image source="labprops/scarf_laid.png" width="84" height="56"/>
 </tile>
 <tile id="72" type="Prop">
  <image source="labprops/pod_3_hum.png" width="48" height="76"/>
 </tile>
 <tile id="73" type="Prop">
  <image source="labprops/pod_7_hum.png" width="48" height="76"/>
 </tile>
 <tile id="74" type="Prop">
  <image source="labprops/pod_11_hum.png" width="48" height="76"/>
 </tile>
 <tile id="75" type="Prop">
  <image source="labprops/pod_5_hum.png" width="48" height="76"/>
 </tile>
 <tile id="76" type="Prop">
  <image source="labprops/pod_2_hum.png" width="48" height="76"/>
 </tile>
 <tile id="77" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="labprops/bed_lamp.png" width="12" height="18"/>
 </tile>
 <tile id="78" type="Prop">
  <image source="labprops/tapes_laid.png" width="28" height="14"/>
 </tile>
 <tile id="79" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="labprops/humming.png" width="80" height="108"/>
  <animation>
   <frame tileid="531" duration="260"/>
   <frame tileid="530" duration="200"/>
   <frame tileid="529" duration="200"/>
   <frame tileid="79" duration="620"/>
   <frame tileid="529" duration="200"/>
   <frame tileid="530" duration="200"/>
  </animation>
 </tile>
 <tile id="80" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/launch_clock_8.png" width="64" height="40"/>
 </tile>
 <tile id="81" type="Prop">
  <image source="labprops/telephone.png" width="23" height="16"/>
 </tile>
 <tile id="82" type="Prop">
  <image source="labprops/telephone_rings.png" width="23" height="16"/>
  <animation>
   <frame tileid="82" duration="110"/>
   <frame tileid="532" duration="110"/>
   <frame tileid="82" duration="110"/>
   <frame tileid="532" duration="110"/>
   <frame tileid="82" duration="110"/>
   <frame tileid="532" duration="110"/>
   <frame tileid="533" duration="900"/>
  </animation>
 </tile>
 <tile id="500">
  <image source="labprops/water_1.png" width="24" height="48"/>
 </tile>
 <tile id="501">
  <image source="labprops/water_2.png" width="24" height="48"/>
 </tile>
 <tile id="502">
  <image source="labprops/water_3.png" width="24" height="48"/>
 </tile>
 <tile id="503">
  <image source="labprops/water_4.png" width="24" height="48"/>
 </tile>
 <tile id="504">
  <image source="labprops/lab_desk_1.png" width="118" height="50"/>
 </tile>
 <tile id="505">
  <image source="labprops/lab_desk_2.png" width="118" height="50"/>
 </tile>
 <tile id="506">
  <image source="labprops/lab_desk_3.png" width="118" height="50"/>
 </tile>
 <tile id="507">
  <image source="labprops/vending_1.png" width="36" height="58"/>
 </tile>
 <tile id="508">
  <image source="labprops/vending_2.png" width="36" height="58"/>
 </tile>
 <tile id="509">
  <image source="labprops/monitor_calm_1.png" width="34" height="20"/>
 </tile>
 <tile id="510">
  <image source="labprops/monitor_calm_2.png" width="34" height="20"/>
 </tile>
 <tile id="511">
  <image source="labprops/monitor_calm_3.png" width="34" height="20"/>
 </tile>
 <tile id="512">
  <image source="labprops/monitor_calm_4.png" width="34" height="20"/>
 </tile>
 <tile id="513">
  <image source="labprops/monitor_calm_5.png" width="34" height="20"/>
 </tile>
 <tile id="514">
  <image source="labprops/monitor_deep_1.png" width="34" height="20"/>
 </tile>
 <tile id="515">
  <image source="labprops/monitor_deep_2.png" width="34" height="20"/>
 </tile>
 <tile id="516">
  <image source="labprops/monitor_deep_3.png" width="34" height="20"/>
 </tile>
 <tile id="517">
  <image source="labprops/monitor_deep_4.png" width="34" height="20"/>
 </tile>
 <tile id="518">
  <image source="labprops/monitor_deep_5.png" width="34" height="20"/>
 </tile>
 <tile id="519">
  <image source="labprops/monitor_light_1.png" width="34" height="20"/>
 </tile>
 <tile id="520">
  <image source="labprops/monitor_light_2.png" width="34" height="20"/>
 </tile>
 <tile id="521">
  <image source="labprops/monitor_light_3.png" width="34" height="20"/>
 </tile>
 <tile id="522">
  <image source="labprops/monitor_light_4.png" width="34" height="20"/>
 </tile>
 <tile id="523">
  <image source="labprops/monitor_light_5.png" width="34" height="20"/>
 </tile>
 <tile id="524">
  <image source="labprops/drop_1.png" width="12" height="112"/>
 </tile>
 <tile id="525">
  <image source="labprops/drop_2.png" width="12" height="112"/>
 </tile>
 <tile id="526">
  <image source="labprops/drop_3.png" width="12" height="112"/>
 </tile>
 <tile id="527">
  <image source="labprops/drop_4.png" width="12" height="112"/>
 </tile>
 <tile id="528">
  <image source="labprops/drop_5.png" width="12" height="112"/>
 </tile>
 <tile id="529">
  <image source="labprops/humming_1.png" width="80" height="108"/>
 </tile>
 <tile id="530">
  <image source="labprops/humming_2.png" width="80" height="108"/>
 </tile>
 <tile id="531">
  <image source="labprops/humming_3.png" width="80" height="108"/>
 </tile>
 <tile id="532">
  <image source="labprops/telephone_rings_1.png" width="23" height="16"/>
 </tile>
 <tile id="533">
  <image source="labprops/telephone_rings_2.png" width="23" height="16"/>
 </tile>
</tileset>
