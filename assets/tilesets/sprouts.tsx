<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="sprouts" tilewidth="16" tileheight="16" tilecount="32" columns="8">
 <image source="sprouts.png" width="128" height="64"/>
</tileset>
