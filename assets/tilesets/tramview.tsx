<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="tramview" tilewidth="16" tileheight="16" tilecount="768" columns="8">
 <image source="tramview.png" width="128" height="1536"/>
 <tile id="0">
  <animation>
   <frame tileid="0" duration="70"/>
   <frame tileid="24" duration="70"/>
   <frame tileid="48" duration="70"/>
   <frame tileid="72" duration="70"/>
   <frame tileid="96" duration="70"/>
   <frame tileid="120" duration="70"/>
   <frame tileid="144" duration="70"/>
   <frame tileid="168" duration="70"/>
   <frame tileid="192" duration="70"/>
   <frame tileid="216" duration="70"/>
   <frame tileid="240" duration="70"/>
   <frame tileid="264" duration="70"/>
   <frame tileid="288" duration="70"/>
   <frame tileid="312" duration="70"/>
   <frame tileid="336" duration="70"/>
   <frame tileid="360" duration="70"/>
   <frame tileid="384" duration="70"/>
   <frame tileid="408" duration="70"/>
   <frame tileid="432" duration="70"/>
   <frame tileid="456" duration="70"/>
   <frame tileid="480" duration="70"/>
   <frame tileid="504" duration="70"/>
   <frame tileid="528" duration="70"/>
   <frame tileid="552" duration="70"/>
   <frame tileid="576" duration="70"/>
   <frame tileid="600" duration="70"/>
   <frame tileid="624" duration="70"/>
   <frame tileid="648" duration="70"/>
   <frame tileid="672" duration="70"/>
   <frame tileid="696" duration="70"/>
   <frame tileid="720" duration="70"/>
   <frame tileid="744" duration="70"/>
  </animation>
 </tile>
 <tile id="1">
  <animation>
   <frame tileid="1" duration="70"/>
   <frame tileid="25" duration="70"/>
   <frame tileid="49" duration="70"/>
   <frame tileid="73" duration="70"/>
   <frame tileid="97" duration="70"/>
   <frame tileid="121" duration="70"/>
   <frame tileid="145" duration="70"/>
   <frame tileid="169" duration="70"/>
   <frame tileid="193" duration="70"/>
   <frame tileid="217" duration="70"/>
   <frame tileid="241" duration="70"/>
   <frame tileid="265" duration="70"/>
   <frame tileid="289" duration="70"/>
   <frame tileid="313" duration="70"/>
   <frame tileid="337" duration="70"/>
   <frame tileid="361" duration="70"/>
   <frame tileid="385" duration="70"/>
   <frame tileid="409" duration="70"/>
   <frame tileid="433" duration="70"/>
   <frame tileid="457" duration="70"/>
   <frame tileid="481" duration="70"/>
   <frame tileid="505" duration="70"/>
   <frame tileid="529" duration="70"/>
   <frame tileid="553" duration="70"/>
   <frame tileid="577" duration="70"/>
   <frame tileid="601" duration="70"/>
   <frame tileid="625" duration="70"/>
   <frame tileid="649" duration="70"/>
   <frame tileid="673" duration="70"/>
   <frame tileid="697" duration="70"/>
   <frame tileid="721" duration="70"/>
   <frame tileid="745" duration="70"/>
  </animation>
 </tile>
 <tile id="2">
  <animation>
   <frame tileid="2" duration="70"/>
   <frame tileid="26" duration="70"/>
   <frame tileid="50" duration="70"/>
   <frame tileid="74" duration="70"/>
   <frame tileid="98" duration="70"/>
   <frame tileid="122" duration="70"/>
   <frame tileid="146" duration="70"/>
   <frame tileid="170" duration="70"/>
   <frame tileid="194" duration="70"/>
   <frame tileid="218" duration="70"/>
   <frame tileid="242" duration="70"/>
   <frame tileid="266" duration="70"/>
   <frame tileid="290" duration="70"/>
   <frame tileid="314" duration="70"/>
   <frame tileid="338" duration="70"/>
   <frame tileid="362" duration="70"/>
   <frame tileid="386" duration="70"/>
   <frame tileid="410" duration="70"/>
   <frame tileid="434" duration="70"/>
   <frame tileid="458" duration="70"/>
   <frame tileid="482" duration="70"/>
   <frame tileid="506" duration="70"/>
   <frame tileid="530" duration="70"/>
   <frame tileid="554" duration="70"/>
   <frame tileid="578" duration="70"/>
   <frame tileid="602" duration="70"/>
   <frame tileid="626" duration="70"/>
   <frame tileid="650" duration="70"/>
   <frame tileid="674" duration="70"/>
   <frame tileid="698" duration="70"/>
   <frame tileid="722" duration="70"/>
   <frame tileid="746" duration="70"/>
  </animation>
 </tile>
 <tile id="3">
  <animation>
   <frame tileid="3" duration="70"/>
   <frame tileid="27" duration="70"/>
   <frame tileid="51" duration="70"/>
   <frame tileid="75" duration="70"/>
   <frame tileid="99" duration="70"/>
   <frame tileid="123" duration="70"/>
   <frame tileid="147" duration="70"/>
   <frame tileid="171" duration="70"/>
   <frame tileid="195" duration="70"/>
   <frame tileid="219" duration="70"/>
   <frame tileid="243" duration="70"/>
   <frame tileid="267" duration="70"/>
   <frame tileid="291" duration="70"/>
   <frame tileid="315" duration="70"/>
   <frame tileid="339" duration="70"/>
   <frame tileid="363" duration="70"/>
   <frame tileid="387" duration="70"/>
   <frame tileid="411" duration="70"/>
   <frame tileid="435" duration="70"/>
   <frame tileid="459" duration="70"/>
   <frame tileid="483" duration="70"/>
   <frame tileid="507" duration="70"/>
   <frame tileid="531" duration="70"/>
   <frame tileid="555" duration="70"/>
   <frame tileid="579" duration="70"/>
   <frame tileid="603" duration="70"/>
   <frame tileid="627" duration="70"/>
   <frame tileid="651" duration="70"/>
   <frame tileid="675" duration="70"/>
   <frame tileid="699" duration="70"/>
   <frame tileid="723" duration="70"/>
   <frame tileid="747" duration="70"/>
  </animation>
 </tile>
 <tile id="4">
  <animation>
   <frame tileid="4" duration="70"/>
   <frame tileid="28" duration="70"/>
   <frame tileid="52" duration="70"/>
   <frame tileid="76" duration="70"/>
   <frame tileid="100" duration="70"/>
   <frame tileid="124" duration="70"/>
   <frame tileid="148" duration="70"/>
   <frame tileid="172" duration="70"/>
   <frame tileid="196" duration="70"/>
   <frame tileid="220" duration="70"/>
   <frame tileid="244" duration="70"/>
   <frame tileid="268" duration="70"/>
   <frame tileid="292" duration="70"/>
   <frame tileid="316" duration="70"/>
   <frame tileid="340" duration="70"/>
   <frame tileid="364" duration="70"/>
   <frame tileid="388" duration="70"/>
   <frame tileid="412" duration="70"/>
   <frame tileid="436" duration="70"/>
   <frame tileid="460" duration="70"/>
   <frame tileid="484" duration="70"/>
   <frame tileid="508" duration="70"/>
   <frame tileid="532" duration="70"/>
   <frame tileid="556" duration="70"/>
   <frame tileid="580" duration="70"/>
   <frame tileid="604" duration="70"/>
   <frame tileid="628" duration="70"/>
   <frame tileid="652" duration="70"/>
   <frame tileid="676" duration="70"/>
   <frame tileid="700" duration="70"/>
   <frame tileid="724" duration="70"/>
   <frame tileid="748" duration="70"/>
  </animation>
 </tile>
 <tile id="5">
  <animation>
   <frame tileid="5" duration="70"/>
   <frame tileid="29" duration="70"/>
   <frame tileid="53" duration="70"/>
   <frame tileid="77" duration="70"/>
   <frame tileid="101" duration="70"/>
   <frame tileid="125" duration="70"/>
   <frame tileid="149" duration="70"/>
   <frame tileid="173" duration="70"/>
   <frame tileid="197" duration="70"/>
   <frame tileid="221" duration="70"/>
   <frame tileid="245" duration="70"/>
   <frame tileid="269" duration="70"/>
   <frame tileid="293" duration="70"/>
   <frame tileid="317" duration="70"/>
   <frame tileid="341" duration="70"/>
   <frame tileid="365" duration="70"/>
   <frame tileid="389" duration="70"/>
   <frame tileid="413" duration="70"/>
   <frame tileid="437" duration="70"/>
   <frame tileid="461" duration="70"/>
   <frame tileid="485" duration="70"/>
   <frame tileid="509" duration="70"/>
   <frame tileid="533" duration="70"/>
   <frame tileid="557" duration="70"/>
   <frame tileid="581" duration="70"/>
   <frame tileid="605" duration="70"/>
   <frame tileid="629" duration="70"/>
   <frame tileid="653" duration="70"/>
   <frame tileid="677" duration="70"/>
   <frame tileid="701" duration="70"/>
   <frame tileid="725" duration="70"/>
   <frame tileid="749" duration="70"/>
  </animation>
 </tile>
 <tile id="6">
  <animation>
   <frame tileid="6" duration="70"/>
   <frame tileid="30" duration="70"/>
   <frame tileid="54" duration="70"/>
   <frame tileid="78" duration="70"/>
   <frame tileid="102" duration="70"/>
   <frame tileid="126" duration="70"/>
   <frame tileid="150" duration="70"/>
   <frame tileid="174" duration="70"/>
   <frame tileid="198" duration="70"/>
   <frame tileid="222" duration="70"/>
   <frame tileid="246" duration="70"/>
   <frame tileid="270" duration="70"/>
   <frame tileid="294" duration="70"/>
   <frame tileid="318" duration="70"/>
   <frame tileid="342" duration="70"/>
   <frame tileid="366" duration="70"/>
   <frame tileid="390" duration="70"/>
   <frame tileid="414" duration="70"/>
   <frame tileid="438" duration="70"/>
   <frame tileid="462" duration="70"/>
   <frame tileid="486" duration="70"/>
   <frame tileid="510" duration="70"/>
   <frame tileid="534" duration="70"/>
   <frame tileid="558" duration="70"/>
   <frame tileid="582" duration="70"/>
   <frame tileid="606" duration="70"/>
   <frame tileid="630" duration="70"/>
   <frame tileid="654" duration="70"/>
   <frame tileid="678" duration="70"/>
   <frame tileid="702" duration="70"/>
   <frame tileid="726" duration="70"/>
   <frame tileid="750" duration="70"/>
  </animation>
 </tile>
 <tile id="7">
  <animation>
   <frame tileid="7" duration="70"/>
   <frame tileid="31" duration="70"/>
   <frame tileid="55" duration="70"/>
   <frame tileid="79" duration="70"/>
   <frame tileid="103" duration="70"/>
   <frame tileid="127" duration="70"/>
   <frame tileid="151" duration="70"/>
   <frame tileid="175" duration="70"/>
   <frame tileid="199" duration="70"/>
   <frame tileid="223" duration="70"/>
   <frame tileid="247" duration="70"/>
   <frame tileid="271" duration="70"/>
   <frame tileid="295" duration="70"/>
   <frame tileid="319" duration="70"/>
   <frame tileid="343" duration="70"/>
   <frame tileid="367" duration="70"/>
   <frame tileid="391" duration="70"/>
   <frame tileid="415" duration="70"/>
   <frame tileid="439" duration="70"/>
   <frame tileid="463" duration="70"/>
   <frame tileid="487" duration="70"/>
   <frame tileid="511" duration="70"/>
   <frame tileid="535" duration="70"/>
   <frame tileid="559" duration="70"/>
   <frame tileid="583" duration="70"/>
   <frame tileid="607" duration="70"/>
   <frame tileid="631" duration="70"/>
   <frame tileid="655" duration="70"/>
   <frame tileid="679" duration="70"/>
   <frame tileid="703" duration="70"/>
   <frame tileid="727" duration="70"/>
   <frame tileid="751" duration="70"/>
  </animation>
 </tile>
 <tile id="8">
  <animation>
   <frame tileid="8" duration="70"/>
   <frame tileid="32" duration="70"/>
   <frame tileid="56" duration="70"/>
   <frame tileid="80" duration="70"/>
   <frame tileid="104" duration="70"/>
   <frame tileid="128" duration="70"/>
   <frame tileid="152" duration="70"/>
   <frame tileid="176" duration="70"/>
   <frame tileid="200" duration="70"/>
   <frame tileid="224" duration="70"/>
   <frame tileid="248" duration="70"/>
   <frame tileid="272" duration="70"/>
   <frame tileid="296" duration="70"/>
   <frame tileid="320" duration="70"/>
   <frame tileid="344" duration="70"/>
   <frame tileid="368" duration="70"/>
   <frame tileid="392" duration="70"/>
   <frame tileid="416" duration="70"/>
   <frame tileid="440" duration="70"/>
   <frame tileid="464" duration="70"/>
   <frame tileid="488" duration="70"/>
   <frame tileid="512" duration="70"/>
   <frame tileid="536" duration="70"/>
   <frame tileid="560" duration="70"/>
   <frame tileid="584" duration="70"/>
   <frame tileid="608" duration="70"/>
   <frame tileid="632" duration="70"/>
   <frame tileid="656" duration="70"/>
   <frame tileid="680" duration="70"/>
   <frame tileid="704" duration="70"/>
   <frame tileid="728" duration="70"/>
   <frame tileid="752" duration="70"/>
  </animation>
 </tile>
 <tile id="9">
  <animation>
   <frame tileid="9" duration="70"/>
   <frame tileid="33" duration="70"/>
   <frame tileid="57" duration="70"/>
   <frame tileid="81" duration="70"/>
   <frame tileid="105" duration="70"/>
   <frame tileid="129" duration="70"/>
   <frame tileid="153" duration="70"/>
   <frame tileid="177" duration="70"/>
   <frame tileid="201" duration="70"/>
   <frame tileid="225" duration="70"/>
   <frame tileid="249" duration="70"/>
   <frame tileid="273" duration="70"/>
   <frame tileid="297" duration="70"/>
   <frame tileid="321" duration="70"/>
   <frame tileid="345" duration="70"/>
   <frame tileid="369" duration="70"/>
   <frame tileid="393" duration="70"/>
   <frame tileid="417" duration="70"/>
   <frame tileid="441" duration="70"/>
   <frame tileid="465" duration="70"/>
   <frame tileid="489" duration="70"/>
   <frame tileid="513" duration="70"/>
   <frame tileid="537" duration="70"/>
   <frame tileid="561" duration="70"/>
   <frame tileid="585" duration="70"/>
   <frame tileid="609" duration="70"/>
   <frame tileid="633" duration="70"/>
   <frame tileid="657" duration="70"/>
   <frame tileid="681" duration="70"/>
   <frame tileid="705" duration="70"/>
   <frame tileid="729" duration="70"/>
   <frame tileid="753" duration="70"/>
  </animation>
 </tile>
 <tile id="10">
  <animation>
   <frame tileid="10" duration="70"/>
   <frame tileid="34" duration="70"/>
   <frame tileid="58" duration="70"/>
   <frame tileid="82" duration="70"/>
   <frame tileid="106" duration="70"/>
   <frame tileid="130" duration="70"/>
   <frame tileid="154" duration="70"/>
   <frame tileid="178" duration="70"/>
   <frame tileid="202" duration="70"/>
   <frame tileid="226" duration="70"/>
   <frame tileid="250" duration="70"/>
   <frame tileid="274" duration="70"/>
   <frame tileid="298" duration="70"/>
   <frame tileid="322" duration="70"/>
   <frame tileid="346" duration="70"/>
   <frame tileid="370" duration="70"/>
   <frame tileid="394" duration="70"/>
   <frame tileid="418" duration="70"/>
   <frame tileid="442" duration="70"/>
   <frame tileid="466" duration="70"/>
   <frame tileid="490" duration="70"/>
   <frame tileid="514" duration="70"/>
   <frame tileid="538" duration="70"/>
   <frame tileid="562" duration="70"/>
   <frame tileid="586" duration="70"/>
   <frame tileid="610" duration="70"/>
   <frame tileid="634" duration="70"/>
   <frame tileid="658" duration="70"/>
   <frame tileid="682" duration="70"/>
   <frame tileid="706" duration="70"/>
   <frame tileid="730" duration="70"/>
   <frame tileid="754" duration="70"/>
  </animation>
 </tile>
 <tile id="11">
  <animation>
   <frame tileid="11" duration="70"/>
   <frame tileid="35" duration="70"/>
   <frame tileid="59" duration="70"/>
   <frame tileid="83" duration="70"/>
   <frame tileid="107" duration="70"/>
   <frame tileid="131" duration="70"/>
   <frame tileid="155" duration="70"/>
   <frame tileid="179" duration="70"/>
   <frame tileid="203" duration="70"/>
   <frame tileid="227" duration="70"/>
   <frame tileid="251" duration="70"/>
   <frame tileid="275" duration="70"/>
   <frame tileid="299" duration="70"/>
   <frame tileid="323" duration="70"/>
   <frame tileid="347" duration="70"/>
   <frame tileid="371" duration="70"/>
   <frame tileid="395" duration="70"/>
   <frame tileid="419" duration="70"/>
   <frame tileid="443" duration="70"/>
   <frame tileid="467" duration="70"/>
   <frame tileid="491" duration="70"/>
   <frame tileid="515" duration="70"/>
   <frame tileid="539" duration="70"/>
   <frame tileid="563" duration="70"/>
   <frame tileid="587" duration="70"/>
   <frame tileid="611" duration="70"/>
   <frame tileid="635" duration="70"/>
   <frame tileid="659" duration="70"/>
   <frame tileid="683" duration="70"/>
   <frame tileid="707" duration="70"/>
   <frame tileid="731" duration="70"/>
   <frame tileid="755" duration="70"/>
  </animation>
 </tile>
 <tile id="12">
  <animation>
   <frame tileid="12" duration="70"/>
   <frame tileid="36" duration="70"/>
   <frame tileid="60" duration="70"/>
   <frame tileid="84" duration="70"/>
   <frame tileid="108" duration="70"/>
   <frame tileid="132" duration="70"/>
   <frame tileid="156" duration="70"/>
   <frame tileid="180" duration="70"/>
   <frame tileid="204" duration="70"/>
   <frame tileid="228" duration="70"/>
   <frame tileid="252" duration="70"/>
   <frame tileid="276" duration="70"/>
   <frame tileid="300" duration="70"/>
   <frame tileid="324" duration="70"/>
   <frame tileid="348" duration="70"/>
   <frame tileid="372" duration="70"/>
   <frame tileid="396" duration="70"/>
   <frame tileid="420" duration="70"/>
   <frame tileid="444" duration="70"/>
   <frame tileid="468" duration="70"/>
   <frame tileid="492" duration="70"/>
   <frame tileid="516" duration="70"/>
   <frame tileid="540" duration="70"/>
   <frame tileid="564" duration="70"/>
   <frame tileid="588" duration="70"/>
   <frame tileid="612" duration="70"/>
   <frame tileid="636" duration="70"/>
   <frame tileid="660" duration="70"/>
   <frame tileid="684" duration="70"/>
   <frame tileid="708" duration="70"/>
   <frame tileid="732" duration="70"/>
   <frame tileid="756" duration="70"/>
  </animation>
 </tile>
 <tile id="13">
  <animation>
   <frame tileid="13" duration="70"/>
   <frame tileid="37" duration="70"/>
   <frame tileid="61" duration="70"/>
   <frame tileid="85" duration="70"/>
   <frame tileid="109" duration="70"/>
   <frame tileid="133" duration="70"/>
   <frame tileid="157" duration="70"/>
   <frame tileid="181" duration="70"/>
   <frame tileid="205" duration="70"/>
   <frame tileid="229" duration="70"/>
   <frame tileid="253" duration="70"/>
   <frame tileid="277" duration="70"/>
   <frame tileid="301" duration="70"/>
   <frame tileid="325" duration="70"/>
   <frame tileid="349" duration="70"/>
   <frame tileid="373" duration="70"/>
   <frame tileid="397" duration="70"/>
   <frame tileid="421" duration="70"/>
   <frame tileid="445" duration="70"/>
   <frame tileid="469" duration="70"/>
   <frame tileid="493" duration="70"/>
   <frame tileid="517" duration="70"/>
   <frame tileid="541" duration="70"/>
   <frame tileid="565" duration="70"/>
   <frame tileid="589" duration="70"/>
   <frame tileid="613" duration="70"/>
   <frame tileid="637" duration="70"/>
   <frame tileid="661" duration="70"/>
   <frame tileid="685" duration="70"/>
   <frame tileid="709" duration="70"/>
   <frame tileid="733" duration="70"/>
   <frame tileid="757" duration="70"/>
  </animation>
 </tile>
 <tile id="14">
  <animation>
   <frame tileid="14" duration="70"/>
   <frame tileid="38" duration="70"/>
   <frame tileid="62" duration="70"/>
   <frame tileid="86" duration="70"/>
   <frame tileid="110" duration="70"/>
   <frame tileid="134" duration="70"/>
   <frame tileid="158" duration="70"/>
   <frame tileid="182" duration="70"/>
   <frame tileid="206" duration="70"/>
   <frame tileid="230" duration="70"/>
   <frame tileid="254" duration="70"/>
   <frame tileid="278" duration="70"/>
   <frame tileid="302" duration="70"/>
   <frame tileid="326" duration="70"/>
   <frame tileid="350" duration="70"/>
   <frame tileid="374" duration="70"/>
   <frame tileid="398" duration="70"/>
   <frame tileid="422" duration="70"/>
   <frame tileid="446" duration="70"/>
   <frame tileid="470" duration="70"/>
   <frame tileid="494" duration="70"/>
   <frame tileid="518" duration="70"/>
   <frame tileid="542" duration="70"/>
   <frame tileid="566" duration="70"/>
   <frame tileid="590" duration="70"/>
   <frame tileid="614" duration="70"/>
   <frame tileid="638" duration="70"/>
   <frame tileid="662" duration="70"/>
   <frame tileid="686" duration="70"/>
   <frame tileid="710" duration="70"/>
   <frame tileid="734" duration="70"/>
   <frame tileid="758" duration="70"/>
  </animation>
 </tile>
 <tile id="15">
  <animation>
   <frame tileid="15" duration="70"/>
   <frame tileid="39" duration="70"/>
   <frame tileid="63" duration="70"/>
   <frame tileid="87" duration="70"/>
   <frame tileid="111" duration="70"/>
   <frame tileid="135" duration="70"/>
   <frame tileid="159" duration="70"/>
   <frame tileid="183" duration="70"/>
   <frame tileid="207" duration="70"/>
   <frame tileid="231" duration="70"/>
   <frame tileid="255" duration="70"/>
   <frame tileid="279" duration="70"/>
   <frame tileid="303" duration="70"/>
   <frame tileid="327" duration="70"/>
   <frame tileid="351" duration="70"/>
   <frame tileid="375" duration="70"/>
   <frame tileid="399" duration="70"/>
   <frame tileid="423" duration="70"/>
   <frame tileid="447" duration="70"/>
   <frame tileid="471" duration="70"/>
   <frame tileid="495" duration="70"/>
   <frame tileid="519" duration="70"/>
   <frame tileid="543" duration="70"/>
   <frame tileid="567" duration="70"/>
   <frame tileid="591" duration="70"/>
   <frame tileid="615" duration="70"/>
   <frame tileid="639" duration="70"/>
   <frame tileid="663" duration="70"/>
   <frame tileid="687" duration="70"/>
   <frame tileid="711" duration="70"/>
   <frame tileid="735" duration="70"/>
   <frame tileid="759" duration="70"/>
  </animation>
 </tile>
 <tile id="16">
  <animation>
   <frame tileid="16" duration="70"/>
   <frame tileid="40" duration="70"/>
   <frame tileid="64" duration="70"/>
   <frame tileid="88" duration="70"/>
   <frame tileid="112" duration="70"/>
   <frame tileid="136" duration="70"/>
   <frame tileid="160" duration="70"/>
   <frame tileid="184" duration="70"/>
   <frame tileid="208" duration="70"/>
   <frame tileid="232" duration="70"/>
   <frame tileid="256" duration="70"/>
   <frame tileid="280" duration="70"/>
   <frame tileid="304" duration="70"/>
   <frame tileid="328" duration="70"/>
   <frame tileid="352" duration="70"/>
   <frame tileid="376" duration="70"/>
   <frame tileid="400" duration="70"/>
   <frame tileid="424" duration="70"/>
   <frame tileid="448" duration="70"/>
   <frame tileid="472" duration="70"/>
   <frame tileid="496" duration="70"/>
   <frame tileid="520" duration="70"/>
   <frame tileid="544" duration="70"/>
   <frame tileid="568" duration="70"/>
   <frame tileid="592" duration="70"/>
   <frame tileid="616" duration="70"/>
   <frame tileid="640" duration="70"/>
   <frame tileid="664" duration="70"/>
   <frame tileid="688" duration="70"/>
   <frame tileid="712" duration="70"/>
   <frame tileid="736" duration="70"/>
   <frame tileid="760" duration="70"/>
  </animation>
 </tile>
 <tile id="17">
  <animation>
   <frame tileid="17" duration="70"/>
   <frame tileid="41" duration="70"/>
   <frame tileid="65" duration="70"/>
   <frame tileid="89" duration="70"/>
   <frame tileid="113" duration="70"/>
   <frame tileid="137" duration="70"/>
   <frame tileid="161" duration="70"/>
   <frame tileid="185" duration="70"/>
   <frame tileid="209" duration="70"/>
   <frame tileid="233" duration="70"/>
   <frame tileid="257" duration="70"/>
   <frame tileid="281" duration="70"/>
   <frame tileid="305" duration="70"/>
   <frame tileid="329" duration="70"/>
   <frame tileid="353" duration="70"/>
   <frame tileid="377" duration="70"/>
   <frame tileid="401" duration="70"/>
   <frame tileid="425" duration="70"/>
   <frame tileid="449" duration="70"/>
   <frame tileid="473" duration="70"/>
   <frame tileid="497" duration="70"/>
   <frame tileid="521" duration="70"/>
   <frame tileid="545" duration="70"/>
   <frame tileid="569" duration="70"/>
   <frame tileid="593" duration="70"/>
   <frame tileid="617" duration="70"/>
   <frame tileid="641" duration="70"/>
   <frame tileid="665" duration="70"/>
   <frame tileid="689" duration="70"/>
   <frame tileid="713" duration="70"/>
   <frame tileid="737" duration="70"/>
   <frame tileid="761" duration="70"/>
  </animation>
 </tile>
 <tile id="18">
  <animation>
   <frame tileid="18" duration="70"/>
   <frame tileid="42" duration="70"/>
   <frame tileid="66" duration="70"/>
   <frame tileid="90" duration="70"/>
   <frame tileid="114" duration="70"/>
   <frame tileid="138" duration="70"/>
   <frame tileid="162" duration="70"/>
   <frame tileid="186" duration="70"/>
   <frame tileid="210" duration="70"/>
   <frame tileid="234" duration="70"/>
   <frame tileid="258" duration="70"/>
   <frame tileid="282" duration="70"/>
   <frame tileid="306" duration="70"/>
   <frame tileid="330" duration="70"/>
   <frame tileid="354" duration="70"/>
   <frame tileid="378" duration="70"/>
   <frame tileid="402" duration="70"/>
   <frame tileid="426" duration="70"/>
   <frame tileid="450" duration="70"/>
   <frame tileid="474" duration="70"/>
   <frame tileid="498" duration="70"/>
   <frame tileid="522" duration="70"/>
   <frame tileid="546" duration="70"/>
   <frame tileid="570" duration="70"/>
   <frame tileid="594" duration="70"/>
   <frame tileid="618" duration="70"/>
   <frame tileid="642" duration="70"/>
   <frame tileid="666" duration="70"/>
   <frame tileid="690" duration="70"/>
   <frame tileid="714" duration="70"/>
   <frame tileid="738" duration="70"/>
   <frame tileid="762" duration="70"/>
  </animation>
 </tile>
 <tile id="19">
  <animation>
   <frame tileid="19" duration="70"/>
   <frame tileid="43" duration="70"/>
   <frame tileid="67" duration="70"/>
   <frame tileid="91" duration="70"/>
   <frame tileid="115" duration="70"/>
   <frame tileid="139" duration="70"/>
   <frame tileid="163" duration="70"/>
   <frame tileid="187" duration="70"/>
   <frame tileid="211" duration="70"/>
   <frame tileid="235" duration="70"/>
   <frame tileid="259" duration="70"/>
   <frame tileid="283" duration="70"/>
   <frame tileid="307" duration="70"/>
   <frame tileid="331" duration="70"/>
   <frame tileid="355" duration="70"/>
   <frame tileid="379" duration="70"/>
   <frame tileid="403" duration="70"/>
   <frame tileid="427" duration="70"/>
   <frame tileid="451" duration="70"/>
   <frame tileid="475" duration="70"/>
   <frame tileid="499" duration="70"/>
   <frame tileid="523" duration="70"/>
   <frame tileid="547" duration="70"/>
   <frame tileid="571" duration="70"/>
   <frame tileid="595" duration="70"/>
   <frame tileid="619" duration="70"/>
   <frame tileid="643" duration="70"/>
   <frame tileid="667" duration="70"/>
   <frame tileid="691" duration="70"/>
   <frame tileid="715" duration="70"/>
   <frame tileid="739" duration="70"/>
   <frame tileid="763" duration="70"/>
  </animation>
 </tile>
 <tile id="20">
  <animation>
   <frame tileid="20" duration="70"/>
   <frame tileid="44" duration="70"/>
   <frame tileid="68" duration="70"/>
   <frame tileid="92" duration="70"/>
   <frame tileid="116" duration="70"/>
   <frame tileid="140" duration="70"/>
   <frame tileid="164" duration="70"/>
   <frame tileid="188" duration="70"/>
   <frame tileid="212" duration="70"/>
   <frame tileid="236" duration="70"/>
   <frame tileid="260" duration="70"/>
   <frame tileid="284" duration="70"/>
   <frame tileid="308" duration="70"/>
   <frame tileid="332" duration="70"/>
   <frame tileid="356" duration="70"/>
   <frame tileid="380" duration="70"/>
   <frame tileid="404" duration="70"/>
   <frame tileid="428" duration="70"/>
   <frame tileid="452" duration="70"/>
   <frame tileid="476" duration="70"/>
   <frame tileid="500" duration="70"/>
   <frame tileid="524" duration="70"/>
   <frame tileid="548" duration="70"/>
   <frame tileid="572" duration="70"/>
   <frame tileid="596" duration="70"/>
   <frame tileid="620" duration="70"/>
   <frame tileid="644" duration="70"/>
   <frame tileid="668" duration="70"/>
   <frame tileid="692" duration="70"/>
   <frame tileid="716" duration="70"/>
   <frame tileid="740" duration="70"/>
   <frame tileid="764" duration="70"/>
  </animation>
 </tile>
 <tile id="21">
  <animation>
   <frame tileid="21" duration="70"/>
   <frame tileid="45" duration="70"/>
   <frame tileid="69" duration="70"/>
   <frame tileid="93" duration="70"/>
   <frame tileid="117" duration="70"/>
   <frame tileid="141" duration="70"/>
   <frame tileid="165" duration="70"/>
   <frame tileid="189" duration="70"/>
   <frame tileid="213" duration="70"/>
   <frame tileid="237" duration="70"/>
   <frame tileid="261" duration="70"/>
   <frame tileid="285" duration="70"/>
   <frame tileid="309" duration="70"/>
   <frame tileid="333" duration="70"/>
   <frame tileid="357" duration="70"/>
   <frame tileid="381" duration="70"/>
   <frame tileid="405" duration="70"/>
   <frame tileid="429" duration="70"/>
   <frame tileid="453" duration="70"/>
   <frame tileid="477" duration="70"/>
   <frame tileid="501" duration="70"/>
   <frame tileid="525" duration="70"/>
   <frame tileid="549" duration="70"/>
   <frame tileid="573" duration="70"/>
   <frame tileid="597" duration="70"/>
   <frame tileid="621" duration="70"/>
   <frame tileid="645" duration="70"/>
   <frame tileid="669" duration="70"/>
   <frame tileid="693" duration="70"/>
   <frame tileid="717" duration="70"/>
   <frame tileid="741" duration="70"/>
   <frame tileid="765" duration="70"/>
  </animation>
 </tile>
 <tile id="22">
  <animation>
   <frame tileid="22" duration="70"/>
   <frame tileid="46" duration="70"/>
   <frame tileid="70" duration="70"/>
   <frame tileid="94" duration="70"/>
   <frame tileid="118" duration="70"/>
   <frame tileid="142" duration="70"/>
   <frame tileid="166" duration="70"/>
   <frame tileid="190" duration="70"/>
   <frame tileid="214" duration="70"/>
   <frame tileid="238" duration="70"/>
   <frame tileid="262" duration="70"/>
   <frame tileid="286" duration="70"/>
   <frame tileid="310" duration="70"/>
   <frame tileid="334" duration="70"/>
   <frame tileid="358" duration="70"/>
   <frame tileid="382" duration="70"/>
   <frame tileid="406" duration="70"/>
   <frame tileid="430" duration="70"/>
   <frame tileid="454" duration="70"/>
   <frame tileid="478" duration="70"/>
   <frame tileid="502" duration="70"/>
   <frame tileid="526" duration="70"/>
   <frame tileid="550" duration="70"/>
   <frame tileid="574" duration="70"/>
   <frame tileid="598" duration="70"/>
   <frame tileid="622" duration="70"/>
   <frame tileid="646" duration="70"/>
   <frame tileid="670" duration="70"/>
   <frame tileid="694" duration="70"/>
   <frame tileid="718" duration="70"/>
   <frame tileid="742" duration="70"/>
   <frame tileid="766" duration="70"/>
  </animation>
 </tile>
 <tile id="23">
  <animation>
   <frame tileid="23" duration="70"/>
   <frame tileid="47" duration="70"/>
   <frame tileid="71" duration="70"/>
   <frame tileid="95" duration="70"/>
   <frame tileid="119" duration="70"/>
   <frame tileid="143" duration="70"/>
   <frame tileid="167" duration="70"/>
   <frame tileid="191" duration="70"/>
   <frame tileid="215" duration="70"/>
   <frame tileid="239" duration="70"/>
   <frame tileid="263" duration="70"/>
   <frame tileid="287" duration="70"/>
   <frame tileid="311" duration="70"/>
   <frame tileid="335" duration="70"/>
   <frame tileid="359" duration="70"/>
   <frame tileid="383" duration="70"/>
   <frame tileid="407" duration="70"/>
   <frame tileid="431" duration="70"/>
   <frame tileid="455" duration="70"/>
   <frame tileid="479" duration="70"/>
   <frame tileid="503" duration="70"/>
   <frame tileid="527" duration="70"/>
   <frame tileid="551" duration="70"/>
   <frame tileid="575" duration="70"/>
   <frame tileid="599" duration="70"/>
   <frame tileid="623" duration="70"/>
   <frame tileid="647" duration="70"/>
   <frame tileid="671" duration="70"/>
   <frame tileid="695" duration="70"/>
   <frame tileid="719" duration="70"/>
   <frame tileid="743" duration="70"/>
   <frame tileid="767" duration="70"/>
  </animation>
 </tile>
</tileset>
