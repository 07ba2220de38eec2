<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="leak" tilewidth="16" tileheight="16" tilecount="1564" columns="34">
 <image source="leak.png" width="544" height="736"/>
 <tile id="748">
  <animation>
   <frame tileid="748" duration="380"/>
   <frame tileid="952" duration="380"/>
   <frame tileid="1156" duration="380"/>
   <frame tileid="1360" duration="380"/>
  </animation>
 </tile>
 <tile id="749">
  <animation>
   <frame tileid="749" duration="380"/>
   <frame tileid="953" duration="380"/>
   <frame tileid="1157" duration="380"/>
   <frame tileid="1361" duration="380"/>
  </animation>
 </tile>
 <tile id="750">
  <animation>
   <frame tileid="750" duration="380"/>
   <frame tileid="954" duration="380"/>
   <frame tileid="1158" duration="380"/>
   <frame tileid="1362" duration="380"/>
  </animation>
 </tile>
 <tile id="751">
  <animation>
   <frame tileid="751" duration="380"/>
   <frame tileid="955" duration="380"/>
   <frame tileid="1159" duration="380"/>
   <frame tileid="1363" duration="380"/>
  </animation>
 </tile>
 <tile id="752">
  <animation>
   <frame tileid="752" duration="380"/>
   <frame tileid="956" duration="380"/>
   <frame tileid="1160" duration="380"/>
   <frame tileid="1364" duration="380"/>
  </animation>
 </tile>
 <tile id="753">
  <animation>
   <frame tileid="753" duration="380"/>
   <frame tileid="957" duration="380"/>
   <frame tileid="1161" duration="380"/>
   <frame tileid="1365" duration="380"/>
  </animation>
 </tile>
 <tile id="782">
  <animation>
   <frame tileid="782" duration="380"/>
   <frame tileid="986" duration="380"/>
   <frame tileid="1190" duration="380"/>
   <frame tileid="1394" duration="380"/>
  </animation>
 </tile>
 <tile id="783">
  <animation>
   <frame tileid="783" duration="380"/>
   <frame tileid="987" duration="380"/>
   <frame tileid="1191" duration="380"/>
   <frame tileid="1395" duration="380"/>
  </animation>
 </tile>
 <tile id="784">
  <animation>
   <frame tileid="784" duration="380"/>
   <frame tileid="988" duration="380"/>
   <frame tileid="1192" duration="380"/>
   <frame tileid="1396" duration="380"/>
  </animation>
 </tile>
 <tile id="785">
  <animation>
   <frame tileid="785" duration="380"/>
   <frame tileid="989" duration="380"/>
   <frame tileid="1193" duration="380"/>
   <frame tileid="1397" duration="380"/>
  </animation>
 </tile>
 <tile id="786">
  <animation>
   <frame tileid="786" duration="380"/>
   <frame tileid="990" duration="380"/>
   <frame tileid="1194" duration="380"/>
   <frame tileid="1398" duration="380"/>
  </animation>
 </tile>
 <tile id="787">
  <animation>
   <frame tileid="787" duration="380"/>
   <frame tileid="991" duration="380"/>
   <frame tileid="1195" duration="380"/>
   <frame tileid="1399" duration="380"/>
  </animation>
 </tile>
 <tile id="816">
  <animation>
   <frame tileid="816" duration="380"/>
   <frame tileid="1020" duration="380"/>
   <frame tileid="1224" duration="380"/>
   <frame tileid="1428" duration="380"/>
  </animation>
 </tile>
 <tile id="817">
  <animation>
   <frame tileid="817" duration="380"/>
   <frame tileid="1021" duration="380"/>
   <frame tileid="1225" duration="380"/>
   <frame tileid="1429" duration="380"/>
  </animation>
 </tile>
 <tile id="818">
  <animation>
   <frame tileid="818" duration="380"/>
   <frame tileid="1022" duration="380"/>
   <frame tileid="1226" duration="380"/>
   <frame tileid="1430" duration="380"/>
  </animation>
 </tile>
 <tile id="819">
  <animation>
   <frame tileid="819" duration="380"/>
   <frame tileid="1023" duration="380"/>
   <frame tileid="1227" duration="380"/>
   <frame tileid="1431" duration="380"/>
  </animation>
 </tile>
 <tile id="820">
  <animation>
   <frame tileid="820" duration="380"/>
   <frame tileid="1024" duration="380"/>
   <frame tileid="1228" duration="380"/>
   <frame tileid="1432" duration="380"/>
  </animation>
 </tile>
 <tile id="821">
  <animation>
   <frame tileid="821" duration="380"/>
   <frame tileid="1025" duration="380"/>
   <frame tileid="1229" duration="380"/>
   <frame tileid="1433" duration="380"/>
  </animation>
 </tile>
 <tile id="850">
  <animation>
   <frame tileid="850" duration="380"/>
   <frame tileid="1054" duration="380"/>
   <frame tileid="1258" duration="380"/>
   <frame tileid="1462" duration="380"/>
  </animation>
 </tile>
 <tile id="851">
  <animation>
   <frame tileid="851" duration="380"/>
   <frame tileid="1055" duration="380"/>
   <frame tileid="1259" duration="380"/>
   <frame tileid="1463" duration="380"/>
  </animation>
 </tile>
 <tile id="852">
  <animation>
   <frame tileid="852" duration="380"/>
   <frame tileid="1056" duration="380"/>
   <frame tileid="1260" duration="380"/>
   <frame tileid="1464" duration="380"/>
  </animation>
 </tile>
 <tile id="853">
  <animation>
   <frame tileid="853" duration="380"/>
   <frame tileid="1057" duration="380"/>
   <frame tileid="1261" duration="380"/>
   <frame tileid="1465" duration="380"/>
  </animation>
 </tile>
 <tile id="854">
  <animation>
   <frame tileid="854" duration="380"/>
   <frame tileid="1058" duration="380"/>
   <frame tileid="1262" duration="380"/>
   <frame tileid="1466" duration="380"/>
  </animation>
 </tile>
 <tile id="855">
  <animation>
   <frame tileid="855" duration="380"/>
   <frame tileid="1059" duration="380"/>
   <frame tileid="1263" duration="380"/>
   <frame tileid="1467" duration="380"/>
  </animation>
 </tile>
 <tile id="884">
  <animation>
   <frame tileid="884" duration="380"/>
   <frame tileid="1088" duration="380"/>
   <frame tileid="1292" duration="380"/>
   <frame tileid="1496" duration="380"/>
  </animation>
 </tile>
 <tile id="885">
  <animation>
   <frame tileid="885" duration="380"/>
   <frame tileid="1089" duration="380"/>
   <frame tileid="1293" duration="380"/>
   <frame tileid="1497" duration="380"/>
  </animation>
 </tile>
 <tile id="886">
  <animation>
   <frame tileid="886" duration="380"/>
   <frame tileid="1090" duration="380"/>
   <frame tileid="1294" duration="380"/>
   <frame tileid="1498" duration="380"/>
  </animation>
 </tile>
 <tile id="887">
  <animation>
   <frame tileid="887" duration="380"/>
   <frame tileid="1091" duration="380"/>
   <frame tileid="1295" duration="380"/>
   <frame tileid="1499" duration="380"/>
  </animation>
 </tile>
 <tile id="888">
  <animation>
   <frame tileid="888" duration="380"/>
   <frame tileid="1092" duration="380"/>
   <frame tileid="1296" duration="380"/>
   <frame tileid="1500" duration="380"/>
  </animation>
 </tile>
 <tile id="889">
  <animation>
   <frame tileid="889" duration="380"/>
   <frame tileid="1093" duration="380"/>
   <frame tileid="1297" duration="380"/>
   <frame tileid="1501" duration="380"/>
  </animation>
 </tile>
 <tile id="918">
  <animation>
   <frame tileid="918" duration="380"/>
   <frame tileid="1122" duration="380"/>
   <frame tileid="1326" duration="380"/>
   <frame tileid="1530" duration="380"/>
  </animation>
 </tile>
 <tile id="919">
  <animation>
   <frame tileid="919" duration="380"/>
   <frame tileid="1123" duration="380"/>
   <frame tileid="1327" duration="380"/>
   <frame tileid="1531" duration="380"/>
  </animation>
 </tile>
 <tile id="920">
  <animation>
   <frame tileid="920" duration="380"/>
   <frame tileid="1124" duration="380"/>
   <frame tileid="1328" duration="380"/>
   <frame tileid="1532" duration="380"/>
  </animation>
 </tile>
 <tile id="921">
  <animation>
   <frame tileid="921" duration="380"/>
   <frame tileid="1125" duration="380"/>
   <frame tileid="1329" duration="380"/>
   <frame tileid="1533" duration="380"/>
  </animation>
 </tile>
 <tile id="922">
  <animation>
   <frame tileid="922" duration="380"/>
   <frame tileid="1126" duration="380"/>
   <frame tileid="1330" duration="380"/>
   <frame tileid="1534" duration="380"/>
  </animation>
 </tile>
 <tile id="923">
  <animation>
   <frame tileid="923" duration="380"/>
   <frame tileid="1127" duration="380"/>
   <frame tileid="1331" duration="380"/>
   <frame tileid="1535" duration="380"/>
  </animation>
 </tile>
</tileset>
