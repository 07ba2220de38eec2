<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="seats" tilewidth="22" tileheight="32" tilecount="3" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="seats/chair_right.png" width="22" height="32"/>
 </tile>
 <tile id="1" type="Prop">
  <image source="seats/chair_left.png" width="22" height="32"/>
 </tile>
 <tile id="2" type="Prop">
  <image source="seats/pouf.png" width="18" height="16"/>
 </tile>
</tileset>
