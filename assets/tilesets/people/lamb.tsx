<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="lamb" tilewidth="24" tileheight="36" tilecount="52" columns="13" objectalignment="bottomleft">
 <image source="../../people/lamb.png" width="312" height="144"/>
 <tile id="0" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="1" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="2" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="3" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="4" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="5" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="6" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="7" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="8" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="9" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="10" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="11" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="12" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="13" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="14" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="15" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="16" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="17" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="18" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="19" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="20" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="21" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="22" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="23" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="24" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="25" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="26" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="27" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="28" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="29" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="30" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="31" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="32" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="33" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="34" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="35" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="36" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="37" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="38" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="39" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="40" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="41" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="42" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="43" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="44" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="45" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="46" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="47" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="48" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="49" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="50" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
 <tile id="51" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
</tileset>
