<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="gardenprops" tilewidth="112" tileheight="96" tilecount="228" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="gardenprops/lamp.png" width="20" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="5" y="44" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <image source="gardenprops/lamp_unlit.png" width="20" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="5" y="44" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <image source="gardenprops/roof_lamp.png" width="20" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="44" width="8" height="5"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="gardenprops/stone_lantern.png" width="18" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="19" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <image source="gardenprops/sheet0.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="4" duration="380"/>
   <frame tileid="500" duration="380"/>
   <frame tileid="501" duration="380"/>
   <frame tileid="502" duration="380"/>
  </animation>
 </tile>
 <tile id="5" type="Prop">
  <image source="gardenprops/sheet1.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="5" duration="380"/>
   <frame tileid="503" duration="380"/>
   <frame tileid="504" duration="380"/>
   <frame tileid="505" duration="380"/>
  </animation>
 </tile>
 <tile id="6" type="Prop">
  <image source="gardenprops/sheet2.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="6" duration="380"/>
   <frame tileid="506" duration="380"/>
   <frame tileid="507" duration="380"/>
   <frame tileid="508" duration="380"/>
  </animation>
 </tile>
 <tile id="7" type="Prop">
  <image source="gardenprops/sheet3.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="7" duration="380"/>
   <frame tileid="509" duration="380"/>
   <frame tileid="510" duration="380"/>
   <frame tileid="511" duration="380"/>
  </animation>
 </tile>
 <tile id="8" type="Prop">
  <image source="gardenprops/sheet4.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="8" duration="380"/>
   <frame tileid="512" duration="380"/>
   <frame tileid="513" duration="380"/>
   <frame tileid="514" duration="380"/>
  </animation>
 </tile>
 <tile id="9" type="Prop">
  <image source="gardenprops/sheet5.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="9" duration="380"/>
   <frame tileid="515" duration="380"/>
   <frame tileid="516" duration="380"/>
   <frame tileid="517" duration="380"/>
  </animation>
 </tile>
 <tile id="10" type="Prop">
  <image source="gardenprops/sheet6.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="10" duration="380"/>
   <frame tileid="518" duration="380"/>
   <frame tileid="519" duration="380"/>
   <frame tileid="520" duration="380"/>
  </animation>
 </tile>
 <tile id="11" type="Prop">
  <image source="gardenprops/sheet7.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="11" duration="380"/>
   <frame tileid="521" duration="380"/>
   <frame tileid="522" duration="380"/>
   <frame tileid="523" duration="380"/>
  </animation>
 </tile>
 <tile id="12" type="Prop">
  <image source="gardenprops/sheet_short0.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="12" duration="380"/>
   <frame tileid="524" duration="380"/>
   <frame tileid="525" duration="380"/>
   <frame tileid="526" duration="380"/>
  </animation>
 </tile>
 <tile id="13" type="Prop">
  <image source="gardenprops/sheet_short1.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="13" duration="380"/>
   <frame tileid="527" duration="380"/>
   <frame tileid="528" duration="380"/>
   <frame tileid="529" duration="380"/>
  </animation>
 </tile>
 <tile id="14" type="Prop">
  <image source="gardenprops/sheet_short2.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="14" duration="380"/>
   <frame tileid="530" duration="380"/>
   <frame tileid="531" duration="380"/>
   <frame tileid="532" duration="380"/>
  </animation>
 </tile>
 <tile id="15" type="Prop">
  <image source="gardenprops/sheet_short3.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="15" duration="380"/>
   <frame tileid="533" duration="380"/>
   <frame tileid="534" duration="380"/>
   <frame tileid="535" duration="380"/>
  </animation>
 </tile>
 <tile id="16" type="Prop">
  <image source="gardenprops/sheet_short4.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="16" duration="380"/>
   <frame tileid="536" duration="380"/>
   <frame tileid="537" duration="380"/>
   <frame tileid="538" duration="380"/>
  </animation>
 </tile>
 <tile id="17" type="Prop">
  <image source="gardenprops/sheet_short5.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="17" duration="380"/>
   <frame tileid="539" duration="380"/>
   <frame tileid="540" duration="380"/>
   <frame tileid="541" duration="380"/>
  </animation>
 </tile>
 <tile id="18" type="Prop">
  <image source="gardenprops/sheet_short6.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="18" duration="380"/>
   <frame tileid="542" duration="380"/>
   <frame tileid="543" duration="380"/>
   <frame tileid="544" duration="380"/>
  </animation>
 </tile>
 <tile id="19" type="Prop">
  <image source="gardenprops/sheet_short7.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="19" duration="380"/>
   <frame tileid="545" duration="380"/>
   <frame tileid="546" duration="380"/>
   <frame tileid="547" duration="380"/>
  </animation>
 </tile>
 <tile id="20" type="Prop">
  <image source="gardenprops/towel0.png" width="24" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="24" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="20" duration="380"/>
   <frame tileid="548" duration="380"/>
   <frame tileid="549" duration="380"/>
   <frame tileid="550" duration="380"/>
  </animation>
 </tile>
 <tile id="21" type="Prop">
  <image source="gardenprops/towel1.png" width="24" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="24" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="21" duration="380"/>
   <frame tileid="551" duration="380"/>
   <frame tileid="552" duration="380"/>
   <frame tileid="553" duration="380"/>
  </animation>
 </tile>
 <tile id="22" type="Prop">
  <image source="gardenprops/towel2.png" width="24" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="24" height="12"/>
  </objectgroup>
  <animation>
   <frame tileid="22" duration="380"/>
   <frame tileid="554" duration="380"/>
   <frame tileid="555" duration="380"/>
   <frame tileid="556" duration="380"/>
  </animation>
 </tile>
 <tile id="23" type="Prop">
  <image source="gardenprops/sheet_away0.png" width="22" height="66"/>
  <animation>
   <frame tileid="23" duration="380"/>
   <frame tileid="557" duration="380"/>
   <frame tileid="558" duration="380"/>
   <frame tileid="559" duration="380"/>
  </animation>
 </tile>
 <tile id="24" type="Prop">
  <image source="gardenprops/sheet_away1.png" width="22" height="66"/>
  <animation>
   <frame tileid="24" duration="380"/>
   <frame tileid="560" duration="380"/>
   <frame tileid="561" duration="380"/>
   <frame tileid="562" duration="380"/>
  </animation>
 </tile>
 <tile id="25" type="Prop">
  <image source="gardenprops/sheet_away2.png" width="22" height="66"/>
  <animation>
   <frame tileid="25" duration="380"/>
   <frame tileid="563" duration="380"/>
   <frame tileid="564" duration="380"/>
   <frame tileid="565" duration="380"/>
  </animation>
 </tile>
 <tile id="26" type="Prop">
  <image source="gardenprops/sheet_away3.png" width="22" height="66"/>
  <animation>
   <frame tileid="26" duration="380"/>
   <frame tileid="566" duration="380"/>
   <frame tileid="567" duration="380"/>
   <frame tileid="568" duration="380"/>
  </animation>
 </tile>
 <tile id="27" type="Prop">
  <image source="gardenprops/sheet_away4.png" width="22" height="66"/>
  <animation>
   <frame tileid="27" duration="380"/>
   <frame tileid="569" duration="380"/>
   <frame tileid="570" duration="380"/>
   <frame tileid="571" duration="380"/>
  </animation>
 </tile>
 <tile id="28" type="Prop">
  <image source="gardenprops/sheet_away5.png" width="22" height="66"/>
  <animation>
   <frame tileid="28" duration="380"/>
   <frame tileid="572" duration="380"/>
   <frame tileid="573" duration="380"/>
   <frame tileid="574" duration="380"/>
  </animation>
 </tile>
 <tile id="29" type="Prop">
  <image source="gardenprops/sheet_away6.png" width="22" height="66"/>
  <animation>
   <frame tileid="29" duration="380"/>
   <frame tileid="575" duration="380"/>
   <frame tileid="576" duration="380"/>
   <frame tileid="577" duration="380"/>
  </animation>
 </tile>
 <tile id="30" type="Prop">
  <image source="gardenprops/sheet_away7.png" width="22" height="66"/>
  <animation>
   <frame tileid="30" duration="380"/>
   <frame tileid="578" duration="380"/>
   <frame tileid="579" duration="380"/>
   <frame tileid="580" duration="380"/>
  </animation>
 </tile>
 <tile id="31" type="Prop">
  <image source="gardenprops/line_away.png" width="4" height="50"/>
 </tile>
 <tile id="32" type="Prop">
  <image source="gardenprops/post.png" width="14" height="44"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="37" width="8" height="6"/>
  </objectgroup>
 </tile>
 <tile id="33" type="Prop">
  <image source="gardenprops/post_wide.png" width="26" height="44"/>
  <objectgroup draworder="index">
   <object id="1" x="9" y="37" width="8" height="6"/>
  </objectgroup>
 </tile>
 <tile id="34" type="Prop">
  <image source="gardenprops/post_corner.png" width="20" height="44"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="37" width="8" height="6"/>
  </objectgroup>
 </tile>
 <tile id="35" type="Prop">
  <image source="gardenprops/basket.png" width="26" height="24"/>
  <objectgroup draworder="index">
   <object id="1" x="5" y="11" width="16" height="12"/>
  </objectgroup>
 </tile>
 <tile id="36" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="gardenprops/boat.png" width="30" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="23" width="16" height="12"/>
  </objectgroup>
 </tile>
 <tile id="37" type="Prop">
  <image source="gardenprops/fallen_sheet.png" width="40" height="24"/>
 </tile>
 <tile id="38" type="Prop">
  <image source="gardenprops/peg_bucket.png" width="16" height="18"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="12" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="39" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="gardenprops/gate.png" width="60" height="64"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="49" width="60" height="14"/>
  </objectgroup>
 </tile>
 <tile id="40" type="Prop">
  <image source="gardenprops/board.png" width="60" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="51" width="48" height="6"/>
  </objectgroup>
 </tile>
 <tile id="41" type="Prop">
  <image source="gardenprops/stone_bench.png" width="44" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="11" width="42" height="16"/>
  </objectgroup>
 </tile>
 <tile id="42" type="Prop">
  <image source="gardenprops/crate_bench.png" width="44" height="28"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="11" width="42" height="16"/>
  </objectgroup>
 </tile>
 <tile id="43" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="gardenprops/bird_bath.png" width="32" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="26" width="20" height="9"/>
  </objectgroup>
  <animation>
   <frame tileid="43" duration="420"/>
   <frame tileid="581" duration="420"/>
   <frame tileid="582" duration="420"/>
   <frame tileid="583" duration="420"/>
  </animation>
 </tile>
 <tile id="44" type="Prop">
  <image source="gardenprops/tub.png" width="32" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="26" width="20" height="9"/>
  </objectgroup>
 </tile>
 <tile id="45" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="gardenprops/pool.png" width="84" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="10" y="6" width="64" height="38"/>
   <object id="2" x="3" y="14" width="78" height="22"/>
  </objectgroup>
  <animation>
   <frame tileid="45" duration="460"/>
   <frame tileid="584" duration="460"/>
   <frame tileid="585" duration="460"/>
   <frame tileid="586" duration="460"/>
  </animation>
 </tile>
 <tile id="46" type="Prop">
  <image source="gardenprops/paddling_pool.png" width="84" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="12" y="10" width="60" height="34"/>
   <object id="2" x="5" y="16" width="74" height="22"/>
  </objectgroup>
  <animation>
   <frame tileid="46" duration="560"/>
   <frame tileid="587" duration="560"/>
   <frame tileid="588" duration="560"/>
   <frame tileid="589" duration="560"/>
  </animation>
 </tile>
 <tile id="47" type="Prop">
  <image source="gardenprops/bed_dreamt.png" width="40" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="11" width="38" height="46"/>
  </objectgroup>
 </tile>
 <tile id="48" type="Prop">
  <image source="gardenprops/bed_aired.png" width="40" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="11" width="38" height="46"/>
  </objectgroup>
 </tile>
 <tile id="49" type="Prop">
  <image source="gardenprops/cabinet.png" width="34" height="34"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="13" width="30" height="20"/>
  </objectgroup>
 </tile>
 <tile id="50" type="Prop">
  <image source="gardenprops/chair.png" width="22" height="30"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="20" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="51" type="Prop">
  <image source="gardenprops/aerial.png" width="36" height="58"/>
  <objectgroup draworder="index">
   <object id="1" x="12" y="51" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="52" type="Prop">
  <image source="gardenprops/tank.png" width="46" height="60"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="41" width="40" height="18"/>
  </objectgroup>
 </tile>
 <tile id="53" type="Prop">
  <image source="gardenprops/flowers0.png" width="22" height="22"/>
  <animation>
   <frame tileid="53" duration="900"/>
   <frame tileid="590" duration="620"/>
   <frame tileid="53" duration="760"/>
   <frame tileid="591" duration="540"/>
  </animation>
 </tile>
 <tile id="54" type="Prop">
  <image source="gardenprops/flowers1.png" width="22" height="22"/>
  <animation>
   <frame tileid="54" duration="900"/>
   <frame tileid="592" duration="660"/>
   <frame tileid="54" duration="760"/>
   <frame tileid="593" duration="600"/>
  </animation>
 </tile>
 <tile id="55" type="Prop">
  <image source="gardenprops/flowers2.png" width="22" height="22"/>
  <animation>
   <frame tileid="55" duration="900"/>
   <frame tileid="594" duration="700"/>
   <frame tileid="55" duration="760"/>
   <frame tileid="595" duration="660"/>
  </animation>
 </tile>
 <tile id="56" type="Prop">
  <image source="gardenprops/flowers3.png" width="22" height="22"/>
  <animation>
   <frame tileid="56" duration="900"/>
   <frame tileid="596" duration="740"/>
   <frame tileid="56" duration="760"/>
   <frame tileid="597" duration="720"/>
  </animation>
 </tile>
 <tile id="57" type="Prop">
  <image source="gardenprops/flowers4.png" width="22" height="22"/>
  <animation>
   <frame tileid="57" duration="900"/>
   <frame tileid="598" duration="780"/>
   <frame tileid="57" duration="760"/>
   <frame tileid="599" duration="780"/>
  </animation>
 </tile>
 <tile id="58" type="Prop">
  <image source="gardenprops/pot.png" width="22" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="5" y="19" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="59" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="gardenprops/mushroom.png" width="20" height="26"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="20" width="8" height="5"/>
  </objectgroup>
  <animation>
   <frame tileid="59" duration="1700"/>
   <frame tileid="600" duration="800"/>
   <frame tileid="601" duration="1300"/>
   <frame tileid="600" duration="900"/>
  </animation>
 </tile>
 <tile id="60" type="Prop">
  <image source="gardenprops/mushrooms.png" width="24" height="18"/>
 </tile>
 <tile id="61" type="Prop">
  <image source="gardenprops/topiary_cone.png" width="34" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="8" y="47" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="62" type="Prop">
  <image source="gardenprops/topiary_balls.png" width="34" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="8" y="47" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="63" type="Prop">
  <image source="gardenprops/topiary_moon.png" width="34" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="8" y="47" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="64" type="Prop">
  <image source="gardenprops/tree.png" width="40" height="52"/>
  <objectgroup draworder="index">
   <object id="1" x="8" y="39" width="24" height="9"/>
  </objectgroup>
 </tile>
 <tile id="65" type="Prop">
  <image source="gardenprops/crown.png" width="112" height="84"/>
 </tile>
 <tile id="66" type="Prop">
  <image source="gardenprops/airer.png" width="64" height="66"/>
  <objectgroup draworder="index">
   <object id="1" x="24" y="58" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="67" type="Prop">
  <image source="gardenprops/arch.png" width="64" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="48" width="7" height="7"/>
   <object id="2" x="52" y="48" width="7" height="7"/>
  </objectgroup>
 </tile>
 <tile id="68" type="Prop">
  <image source="gardenprops/arch_over.png" width="64" height="56"/>
 </tile>
 <tile id="69" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="gardenprops/shard.png" width="14" height="24"/>
 </tile>
 <tile id="70" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="gardenprops/warm_shard.png" width="14" height="24"/>
 </tile>
 <tile id="71" type="Prop">
  <image source="gardenprops/lily.png" width="20" height="14"/>
 </tile>
 <tile id="72" type="Prop">
  <image source="gardenprops/lily_bud.png" width="20" height="14"/>
 </tile>
 <tile id="73" type="Prop">
  <image source="gardenprops/flower_bed0.png" width="48" height="24"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="15" width="46" height="8"/>
  </objectgroup>
 </tile>
 <tile id="74" type="Prop">
  <image source="gardenprops/flower_bed1.png" width="48" height="24"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="15" width="46" height="8"/>
  </objectgroup>
 </tile>
 <tile id="75" type="Prop">
  <image source="gardenprops/flower_bed2.png" width="48" height="24"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="15" width="46" height="8"/>
  </objectgroup>
 </tile>
 <tile id="76" type="Prop">
  <image source="gardenprops/moon_steps.png" width="32" height="80"/>
 </tile>
 <tile id="77" type="Prop">
  <image source="gardenprops/hopscotch.png" width="32" height="80"/>
 </tile>
 <tile id="78" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="gardenprops/statue.png" width="38" height="64"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="48" width="24" height="12"/>
  </objectgroup>
 </tile>
 <tile id="79" type="Prop">
  <image source="gardenprops/raincoat.png" width="38" height="64"/>
  <objectgroup draworder="index">
   <object id="1" x="13" y="57" width="12" height="6"/>
  </objectgroup>
  <animation>
   <frame tileid="79" duration="1400"/>
   <frame tileid="602" duration="420"/>
   <frame tileid="603" duration="560"/>
   <frame tileid="602" duration="420"/>
  </animation>
 </tile>
 <tile id="80" type="Prop">
  <image source="gardenprops/line_across.png" width="16" height="40"/>
 </tile>
 <tile id="81" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="gardenprops/moths.png" width="36" height="28"/>
  <animation>
   <frame tileid="81" duration="240"/>
   <frame tileid="604" duration="240"/>
   <frame tileid="605" duration="240"/>
   <frame tileid="606" duration="240"/>
   <frame tileid="607" duration="240"/>
   <frame tileid="608" duration="240"/>
   <frame tileid="609" duration="240"/>
   <frame tileid="610" duration="240"/>
  </animation>
 </tile>
 <tile id="82" type="Prop">
  <image source="gardenprops/leaf.png" width="28" height="60"/>
  <animation>
   <frame tileid="82" duration="5200"/>
   <frame tileid="611" duration="330"/>
   <frame tileid="612" duration="330"/>
   <frame tileid="613" duration="330"/>
   <frame tileid="614" duration="330"/>
   <frame tileid="615" duration="330"/>
   <frame tileid="616" duration="330"/>
   <frame tileid="617" duration="330"/>
   <frame tileid="618" duration="330"/>
   <frame tileid="619" duration="330"/>
  </animation>
 </tile>
 <tile id="83" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="gardenprops/horse.png" width="72" height="64"/>
  <objectgroup draworder="index">
   <object id="1" x="14" y="52" width="44" height="9"/>
  </objectgroup>
  <animation>
   <frame tileid="83" duration="1500"/>
   <frame tileid="620" duration="700"/>
   <frame tileid="621" duration="1100"/>
   <frame tileid="620" duration="700"/>
  </animation>
 </tile>
 <tile id="84" type="Prop">
  <image source="gardenprops/ironing_board.png" width="72" height="64"/>
  <objectgroup draworder="index">
   <object id="1" x="14" y="52" width="44" height="9"/>
  </objectgroup>
 </tile>
 <tile id="85" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="gardenprops/glass_house.png" width="96" height="96"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="59" width="88" height="34"/>
  </objectgroup>
  <animation>
   <frame tileid="85" duration="900"/>
   <frame tileid="622" duration="500"/>
   <frame tileid="623" duration="900"/>
   <frame tileid="622" duration="500"/>
  </animation>
 </tile>
 <tile id="86" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="gardenprops/stair_head.png" width="96" height="96"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="59" width="88" height="34"/>
  </objectgroup>
 </tile>
 <tile id="87" type="Prop">
  <properties>
   <property name="glow" value="cool"/>
  </properties>
  <image source="gardenprops/moonflower.png" width="44" height="70"/>
  <objectgroup draworder="index">
   <object id="1" x="17" y="63" width="10" height="6"/>
  </objectgroup>
  <animation>
   <frame tileid="87" duration="1700"/>
   <frame tileid="624" duration="900"/>
  </animation>
 </tile>
 <tile id="88" type="Prop">
  <image source="gardenprops/dish.png" width="44" height="70"/>
  <objectgroup draworder="index">
   <object id="1" x="16" y="63" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="89" type="Prop">
  <image source="gardenprops/thin_hedge.png" width="18" height="30"/>
  <animation>
   <frame tileid="89" duration="1600"/>
   <frame tileid="625" duration="160"/>
   <frame tileid="626" duration="160"/>
   <frame tileid="627" duration="160"/>
   <frame tileid="628" duration="160"/>
  </animation>
 </tile>
 <tile id="90" type="Prop">
  <image source="gardenprops/square1.png" width="32" height="32"/>
 </tile>
 <tile id="91" type="Prop">
  <image source="gardenprops/square2.png" width="32" height="32"/>
 </tile>
 <tile id="92" type="Prop">
  <image source="gardenprops/square3.png" width="32" height="32"/>
 </tile>
 <tile id="93" type="Prop">
  <image source="gardenprops/square4.png" width="32" height="32"/>
 </tile>
 <tile id="94" type="Prop">
  <image source="gardenprops/square5.png" width="32" height="32"/>
 </tile>
 <tile id="95" type="Prop">
  <image source="gardenprops/square6.png" width="32" height="32"/>
 </tile>
 <tile id="96" type="Prop">
  <image source="gardenprops/square7.png" width="32" height="32"/>
 </tile>
 <tile id="97" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="gardenprops/wet_down.png" width="16" height="46"/>
 </tile>
 <tile id="98" type="Prop">
  <properties>
   <property name="glow" value="all"/>
  </properties>
  <image source="gardenprops/wet_across.png" width="57" height="16"/>
 </tile>
 <tile id="500">
  <image source="gardenprops/sheet0_1.png" width="48" height="40"/>
 </tile>
 <tile id="501">
  <image source="gardenprops/sheet0_2.png" width="48" height="40"/>
 </tile>
 <tile id="502">
  <image source="gardenprops/sheet0_3.png" width="48" height="40"/>
 </tile>
 <tile id="503">
  <image source="gardenprops/sheet1_1.png" width="48" height="40"/>
 </tile>
 <tile id="504">
  <image source="gardenprops/sheet1_2.png" width="48" height="40"/>
 </tile>
 <tile id="505">
  <image source="gardenprops/sheet1_3.png" width="48" height="40"/>
 </tile>
 <tile id="506">
  <image source="gardenprops/sheet2_1.png" width="48" height="40"/>
 </tile>
 <tile id="507">
  <image source="gardenprops/sheet2_2.png" width="48" height="40"/>
 </tile>
 <tile id="508">
  <image source="gardenprops/sheet2_3.png" width="48" height="40"/>
 </tile>
 <tile id="509">
  <image source="gardenprops/sheet3_1.png" width="48" height="40"/>
 </tile>
 <tile id="510">
  <image source="gardenprops/sheet3_2.png" width="48" height="40"/>
 </tile>
 <tile id="511">
  <image source="gardenprops/sheet3_3.png" width="48" height="40"/>
 </tile>
 <tile id="512">
  <image source="gardenprops/sheet4_1.png" width="48" height="40"/>
 </tile>
 <tile id="513">
  <image source="gardenprops/sheet4_2.png" width="48" height="40"/>
 </tile>
 <tile id="514">
  <image source="gardenprops/sheet4_3.png" width="48" height="40"/>
 </tile>
 <tile id="515">
  <image source="gardenprops/sheet5_1.png" width="48" height="40"/>
 </tile>
 <tile id="516">
  <image source="gardenprops/sheet5_2.png" width="48" height="40"/>
 </tile>
 <tile id="517">
  <image source="gardenprops/sheet5_3.png" width="48" height="40"/>
 </tile>
 <tile id="518">
  <image source="gardenprops/sheet6_1.png" width="48" height="40"/>
 </tile>
 <tile id="519">
  <image source="gardenprops/sheet6_2.png" width="48" height="40"/>
 </tile>
 <tile id="520">
  <image source="gardenprops/sheet6_3.png" width="48" height="40"/>
 </tile>
 <tile id="521">
  <image source="gardenprops/sheet7_1.png" width="48" height="40"/>
 </tile>
 <tile id="522">
  <image source="gardenprops/sheet7_2.png" width="48" height="40"/>
 </tile>
 <tile id="523">
  <image source="gardenprops/sheet7_3.png" width="48" height="40"/>
 </tile>
 <tile id="524">
  <image source="gardenprops/sheet_short0_1.png" width="32" height="40"/>
 </tile>
 <tile id="525">
  <image source="gardenprops/sheet_short0_2.png" width="32" height="40"/>
 </tile>
 <tile id="526">
  <image source="gardenprops/sheet_short0_3.png" width="32" height="40"/>
 </tile>
 <tile id="527">
  <image source="gardenprops/sheet_short1_1.png" width="32" height="40"/>
 </tile>
 <tile id="528">
  <image source="gardenprops/sheet_short1_2.png" width="32" height="40"/>
 </tile>
 <tile id="529">
  <image source="gardenprops/sheet_short1_3.png" width="32" height="40"/>
 </tile>
 <tile id="530">
  <image source="gardenprops/sheet_short2_1.png" width="32" height="40"/>
 </tile>
 <tile id="531">
  <image source="gardenprops/sheet_short2_2.png" width="32" height="40"/>
 </tile>
 <tile id="532">
  <image source="gardenprops/sheet_short2_3.png" width="32" height="40"/>
 </tile>
 <tile id="533">
  <image source="gardenprops/sheet_short3_1.png" width="32" height="40"/>
 </tile>
 <tile id="534">
  <image source="gardenprops/sheet_short3_2.png" width="32" height="40"/>
 </tile>
 <tile id="535">
  <image source="gardenprops/sheet_short3_3.png" width="32" height="40"/>
 </tile>
 <tile id="536">
  <image source="gardenprops/sheet_short4_1.png" width="32" height="40"/>
 </tile>
 <tile id="537">
  <image source="gardenprops/sheet_short4_2.png" width="32" height="40"/>
 </tile>
 <tile id="538">
  <image source="gardenprops/sheet_short4_3.png" width="32" height="40"/>
 </tile>
 <tile id="539">
  <image source="gardenprops/sheet_short5_1.png" width="32" height="40"/>
 </tile>
 <tile id="540">
  <image source="gardenprops/sheet_short5_2.png" width="32" height="40"/>
 </tile>
 <tile id="541">
  <image source="gardenprops/sheet_short5_3.png" width="32" height="40"/>
 </tile>
 <tile id="542">
  <image source="gardenprops/sheet_short6_1.png" width="32" height="40"/>
 </tile>
 <tile id="543">
  <image source="gardenprops/sheet_short6_2.png" width="32" height="40"/>
 </tile>
 <tile id="544">
  <image source="gardenprops/sheet_short6_3.png" width="32" height="40"/>
 </tile>
 <tile id="545">
  <image source="gardenprops/sheet_short7_1.png" width="32" height="40"/>
 </tile>
 <tile id="546">
  <image source="gardenprops/sheet_short7_2.png" width="32" height="40"/>
 </tile>
 <tile id="547">
  <image source="gardenprops/sheet_short7_3.png" width="32" height="40"/>
 </tile>
 <tile id="548">
  <image source="gardenprops/towel0_1.png" width="24" height="40"/>
 </tile>
 <tile id="549">
  <image source="gardenprops/towel0_2.png" width="24" height="40"/>
 </tile>
 <tile id="550">
  <image source="gardenprops/towel0_3.png" width="24" height="40"/>
 </tile>
 <tile id="551">
  <image source="gardenprops/towel1_1.png" width="24" height="40"/>
 </tile>
 <tile id="552">
  <image source="gardenprops/towel1_2.png" width="24" height="40"/>
 </tile>
 <tile id="553">
  <image source="gardenprops/towel1_3.png" width="24" height="40"/>
 </tile>
 <tile id="554">
  <image source="gardenprops/towel2_1.png" width="24" height="40"/>
 </tile>
 <tile id="555">
  <image source="gardenprops/towel2_2.png" width="24" height="40"/>
 </tile>
 <tile id="556">
  <image source="gardenprops/towel2_3.png" width="24" height="40"/>
 </tile>
 <tile id="557">
  <image source="gardenprops/sheet_away0_1.png" width="22" height="66"/>
 </tile>
 <tile id="558">
  <image source="gardenprops/sheet_away0_2.png" width="22" height="66"/>
 </tile>
 <tile id="559">
  <image source="gardenprops/sheet_away0_3.png" width="22" height="66"/>
 </tile>
 <tile id="560">
  <image source="gardenprops/sheet_away1_1.png" width="22" height="66"/>
 </tile>
 <tile id="561">
  <image source="gardenprops/sheet_away1_2.png" width="22" height="66"/>
 </tile>
 <tile id="562">
  <image source="gardenprops/sheet_away1_3.png" width="22" height="66"/>
 </tile>
 <tile id="563">
  <image source="gardenprops/sheet_away2_1.png" width="22" height="66"/>
 </tile>
 <tile id="564">
  <image source="gardenprops/sheet_away2_2.png" width="22" height="66"/>
 </tile>
 <tile id="565">
  <image source="gardenprops/sheet_away2_3.png" width="22" height="66"/>
 </tile>
 <tile id="566">
  <image source="gardenprops/sheet_away3_1.png" width="22" height="66"/>
 </tile>
 <tile id="567">
  <image source="gardenprops/sheet_away3_2.png" width="22" height="66"/>
 </tile>
 <tile id="568">
  <image source="gardenprops/sheet_away3_3.png" width="22" height="66"/>
 </tile>
 <tile id="569">
  <image source="gardenprops/sheet_away4_1.png" width="22" height="66"/>
 </tile>
 <tile id="570">
  <image source="gardenprops/sheet_away4_2.png" width="22" height="66"/>
 </tile>
 <tile id="571">
  <image source="gardenprops/sheet_away4_3.png" width="22" height="66"/>
 </tile>
 <tile id="572">
  <image source="gardenprops/sheet_away5_1.png" width="22" height="66"/>
 </tile>
 <tile id="573">
  <image source="gardenprops/sheet_away5_2.png" width="22" height="66"/>
 </tile>
 <tile id="574">
  <image source="gardenprops/sheet_away5_3.png" width="22" height="66"/>
 </tile>
 <tile id="575">
  <image source="gardenprops/sheet_away6_1.png" width="22" height="66"/>
 </tile>
 <tile id="576">
  <image source="gardenprops/sheet_away6_2.png" width="22" height="66"/>
 </tile>
 <tile id="577">
  <image source="gardenprops/sheet_away6_3.png" width="22" height="66"/>
 </tile>
 <tile id="578">
  <image source="gardenprops/sheet_away7_1.png" width="22" height="66"/>
 </tile>
 <tile id="579">
  <image source="gardenprops/sheet_away7_2.png" width="22" height="66"/>
 </tile>
 <tile id="580">
  <image source="gardenprops/sheet_away7_3.png" width="22" height="66"/>
 </tile>
 <tile id="581">
  <image source="gardenprops/bird_bath_1.png" width="32" height="36"/>
 </tile>
 <tile id="582">
  <image source="gardenprops/bird_bath_2.png" width="32" height="36"/>
 </tile>
 <tile id="583">
  <image source="gardenprops/bird_bath_3.png" width="32" height="36"/>
 </tile>
 <tile id="584">
  <image source="gardenprops/pool_1.png" width="84" height="50"/>
 </tile>
 <tile id="585">
  <image source="gardenprops/pool_2.png" width="84" height="50"/>
 </tile>
 <tile id="586">
  <image source="gardenprops/pool_3.png" width="84" height="50"/>
 </tile>
 <tile id="587">
  <image source="gardenprops/paddling_pool_1.png" width="84" height="50"/>
 </tile>
 <tile id="588">
  <image source="gardenprops/paddling_pool_2.png" width="84" height="50"/>
 </tile>
 <tile id="589">
  <image source="gardenprops/paddling_pool_3.png" width="84" height="50"/>
 </tile>
 <tile id="590">
  <image source="gardenprops/flowers0_1.png" width="22" height="22"/>
 </tile>
 <tile id="591">
  <image source="gardenprops/flowers0_2.png" width="22" height="22"/>
 </tile>
 <tile id="592">
  <image source="gardenprops/flowers1_1.png" width="22" height="22"/>
 </tile>
 <tile id="593">
  <image source="gardenprops/flowers1_2.png" width="22" height="22"/>
 </tile>
 <tile id="594">
  <image source="gardenprops/flowers2_1.png" width="22" height="22"/>
 </tile>
 <tile id="595">
  <image source="gardenprops/flowers2_2.png" width="22" height="22"/>
 </tile>
 <tile id="596">
  <image source="gardenprops/flowers3_1.png" width="22" height="22"/>
 </tile>
 <tile id="597">
  <image source="gardenprops/flowers3_2.png" width="22" height="22"/>
 </tile>
 <tile id="598">
  <image source="gardenprops/flowers4_1.png" width="22" height="22"/>
 </tile>
 <tile id="599">
  <image source="gardenprops/flowers4_2.png" width="22" height="22"/>
 </tile>
 <tile id="600">
  <image source="gardenprops/mushroom_1.png" width="20" height="26"/>
 </tile>
 <tile id="601">
  <image source="gardenprops/mushroom_2.png" width="20" height="26"/>
 </tile>
 <tile id="602">
  <image source="gardenprops/raincoat_1.png" width="38" height="64"/>
 </tile>
 <tile id="603">
  <image source="gardenprops/raincoat_2.png" width="38" height="64"/>
 </tile>
 <tile id="604">
  <image source="gardenprops/moths_1.png" width="36" height="28"/>
 </tile>
 <tile id="605">
  <image source="gardenprops/moths_2.png" width="36" height="28"/>
 </tile>
 <tile id="606">
  <image source="gardenprops/moths_3.png" width="36" height="28"/>
 </tile>
 <tile id="607">
  <image source="gardenprops/moths_4.png" width="36" height="28"/>
 </tile>
 <tile id="608">
  <image source="gardenprops/moths_5.png" width="36" height="28"/>
 </tile>
 <tile id="609">
  <image source="gardenprops/moths_6.png" width="36" height="28"/>
 </tile>
 <tile id="610">
  <image source="gardenprops/moths_7.png" width="36" height="28"/>
 </tile>
 <tile id="611">
  <image source="gardenprops/leaf_1.png" width="28" height="60"/>
 </tile>
 <tile id="612">
  <image source="gardenprops/leaf_2.png" width="28" height="60"/>
 </tile>
 <tile id="613">
  <image source="gardenprops/leaf_3.png" width="28" height="60"/>
 </tile>
 <tile id="614">
  <image source="gardenprops/leaf_4.png" width="28" height="60"/>
 </tile>
 <tile id="615">
  <image source="gardenprops/leaf_5.png" width="28" height="60"/>
 </tile>
 <tile id="616">
  <image source="gardenprops/leaf_6.png" width="28" height="60"/>
 </tile>
 <tile id="617">
  <image source="gardenprops/leaf_7.png" width="28" height="60"/>
 </tile>
 <tile id="618">
  <image source="gardenprops/leaf_8.png" width="28" height="60"/>
 </tile>
 <tile id="619">
  <image source="gardenprops/leaf_9.png" width="28" height="60"/>
 </tile>
 <tile id="620">
  <image source="gardenprops/horse_1.png" width="72" height="64"/>
 </tile>
 <tile id="621">
  <image source="gardenprops/horse_2.png" width="72" height="64"/>
 </tile>
 <tile id="622">
  <image source="gardenprops/glass_house_1.png" width="96" height="96"/>
 </tile>
 <tile id="623">
  <image source="gardenprops/glass_house_2.png" width="96" height="96"/>
 </tile>
 <tile id="624">
  <image source="gardenprops/moonflower_1.png" width="44" height="70"/>
 </tile>
 <tile id="625">
  <image source="gardenprops/thin_hedge_1.png" width="18" height="30"/>
 </tile>
 <tile id="626">
  <image source="gardenprops/thin_hedge_2.png" width="18" height="30"/>
 </tile>
 <tile id="627">
  <image source="gardenprops/thin_hedge_3.png" width="18" height="30"/>
 </tile>
 <tile id="628">
  <image source="gardenprops/thin_hedge_4.png" width="18" height="30"/>
 </tile>
</tileset>
