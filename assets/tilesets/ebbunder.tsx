<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="ebbunder" tilewidth="16" tileheight="16" tilecount="8832" columns="48">
 <image source="ebbunder.png" width="768" height="2944"/>
</tileset>
