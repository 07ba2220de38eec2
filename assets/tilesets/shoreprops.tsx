<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="shoreprops" tilewidth="72" tileheight="96" tilecount="11" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="shoreprops/lamp_out.png" width="24" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="7" y="49" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <image source="shoreprops/harbour_lamp_out.png" width="44" height="96"/>
  <objectgroup draworder="index">
   <object id="1" x="4" y="77" width="36" height="18"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <image source="shoreprops/low_gate.png" width="72" height="36"/>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="shoreprops/answers_old.png" width="36" height="58"/>
  <animation>
   <frame tileid="3" duration="420"/>
   <frame tileid="500" duration="420"/>
   <frame tileid="501" duration="420"/>
   <frame tileid="502" duration="420"/>
  </animation>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="glow" value="lamp"/>
  </properties>
  <image source="shoreprops/answers_her.png" width="36" height="58"/>
  <animation>
   <frame tileid="4" duration="420"/>
   <frame tileid="503" duration="420"/>
   <frame tileid="504" duration="420"/>
   <frame tileid="505" duration="420"/>
  </animation>
 </tile>
 <tile id="500">
  <image source="shoreprops/answers_old_1.png" width="36" height="58"/>
 </tile>
 <tile id="501">
  <image source="shoreprops/answers_old_2.png" width="36" height="58"/>
 </tile>
 <tile id="502">
  <image source="shoreprops/answers_old_3.png" width="36" height="58"/>
 </tile>
 <tile id="503">
  <image source="shoreprops/answers_her_1.png" width="36" height="58"/>
 </tile>
 <tile id="504">
  <image source="shoreprops/answers_her_2.png" width="36" height="58"/>
 </tile>
 <tile id="505">
  <image source="shoreprops/answers_her_3.png" width="36" height="58"/>
 </tile>
</tileset>
