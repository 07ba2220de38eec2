<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="tramprops" tilewidth="56" tileheight="92" tilecount="26" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <image source="tramprops/seat.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <image source="tramprops/rider0.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <image source="tramprops/rider1.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <image source="tramprops/rider2.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="4" type="Prop">
  <image source="tramprops/rider3.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <image source="tramprops/rider4.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <image source="tramprops/rider5.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="7" type="Prop">
  <image source="tramprops/rider6.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="8" type="Prop">
  <image source="tramprops/rider7.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="9" type="Prop">
  <image source="tramprops/rider8.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Prop">
  <image source="tramprops/rider9.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="11" type="Prop">
  <image source="tramprops/rider10.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="12" type="Prop">
  <image source="tramprops/boy.png" width="30" height="50"/>
  <objectgroup draworder="index">
   <object id="1" x="1" y="33" width="28" height="16"/>
  </objectgroup>
 </tile>
 <tile id="13" type="Prop">
  <image source="tramprops/shopping.png" width="20" height="30"/>
 </tile>
 <tile id="14" type="Prop">
  <image source="tramprops/driver.png" width="30" height="56"/>
  <objectgroup draworder="index">
   <object id="1" x="2" y="45" width="26" height="10"/>
  </objectgroup>
 </tile>
 <tile id="15" type="Prop">
  <image source="tramprops/advert_first.png" width="36" height="36"/>
 </tile>
 <tile id="16" type="Prop">
  <image source="tramprops/advert_second.png" width="36" height="36"/>
 </tile>
 <tile id="17" type="Prop">
  <image source="tramprops/painted_pane.png" width="44" height="34"/>
 </tile>
 <tile id="18" type="Prop">
  <image source="tramprops/pole.png" width="12" height="92"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="87" width="6" height="4"/>
  </objectgroup>
 </tile>
 <tile id="19" type="Prop">
  <image source="tramprops/strap.png" width="28" height="92"/>
  <objectgroup draworder="index">
   <object id="1" x="3" y="87" width="6" height="4"/>
  </objectgroup>
 </tile>
 <tile id="20" type="Prop">
  <image source="tramprops/rail.png" width="56" height="26"/>
 </tile>
 <tile id="21" type="Prop">
  <image source="tramprops/door.png" width="42" height="70"/>
 </tile>
 <tile id="22" type="Prop">
  <image source="tramprops/boy_nods.png" width="42" height="50"/>
 </tile>
 <tile id="23" type="Prop">
  <image source="tramprops/boy_tips.png" width="42" height="50"/>
 </tile>
 <tile id="24" type="Prop">
  <image source="tramprops/stander_back.png" width="24" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="30" width="12" height="5"/>
  </objectgroup>
 </tile>
 <tile id="25" type="Prop">
  <image source="tramprops/stander_side.png" width="24" height="36"/>
  <objectgroup draworder="index">
   <object id="1" x="6" y="30" width="12" height="5"/>
  </objectgroup>
 </tile>
</tileset>
