<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="gardenprops" tilewidth="112" tileheight="84" tilecount="81" columns="0" objectalignment="bottomleft">
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
 </tile>
 <tile id="5" type="Prop">
  <image source="gardenprops/sheet1.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <image source="gardenprops/sheet2.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
 </tile>
 <tile id="7" type="Prop">
  <image source="gardenprops/sheet3.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
 </tile>
 <tile id="8" type="Prop">
  <image source="gardenprops/sheet4.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
 </tile>
 <tile id="9" type="Prop">
  <image source="gardenprops/sheet5.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <image source="gardenprops/sheet6.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
 </tile>
 <tile id="11" type="Prop">
  <image source="gardenprops/sheet7.png" width="48" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="48" height="12"/>
  </objectgroup>
 </tile>
 <tile id="12" type="Prop">
  <image source="gardenprops/sheet_short0.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="13" type="Prop">
  <image source="gardenprops/sheet_short1.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="14" type="Prop">
  <image source="gardenprops/sheet_short2.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="15" type="Prop">
  <image source="gardenprops/sheet_short3.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="16" type="Prop">
  <image source="gardenprops/sheet_short4.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Prop">
  <image source="gardenprops/sheet_short5.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="18" type="Prop">
  <image source="gardenprops/sheet_short6.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="19" type="Prop">
  <image source="gardenprops/sheet_short7.png" width="32" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="32" height="12"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <image source="gardenprops/towel0.png" width="24" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="24" height="12"/>
  </objectgroup>
 </tile>
 <tile id="21" type="Prop">
  <image source="gardenprops/towel1.png" width="24" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="24" height="12"/>
  </objectgroup>
 </tile>
 <tile id="22" type="Prop">
  <image source="gardenprops/towel2.png" width="24" height="40"/>
  <objectgroup draworder="index">
   <object id="1" x="0" y="26" width="24" height="12"/>
  </objectgroup>
 </tile>
 <tile id="23" type="Prop">
  <image source="gardenprops/sheet_away0.png" width="22" height="66"/>
 </tile>
 <tile id="24" type="Prop">
  <image source="gardenprops/sheet_away1.png" width="22" height="66"/>
 </tile>
 <tile id="25" type="Prop">
  <image source="gardenprops/sheet_away2.png" width="22" height="66"/>
 </tile>
 <tile id="26" type="Prop">
  <image source="gardenprops/sheet_away3.png" width="22" height="66"/>
 </tile>
 <tile id="27" type="Prop">
  <image source="gardenprops/sheet_away4.png" width="22" height="66"/>
 </tile>
 <tile id="28" type="Prop">
  <image source="gardenprops/sheet_away5.png" width="22" height="66"/>
 </tile>
 <tile id="29" type="Prop">
  <image source="gardenprops/sheet_away6.png" width="22" height="66"/>
 </tile>
 <tile id="30" type="Prop">
  <image source="gardenprops/sheet_away7.png" width="22" height="66"/>
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
 </tile>
 <tile id="46" type="Prop">
  <image source="gardenprops/paddling_pool.png" width="84" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="12" y="10" width="60" height="34"/>
   <object id="2" x="5" y="16" width="74" height="22"/>
  </objectgroup>
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
 </tile>
 <tile id="54" type="Prop">
  <image source="gardenprops/flowers1.png" width="22" height="22"/>
 </tile>
 <tile id="55" type="Prop">
  <image source="gardenprops/flowers2.png" width="22" height="22"/>
 </tile>
 <tile id="56" type="Prop">
  <image source="gardenprops/flowers3.png" width="22" height="22"/>
 </tile>
 <tile id="57" type="Prop">
  <image source="gardenprops/flowers4.png" width="22" height="22"/>
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
 </tile>
 <tile id="80" type="Prop">
  <image source="gardenprops/line_across.png" width="16" height="40"/>
 </tile>
</tileset>
