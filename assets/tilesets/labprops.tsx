<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="labprops" tilewidth="176" tileheight="96" tilecount="59" columns="0" objectalignment="bottomleft">
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
   <object id="1" x="2" y="27" width="30" height="6"/>
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
 </tile>
 <tile id="53" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/monitor_deep.png" width="34" height="20"/>
 </tile>
 <tile id="54" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="labprops/monitor_light.png" width="34" height="20"/>
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
</tileset>
