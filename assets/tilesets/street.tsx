<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="street" tilewidth="16" tileheight="16" tilecount="1152" columns="24">
 <image source="street.png" width="384" height="768"/>
 <tile id="0">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="46">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="surface" value="grass"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="74">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="75">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="76">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="77">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="78">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="79">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="104">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="105">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="106">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="107">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="108">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="109">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="110">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="110" duration="320"/>
   <frame tileid="158" duration="320"/>
   <frame tileid="206" duration="320"/>
   <frame tileid="254" duration="320"/>
  </animation>
 </tile>
 <tile id="111">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="111" duration="320"/>
   <frame tileid="159" duration="320"/>
   <frame tileid="207" duration="320"/>
   <frame tileid="255" duration="320"/>
  </animation>
 </tile>
 <tile id="112">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="112" duration="320"/>
   <frame tileid="160" duration="320"/>
   <frame tileid="208" duration="320"/>
   <frame tileid="256" duration="320"/>
  </animation>
 </tile>
 <tile id="113">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="113" duration="320"/>
   <frame tileid="161" duration="320"/>
   <frame tileid="209" duration="320"/>
   <frame tileid="257" duration="320"/>
  </animation>
 </tile>
 <tile id="114">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="114" duration="320"/>
   <frame tileid="162" duration="320"/>
   <frame tileid="210" duration="320"/>
   <frame tileid="258" duration="320"/>
  </animation>
 </tile>
 <tile id="115">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="115" duration="320"/>
   <frame tileid="163" duration="320"/>
   <frame tileid="211" duration="320"/>
   <frame tileid="259" duration="320"/>
  </animation>
 </tile>
 <tile id="124">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="125">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="126">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="127">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="128">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="129">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="130">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="131">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="132">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="133">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="134">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="134" duration="320"/>
   <frame tileid="182" duration="320"/>
   <frame tileid="230" duration="320"/>
   <frame tileid="278" duration="320"/>
  </animation>
 </tile>
 <tile id="135">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="135" duration="320"/>
   <frame tileid="183" duration="320"/>
   <frame tileid="231" duration="320"/>
   <frame tileid="279" duration="320"/>
  </animation>
 </tile>
 <tile id="136">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="136" duration="320"/>
   <frame tileid="184" duration="320"/>
   <frame tileid="232" duration="320"/>
   <frame tileid="280" duration="320"/>
  </animation>
 </tile>
 <tile id="137">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="137" duration="320"/>
   <frame tileid="185" duration="320"/>
   <frame tileid="233" duration="320"/>
   <frame tileid="281" duration="320"/>
  </animation>
 </tile>
 <tile id="138">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="138" duration="320"/>
   <frame tileid="186" duration="320"/>
   <frame tileid="234" duration="320"/>
   <frame tileid="282" duration="320"/>
  </animation>
 </tile>
 <tile id="139">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="139" duration="320"/>
   <frame tileid="187" duration="320"/>
   <frame tileid="235" duration="320"/>
   <frame tileid="283" duration="320"/>
  </animation>
 </tile>
 <tile id="148">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="158">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="159">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="160">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="161">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="162">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="163">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="182">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="183">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="184">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="185">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="186">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="187">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="206">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="207">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="208">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="209">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="210">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="211">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="230">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="231">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="232">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="233">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="234">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="235">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="254">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="255">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="256">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="257">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="258">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="259">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="278">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="279">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="280">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="281">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="282">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="283">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="288">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="294">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="295">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="296">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="297">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="298">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="299">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="300">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="301">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="302">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="303">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="304">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="309">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="312">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="313">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="314">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="315">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="316">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="317">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="318">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="319">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="328">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="329">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="330">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="331">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="332">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="333">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="336">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="340">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="341">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="342">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="343">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="344">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="345">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="346">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="347">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="348">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="349">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="350">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="351">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="360">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="361">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="362">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="363">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="364">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="365">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="366">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="367">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="368">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="369">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="370">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="371">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="388">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="389">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="390">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="391">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="392">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="393">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="394">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="395">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="396">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="397">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="398">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="398" duration="320"/>
   <frame tileid="446" duration="320"/>
   <frame tileid="494" duration="320"/>
   <frame tileid="542" duration="320"/>
  </animation>
 </tile>
 <tile id="399">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="399" duration="320"/>
   <frame tileid="447" duration="320"/>
   <frame tileid="495" duration="320"/>
   <frame tileid="543" duration="320"/>
  </animation>
 </tile>
 <tile id="400">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="400" duration="320"/>
   <frame tileid="448" duration="320"/>
   <frame tileid="496" duration="320"/>
   <frame tileid="544" duration="320"/>
  </animation>
 </tile>
 <tile id="401">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="401" duration="320"/>
   <frame tileid="449" duration="320"/>
   <frame tileid="497" duration="320"/>
   <frame tileid="545" duration="320"/>
  </animation>
 </tile>
 <tile id="402">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="402" duration="320"/>
   <frame tileid="450" duration="320"/>
   <frame tileid="498" duration="320"/>
   <frame tileid="546" duration="320"/>
  </animation>
 </tile>
 <tile id="403">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="403" duration="320"/>
   <frame tileid="451" duration="320"/>
   <frame tileid="499" duration="320"/>
   <frame tileid="547" duration="320"/>
  </animation>
 </tile>
 <tile id="412">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="413">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="414">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="415">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="416">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="417">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="418">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="419">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="420">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="421">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="422">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="422" duration="320"/>
   <frame tileid="470" duration="320"/>
   <frame tileid="518" duration="320"/>
   <frame tileid="566" duration="320"/>
  </animation>
 </tile>
 <tile id="423">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="423" duration="320"/>
   <frame tileid="471" duration="320"/>
   <frame tileid="519" duration="320"/>
   <frame tileid="567" duration="320"/>
  </animation>
 </tile>
 <tile id="424">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="424" duration="320"/>
   <frame tileid="472" duration="320"/>
   <frame tileid="520" duration="320"/>
   <frame tileid="568" duration="320"/>
  </animation>
 </tile>
 <tile id="425">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="425" duration="320"/>
   <frame tileid="473" duration="320"/>
   <frame tileid="521" duration="320"/>
   <frame tileid="569" duration="320"/>
  </animation>
 </tile>
 <tile id="426">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="426" duration="320"/>
   <frame tileid="474" duration="320"/>
   <frame tileid="522" duration="320"/>
   <frame tileid="570" duration="320"/>
  </animation>
 </tile>
 <tile id="427">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="427" duration="320"/>
   <frame tileid="475" duration="320"/>
   <frame tileid="523" duration="320"/>
   <frame tileid="571" duration="320"/>
  </animation>
 </tile>
 <tile id="436">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="437">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="438">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="439">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="446">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="447">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="448">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="449">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="450">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="451">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="470">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="471">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="472">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="473">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="474">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="475">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="494">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="495">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="496">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="497">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="498">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="499">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="518">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="519">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="520">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="521">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="522">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="523">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="542">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="543">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="544">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="545">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="546">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="547">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="566">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="567">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="568">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="569">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="570">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="571">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="576">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="577">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="578">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="580">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="581">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="582">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="583">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="584">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="585">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="586">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="587">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="588">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="589">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="590">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="591">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="592">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="593">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="594">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="595">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="596">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="597">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="600">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="601">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="602">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="603">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="604">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="605">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="606">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="607">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="608">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="609">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="610">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="611">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="612">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="613">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="614">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="615">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="616">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="617">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="618">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="619">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="620">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="621">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="624">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="625">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="626">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="627">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="628">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="629">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="630">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="631">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="632">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="633">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="634">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="635">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="636">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="637">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="638">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="639">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="640">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="641">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="648">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="649">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="650">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="651">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="652">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="653">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="654">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="655">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="656">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="657">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="658">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="659">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="676">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="677">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="678">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="679">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="680">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="681">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="682">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="683">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="684">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="685">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="686">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="686" duration="320"/>
   <frame tileid="734" duration="320"/>
   <frame tileid="782" duration="320"/>
   <frame tileid="830" duration="320"/>
  </animation>
 </tile>
 <tile id="687">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="687" duration="320"/>
   <frame tileid="735" duration="320"/>
   <frame tileid="783" duration="320"/>
   <frame tileid="831" duration="320"/>
  </animation>
 </tile>
 <tile id="688">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="688" duration="320"/>
   <frame tileid="736" duration="320"/>
   <frame tileid="784" duration="320"/>
   <frame tileid="832" duration="320"/>
  </animation>
 </tile>
 <tile id="689">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="689" duration="320"/>
   <frame tileid="737" duration="320"/>
   <frame tileid="785" duration="320"/>
   <frame tileid="833" duration="320"/>
  </animation>
 </tile>
 <tile id="690">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="690" duration="320"/>
   <frame tileid="738" duration="320"/>
   <frame tileid="786" duration="320"/>
   <frame tileid="834" duration="320"/>
  </animation>
 </tile>
 <tile id="691">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="691" duration="320"/>
   <frame tileid="739" duration="320"/>
   <frame tileid="787" duration="320"/>
   <frame tileid="835" duration="320"/>
  </animation>
 </tile>
 <tile id="700">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="701">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="702">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="703">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="704">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="705">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="706">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="707">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="708">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="709">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="710">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="710" duration="320"/>
   <frame tileid="758" duration="320"/>
   <frame tileid="806" duration="320"/>
   <frame tileid="854" duration="320"/>
  </animation>
 </tile>
 <tile id="711">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="711" duration="320"/>
   <frame tileid="759" duration="320"/>
   <frame tileid="807" duration="320"/>
   <frame tileid="855" duration="320"/>
  </animation>
 </tile>
 <tile id="712">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="712" duration="320"/>
   <frame tileid="760" duration="320"/>
   <frame tileid="808" duration="320"/>
   <frame tileid="856" duration="320"/>
  </animation>
 </tile>
 <tile id="713">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="713" duration="320"/>
   <frame tileid="761" duration="320"/>
   <frame tileid="809" duration="320"/>
   <frame tileid="857" duration="320"/>
  </animation>
 </tile>
 <tile id="714">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="714" duration="320"/>
   <frame tileid="762" duration="320"/>
   <frame tileid="810" duration="320"/>
   <frame tileid="858" duration="320"/>
  </animation>
 </tile>
 <tile id="715">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="715" duration="320"/>
   <frame tileid="763" duration="320"/>
   <frame tileid="811" duration="320"/>
   <frame tileid="859" duration="320"/>
  </animation>
 </tile>
 <tile id="724">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="725">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="726">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="727">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="734">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="735">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="736">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="737">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="738">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="739">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="758">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="759">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="760">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="761">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="762">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="763">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="782">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="783">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="784">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="785">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="786">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="787">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="806">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="807">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="808">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="809">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="810">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="811">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="830">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="831">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="832">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="833">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="834">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="835">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="854">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="855">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="856">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="857">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="858">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="859">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="864">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="865">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="866">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="867">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="868">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="869">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="870">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="871">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="872">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="873">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="874">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="875">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="876">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="877">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="878">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="879">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="880">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="881">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="882">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="883">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="884">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="885">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="888">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="889">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="890">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="891">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="892">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="893">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="894">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="895">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="908">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="909">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="927">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="945">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="946">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="947">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="968">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="969">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="970">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="971">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="972">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="973">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="974">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="974" duration="320"/>
   <frame tileid="1022" duration="320"/>
   <frame tileid="1070" duration="320"/>
   <frame tileid="1118" duration="320"/>
  </animation>
 </tile>
 <tile id="975">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="975" duration="320"/>
   <frame tileid="1023" duration="320"/>
   <frame tileid="1071" duration="320"/>
   <frame tileid="1119" duration="320"/>
  </animation>
 </tile>
 <tile id="976">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="976" duration="320"/>
   <frame tileid="1024" duration="320"/>
   <frame tileid="1072" duration="320"/>
   <frame tileid="1120" duration="320"/>
  </animation>
 </tile>
 <tile id="977">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="977" duration="320"/>
   <frame tileid="1025" duration="320"/>
   <frame tileid="1073" duration="320"/>
   <frame tileid="1121" duration="320"/>
  </animation>
 </tile>
 <tile id="978">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="978" duration="320"/>
   <frame tileid="1026" duration="320"/>
   <frame tileid="1074" duration="320"/>
   <frame tileid="1122" duration="320"/>
  </animation>
 </tile>
 <tile id="979">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="979" duration="320"/>
   <frame tileid="1027" duration="320"/>
   <frame tileid="1075" duration="320"/>
   <frame tileid="1123" duration="320"/>
  </animation>
 </tile>
 <tile id="980">
  <animation>
   <frame tileid="980" duration="90"/>
   <frame tileid="1004" duration="90"/>
   <frame tileid="1028" duration="110"/>
   <frame tileid="1052" duration="130"/>
   <frame tileid="1076" duration="900"/>
  </animation>
 </tile>
 <tile id="981">
  <animation>
   <frame tileid="1029" duration="110"/>
   <frame tileid="1053" duration="130"/>
   <frame tileid="1077" duration="900"/>
   <frame tileid="981" duration="90"/>
   <frame tileid="1005" duration="90"/>
  </animation>
 </tile>
 <tile id="982">
  <animation>
   <frame tileid="1078" duration="900"/>
   <frame tileid="982" duration="90"/>
   <frame tileid="1006" duration="90"/>
   <frame tileid="1030" duration="110"/>
   <frame tileid="1054" duration="130"/>
  </animation>
 </tile>
 <tile id="983">
  <animation>
   <frame tileid="1007" duration="90"/>
   <frame tileid="1031" duration="110"/>
   <frame tileid="1055" duration="130"/>
   <frame tileid="1079" duration="900"/>
   <frame tileid="983" duration="90"/>
  </animation>
 </tile>
 <tile id="988">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="989">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="990">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="991">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="992">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="993">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="994">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="995">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="996">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="997">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="998">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="998" duration="320"/>
   <frame tileid="1046" duration="320"/>
   <frame tileid="1094" duration="320"/>
   <frame tileid="1142" duration="320"/>
  </animation>
 </tile>
 <tile id="999">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="999" duration="320"/>
   <frame tileid="1047" duration="320"/>
   <frame tileid="1095" duration="320"/>
   <frame tileid="1143" duration="320"/>
  </animation>
 </tile>
 <tile id="1000">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1000" duration="320"/>
   <frame tileid="1048" duration="320"/>
   <frame tileid="1096" duration="320"/>
   <frame tileid="1144" duration="320"/>
  </animation>
 </tile>
 <tile id="1001">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1001" duration="320"/>
   <frame tileid="1049" duration="320"/>
   <frame tileid="1097" duration="320"/>
   <frame tileid="1145" duration="320"/>
  </animation>
 </tile>
 <tile id="1002">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1002" duration="320"/>
   <frame tileid="1050" duration="320"/>
   <frame tileid="1098" duration="320"/>
   <frame tileid="1146" duration="320"/>
  </animation>
 </tile>
 <tile id="1003">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1003" duration="320"/>
   <frame tileid="1051" duration="320"/>
   <frame tileid="1099" duration="320"/>
   <frame tileid="1147" duration="320"/>
  </animation>
 </tile>
 <tile id="1012">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1014">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1015">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1022">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1023">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1024">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1025">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1026">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1027">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1046">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1047">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1048">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1049">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1050">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1051">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1070">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1071">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1072">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1073">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1074">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1075">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1094">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1095">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1096">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1097">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1098">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1099">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1118">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1119">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1120">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1121">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1122">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1123">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1142">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1143">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1144">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1145">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1146">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1147">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="pavement_painted" type="corner" tile="1">
   <wangcolor name="1" color="#e6cf45" tile="1" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="2" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="4" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="1" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="3" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="5" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="51" probability="1"/>
   <wangtile tileid="1" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="2" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="3" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="4" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="5" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="6" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="25" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="26" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="27" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="28" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="29" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="30" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="49" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="50" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="51" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="52" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="53" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="54" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="73" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="74" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="75" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="76" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="77" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="78" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="road_painted" type="corner" tile="7">
   <wangcolor name="1" color="#e6cf45" tile="7" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="8" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="10" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="7" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="9" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="11" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="57" probability="1"/>
   <wangtile tileid="7" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="8" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="9" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="10" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="11" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="12" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="31" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="32" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="33" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="34" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="35" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="36" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="55" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="56" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="57" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="58" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="59" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="60" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="79" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="80" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="81" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="82" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="83" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="84" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="bed_painted" type="corner" tile="13">
   <wangcolor name="1" color="#e6e645" tile="13" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="14" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="16" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="13" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="15" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="17" probability="1"/>
   <wangtile tileid="13" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="14" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="15" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="16" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="17" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="18" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="37" wangid="0,4,0,4,0,6,0,1"/>
   <wangtile tileid="38" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="39" wangid="0,5,0,5,0,2,0,1"/>
   <wangtile tileid="40" wangid="0,1,0,3,0,5,0,5"/>
   <wangtile tileid="41" wangid="0,6,0,2,0,3,0,1"/>
   <wangtile tileid="42" wangid="0,1,0,6,0,2,0,6"/>
   <wangtile tileid="61" wangid="0,4,0,1,0,1,0,6"/>
   <wangtile tileid="62" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="63" wangid="0,5,0,1,0,2,0,2"/>
   <wangtile tileid="64" wangid="0,3,0,3,0,1,0,5"/>
   <wangtile tileid="65" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="66" wangid="0,6,0,1,0,3,0,2"/>
  </wangset>
  <wangset name="water_painted" type="corner" tile="110">
   <wangcolor name="1" color="#c5e645" tile="110" probability="1"/>
   <wangcolor name="2" color="#45e685" tile="110" probability="1"/>
   <wangcolor name="3" color="#4585e6" tile="110" probability="1"/>
   <wangcolor name="4" color="#c545e6" tile="111" probability="1"/>
   <wangcolor name="5" color="#e64545" tile="114" probability="1"/>
   <wangtile tileid="110" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="111" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="112" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="113" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="114" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="115" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="134" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="135" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="136" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="137" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="138" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="139" wangid="0,2,0,1,0,3,0,5"/>
  </wangset>
  <wangset name="pavement_bare" type="corner" tile="288">
   <wangcolor name="1" color="#e6cf45" tile="288" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="289" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="291" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="288" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="290" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="292" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="338" probability="1"/>
   <wangtile tileid="288" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="289" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="290" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="291" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="292" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="293" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="312" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="313" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="314" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="315" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="316" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="317" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="336" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="337" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="338" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="339" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="340" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="341" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="360" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="361" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="362" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="363" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="364" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="365" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="road_bare" type="corner" tile="294">
   <wangcolor name="1" color="#e6cf45" tile="294" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="295" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="297" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="294" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="296" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="298" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="344" probability="1"/>
   <wangtile tileid="294" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="295" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="296" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="297" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="298" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="299" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="318" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="319" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="320" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="321" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="322" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="323" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="342" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="343" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="344" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="345" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="346" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="347" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="366" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="367" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="368" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="369" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="370" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="371" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="bed_bare" type="corner" tile="300">
   <wangcolor name="1" color="#e6e645" tile="300" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="301" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="303" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="300" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="302" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="304" probability="1"/>
   <wangtile tileid="300" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="301" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="302" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="303" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="304" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="305" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="324" wangid="0,4,0,4,0,6,0,1"/>
   <wangtile tileid="325" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="326" wangid="0,5,0,5,0,2,0,1"/>
   <wangtile tileid="327" wangid="0,1,0,3,0,5,0,5"/>
   <wangtile tileid="328" wangid="0,6,0,2,0,3,0,1"/>
   <wangtile tileid="329" wangid="0,1,0,6,0,2,0,6"/>
   <wangtile tileid="348" wangid="0,4,0,1,0,1,0,6"/>
   <wangtile tileid="349" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="350" wangid="0,5,0,1,0,2,0,2"/>
   <wangtile tileid="351" wangid="0,3,0,3,0,1,0,5"/>
   <wangtile tileid="352" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="353" wangid="0,6,0,1,0,3,0,2"/>
  </wangset>
  <wangset name="water_bare" type="corner" tile="398">
   <wangcolor name="1" color="#c5e645" tile="398" probability="1"/>
   <wangcolor name="2" color="#45e685" tile="398" probability="1"/>
   <wangcolor name="3" color="#4585e6" tile="398" probability="1"/>
   <wangcolor name="4" color="#c545e6" tile="399" probability="1"/>
   <wangcolor name="5" color="#e64545" tile="402" probability="1"/>
   <wangtile tileid="398" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="399" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="400" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="401" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="402" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="403" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="422" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="423" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="424" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="425" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="426" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="427" wangid="0,2,0,1,0,3,0,5"/>
  </wangset>
  <wangset name="pavement_night" type="corner" tile="576">
   <wangcolor name="1" color="#e6cf45" tile="576" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="577" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="579" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="576" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="578" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="580" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="626" probability="1"/>
   <wangtile tileid="576" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="577" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="578" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="579" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="580" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="581" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="600" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="601" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="602" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="603" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="604" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="605" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="624" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="625" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="626" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="627" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="628" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="629" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="648" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="649" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="650" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="651" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="652" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="653" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="road_night" type="corner" tile="582">
   <wangcolor name="1" color="#e6cf45" tile="582" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="583" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="585" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="582" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="584" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="586" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="632" probability="1"/>
   <wangtile tileid="582" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="583" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="584" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="585" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="586" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="587" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="606" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="607" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="608" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="609" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="610" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="611" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="630" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="631" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="632" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="633" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="634" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="635" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="654" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="655" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="656" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="657" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="658" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="659" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="bed_night" type="corner" tile="588">
   <wangcolor name="1" color="#e6e645" tile="588" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="589" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="591" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="588" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="590" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="592" probability="1"/>
   <wangtile tileid="588" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="589" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="590" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="591" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="592" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="593" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="612" wangid="0,4,0,4,0,6,0,1"/>
   <wangtile tileid="613" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="614" wangid="0,5,0,5,0,2,0,1"/>
   <wangtile tileid="615" wangid="0,1,0,3,0,5,0,5"/>
   <wangtile tileid="616" wangid="0,6,0,2,0,3,0,1"/>
   <wangtile tileid="617" wangid="0,1,0,6,0,2,0,6"/>
   <wangtile tileid="636" wangid="0,4,0,1,0,1,0,6"/>
   <wangtile tileid="637" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="638" wangid="0,5,0,1,0,2,0,2"/>
   <wangtile tileid="639" wangid="0,3,0,3,0,1,0,5"/>
   <wangtile tileid="640" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="641" wangid="0,6,0,1,0,3,0,2"/>
  </wangset>
  <wangset name="water_night" type="corner" tile="686">
   <wangcolor name="1" color="#c5e645" tile="686" probability="1"/>
   <wangcolor name="2" color="#45e685" tile="686" probability="1"/>
   <wangcolor name="3" color="#4585e6" tile="686" probability="1"/>
   <wangcolor name="4" color="#c545e6" tile="687" probability="1"/>
   <wangcolor name="5" color="#e64545" tile="690" probability="1"/>
   <wangtile tileid="686" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="687" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="688" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="689" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="690" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="691" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="710" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="711" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="712" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="713" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="714" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="715" wangid="0,2,0,1,0,3,0,5"/>
  </wangset>
  <wangset name="pavement_asleep" type="corner" tile="864">
   <wangcolor name="1" color="#e6cf45" tile="864" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="865" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="867" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="864" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="866" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="868" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="914" probability="1"/>
   <wangtile tileid="864" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="865" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="866" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="867" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="868" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="869" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="888" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="889" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="890" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="891" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="892" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="893" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="912" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="913" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="914" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="915" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="916" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="917" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="936" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="937" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="938" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="939" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="940" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="941" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="road_asleep" type="corner" tile="870">
   <wangcolor name="1" color="#e6cf45" tile="870" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="871" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="873" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="870" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="872" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="874" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="920" probability="1"/>
   <wangtile tileid="870" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="871" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="872" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="873" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="874" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="875" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="894" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="895" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="896" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="897" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="898" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="899" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="918" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="919" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="920" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="921" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="922" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="923" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="942" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="943" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="944" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="945" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="946" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="947" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="bed_asleep" type="corner" tile="876">
   <wangcolor name="1" color="#e6e645" tile="876" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="877" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="879" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="876" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="878" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="880" probability="1"/>
   <wangtile tileid="876" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="877" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="878" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="879" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="880" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="881" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="900" wangid="0,4,0,4,0,6,0,1"/>
   <wangtile tileid="901" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="902" wangid="0,5,0,5,0,2,0,1"/>
   <wangtile tileid="903" wangid="0,1,0,3,0,5,0,5"/>
   <wangtile tileid="904" wangid="0,6,0,2,0,3,0,1"/>
   <wangtile tileid="905" wangid="0,1,0,6,0,2,0,6"/>
   <wangtile tileid="924" wangid="0,4,0,1,0,1,0,6"/>
   <wangtile tileid="925" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="926" wangid="0,5,0,1,0,2,0,2"/>
   <wangtile tileid="927" wangid="0,3,0,3,0,1,0,5"/>
   <wangtile tileid="928" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="929" wangid="0,6,0,1,0,3,0,2"/>
  </wangset>
  <wangset name="water_asleep" type="corner" tile="974">
   <wangcolor name="1" color="#c5e645" tile="974" probability="1"/>
   <wangcolor name="2" color="#45e685" tile="974" probability="1"/>
   <wangcolor name="3" color="#4585e6" tile="974" probability="1"/>
   <wangcolor name="4" color="#c545e6" tile="975" probability="1"/>
   <wangcolor name="5" color="#e64545" tile="978" probability="1"/>
   <wangtile tileid="974" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="975" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="976" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="977" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="978" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="979" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="998" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="999" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="1000" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="1001" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="1002" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="1003" wangid="0,2,0,1,0,3,0,5"/>
  </wangset>
 </wangsets>
</tileset>
