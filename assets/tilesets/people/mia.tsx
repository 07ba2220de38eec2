<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="mia" tilewidth="24" tileheight="36" tilecount="52" columns="13" objectalignment="bottomleft">
 <image source="../../people/mia.png" width="312" height="144"/>
 <tile id="6" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="down"/>
  </properties>
 </tile>
 <tile id="19" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="left"/>
  </properties>
 </tile>
 <tile id="32" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="up"/>
  </properties>
 </tile>
 <tile id="45" type="Spot">
  <properties>
   <property name="facing" propertytype="Facing" value="right"/>
  </properties>
 </tile>
</tileset>
