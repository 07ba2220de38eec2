<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="street" tilewidth="16" tileheight="16" tilecount="1344" columns="24">
 <image source="street.png" width="384" height="896"/>
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="107">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="108">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="109">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="110">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="111">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="112">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="113">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="114">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="115">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="134">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="135">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="136">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="137">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="138">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="139">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
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
 <tile id="152">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="153">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="154">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="155">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="156">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="157">
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
 <tile id="176">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="192">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="193">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="194">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="195">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="196">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="197">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="198">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="198" duration="320"/>
   <frame tileid="246" duration="320"/>
   <frame tileid="294" duration="320"/>
   <frame tileid="342" duration="320"/>
  </animation>
 </tile>
 <tile id="199">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="199" duration="320"/>
   <frame tileid="247" duration="320"/>
   <frame tileid="295" duration="320"/>
   <frame tileid="343" duration="320"/>
  </animation>
 </tile>
 <tile id="200">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="200" duration="320"/>
   <frame tileid="248" duration="320"/>
   <frame tileid="296" duration="320"/>
   <frame tileid="344" duration="320"/>
  </animation>
 </tile>
 <tile id="201">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="201" duration="320"/>
   <frame tileid="249" duration="320"/>
   <frame tileid="297" duration="320"/>
   <frame tileid="345" duration="320"/>
  </animation>
 </tile>
 <tile id="202">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="202" duration="320"/>
   <frame tileid="250" duration="320"/>
   <frame tileid="298" duration="320"/>
   <frame tileid="346" duration="320"/>
  </animation>
 </tile>
 <tile id="203">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="203" duration="320"/>
   <frame tileid="251" duration="320"/>
   <frame tileid="299" duration="320"/>
   <frame tileid="347" duration="320"/>
  </animation>
 </tile>
 <tile id="204">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="205">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="206">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="207">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="216">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="217">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="218">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="219">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="220">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="221">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="222">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="222" duration="320"/>
   <frame tileid="270" duration="320"/>
   <frame tileid="318" duration="320"/>
   <frame tileid="366" duration="320"/>
  </animation>
 </tile>
 <tile id="223">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="223" duration="320"/>
   <frame tileid="271" duration="320"/>
   <frame tileid="319" duration="320"/>
   <frame tileid="367" duration="320"/>
  </animation>
 </tile>
 <tile id="224">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="224" duration="320"/>
   <frame tileid="272" duration="320"/>
   <frame tileid="320" duration="320"/>
   <frame tileid="368" duration="320"/>
  </animation>
 </tile>
 <tile id="225">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="225" duration="320"/>
   <frame tileid="273" duration="320"/>
   <frame tileid="321" duration="320"/>
   <frame tileid="369" duration="320"/>
  </animation>
 </tile>
 <tile id="226">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="226" duration="320"/>
   <frame tileid="274" duration="320"/>
   <frame tileid="322" duration="320"/>
   <frame tileid="370" duration="320"/>
  </animation>
 </tile>
 <tile id="227">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="227" duration="320"/>
   <frame tileid="275" duration="320"/>
   <frame tileid="323" duration="320"/>
   <frame tileid="371" duration="320"/>
  </animation>
 </tile>
 <tile id="228">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="232">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="233">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="234">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="235">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="236">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="237">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="238">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="239">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="246">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="247">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="248">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="249">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="250">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="251">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="252">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="253">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="254">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="255">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="270">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="271">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="272">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="273">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="274">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="275">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="276">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="278">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="279">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="280">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="281">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="282">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="283">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="284">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="285">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="286">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="287">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="294">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="295">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="296">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="297">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="298">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="299">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="318">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="319">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="320">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="321">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="322">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="323">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="342">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="343">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="344">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="345">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="346">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="347">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="366">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="367">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="368">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="369">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="370">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="371">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="384">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="387">
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="393">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="398">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="399">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="400">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="401">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="402">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="403">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="404">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="405">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="406">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="407">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="408">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="409">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="410">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="411">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="424">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="425">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="426">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="427">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="428">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="429">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="430">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="431">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="432">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="434">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="435">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 <tile id="446">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="447">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="454">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="455">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="474">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="475">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="476">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="477">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="478">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="479">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="480">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="481">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="482">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="483">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="484">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="485">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="486">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="487">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="488">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="489">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="490">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="491">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="492">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="492" duration="320"/>
   <frame tileid="540" duration="320"/>
   <frame tileid="588" duration="320"/>
   <frame tileid="636" duration="320"/>
  </animation>
 </tile>
 <tile id="493">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="493" duration="320"/>
   <frame tileid="541" duration="320"/>
   <frame tileid="589" duration="320"/>
   <frame tileid="637" duration="320"/>
  </animation>
 </tile>
 <tile id="494">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="494" duration="320"/>
   <frame tileid="542" duration="320"/>
   <frame tileid="590" duration="320"/>
   <frame tileid="638" duration="320"/>
  </animation>
 </tile>
 <tile id="495">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="495" duration="320"/>
   <frame tileid="543" duration="320"/>
   <frame tileid="591" duration="320"/>
   <frame tileid="639" duration="320"/>
  </animation>
 </tile>
 <tile id="496">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="496" duration="320"/>
   <frame tileid="544" duration="320"/>
   <frame tileid="592" duration="320"/>
   <frame tileid="640" duration="320"/>
  </animation>
 </tile>
 <tile id="497">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="497" duration="320"/>
   <frame tileid="545" duration="320"/>
   <frame tileid="593" duration="320"/>
   <frame tileid="641" duration="320"/>
  </animation>
 </tile>
 <tile id="498">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="499">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="500">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="501">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="502">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="503">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="504">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="505">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="506">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="507">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="508">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="509">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="510">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="511">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="512">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="513">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="514">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="515">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="516">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="516" duration="320"/>
   <frame tileid="564" duration="320"/>
   <frame tileid="612" duration="320"/>
   <frame tileid="660" duration="320"/>
  </animation>
 </tile>
 <tile id="517">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="517" duration="320"/>
   <frame tileid="565" duration="320"/>
   <frame tileid="613" duration="320"/>
   <frame tileid="661" duration="320"/>
  </animation>
 </tile>
 <tile id="518">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="518" duration="320"/>
   <frame tileid="566" duration="320"/>
   <frame tileid="614" duration="320"/>
   <frame tileid="662" duration="320"/>
  </animation>
 </tile>
 <tile id="519">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="519" duration="320"/>
   <frame tileid="567" duration="320"/>
   <frame tileid="615" duration="320"/>
   <frame tileid="663" duration="320"/>
  </animation>
 </tile>
 <tile id="520">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="520" duration="320"/>
   <frame tileid="568" duration="320"/>
   <frame tileid="616" duration="320"/>
   <frame tileid="664" duration="320"/>
  </animation>
 </tile>
 <tile id="521">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="521" duration="320"/>
   <frame tileid="569" duration="320"/>
   <frame tileid="617" duration="320"/>
   <frame tileid="665" duration="320"/>
  </animation>
 </tile>
 <tile id="522">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="523">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="524">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="525">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="526">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="527">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="528">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="529">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="530">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="531">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="532">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="533">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="540">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="541">
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="550">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="551">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="564">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="565">
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="571">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="572">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="573">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="574">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="575">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="588">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="589">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="590">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="591">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="592">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="593">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="612">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="613">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="614">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="615">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="616">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="617">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="636">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="637">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="638">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="639">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="640">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="641">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="660">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="661">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="662">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="663">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="664">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="665">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="672">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="673">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="674">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="675">
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="681">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="682">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="683">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="684">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="685">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="686">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="687">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="692">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="693">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="694">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="695">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="696">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="697">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="698">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="699">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="705">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="706">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="707">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="708">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="709">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="710">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="711">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="716">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="717">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="718">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="719">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="720">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="721">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="722">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="723">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 <tile id="728">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="729">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="730">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="731">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="740">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="741">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="742">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="743">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="744">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="745">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="746">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="747">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="748">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="749">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="769">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="770">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="771">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="772">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="773">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="774">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="775">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="776">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="777">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="778">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="779">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="780">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="781">
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
  <animation>
   <frame tileid="786" duration="320"/>
   <frame tileid="834" duration="320"/>
   <frame tileid="882" duration="320"/>
   <frame tileid="930" duration="320"/>
  </animation>
 </tile>
 <tile id="787">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="787" duration="320"/>
   <frame tileid="835" duration="320"/>
   <frame tileid="883" duration="320"/>
   <frame tileid="931" duration="320"/>
  </animation>
 </tile>
 <tile id="788">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="788" duration="320"/>
   <frame tileid="836" duration="320"/>
   <frame tileid="884" duration="320"/>
   <frame tileid="932" duration="320"/>
  </animation>
 </tile>
 <tile id="789">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="789" duration="320"/>
   <frame tileid="837" duration="320"/>
   <frame tileid="885" duration="320"/>
   <frame tileid="933" duration="320"/>
  </animation>
 </tile>
 <tile id="790">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="790" duration="320"/>
   <frame tileid="838" duration="320"/>
   <frame tileid="886" duration="320"/>
   <frame tileid="934" duration="320"/>
  </animation>
 </tile>
 <tile id="791">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="791" duration="320"/>
   <frame tileid="839" duration="320"/>
   <frame tileid="887" duration="320"/>
   <frame tileid="935" duration="320"/>
  </animation>
 </tile>
 <tile id="792">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="793">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="794">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="795">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="796">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="797">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="798">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="799">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="800">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="801">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="802">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="803">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="804">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="805">
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
  <animation>
   <frame tileid="810" duration="320"/>
   <frame tileid="858" duration="320"/>
   <frame tileid="906" duration="320"/>
   <frame tileid="954" duration="320"/>
  </animation>
 </tile>
 <tile id="811">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="811" duration="320"/>
   <frame tileid="859" duration="320"/>
   <frame tileid="907" duration="320"/>
   <frame tileid="955" duration="320"/>
  </animation>
 </tile>
 <tile id="812">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="812" duration="320"/>
   <frame tileid="860" duration="320"/>
   <frame tileid="908" duration="320"/>
   <frame tileid="956" duration="320"/>
  </animation>
 </tile>
 <tile id="813">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="813" duration="320"/>
   <frame tileid="861" duration="320"/>
   <frame tileid="909" duration="320"/>
   <frame tileid="957" duration="320"/>
  </animation>
 </tile>
 <tile id="814">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="814" duration="320"/>
   <frame tileid="862" duration="320"/>
   <frame tileid="910" duration="320"/>
   <frame tileid="958" duration="320"/>
  </animation>
 </tile>
 <tile id="815">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="815" duration="320"/>
   <frame tileid="863" duration="320"/>
   <frame tileid="911" duration="320"/>
   <frame tileid="959" duration="320"/>
  </animation>
 </tile>
 <tile id="816">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="817">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="818">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="819">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="820">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="821">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="822">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="823">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="824">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="825">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="826">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="827">
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
 <tile id="836">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="837">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="838">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="839">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="840">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="841">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="842">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="843">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="844">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="845">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 <tile id="860">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="861">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="862">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="863">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="882">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="883">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="884">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="885">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="886">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="887">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="906">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="907">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="908">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="909">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="910">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="911">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="930">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="931">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="932">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="933">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="934">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="935">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="954">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="955">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="956">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="957">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="958">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="959">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="960">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="963">
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="984">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="985">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="986">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="987">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="998">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="999">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1000">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1001">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1002">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1003">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1004">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1005">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 <tile id="1016">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1017">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1018">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1019">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1020">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1021">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1022">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1023">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1024">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1025">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1032">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1033">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1034">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1035">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1036">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1037">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1038">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1039">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1040">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1041">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1042">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1043">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1060">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1061">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1062">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1063">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1064">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1065">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1066">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1067">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1068">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1069">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 <tile id="1084">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1085">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1086">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1087">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1088">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1089">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1090">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1091">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1092">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1093">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 <tile id="1108">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1109">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1110">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1111">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1112">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1113">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1114">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1115">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1116">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1117">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 <tile id="1136">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1137">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1138">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1139">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1140">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1141">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1152">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1153">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1154">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1155">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1156">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1157">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1158">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1158" duration="320"/>
   <frame tileid="1206" duration="320"/>
   <frame tileid="1254" duration="320"/>
   <frame tileid="1302" duration="320"/>
  </animation>
 </tile>
 <tile id="1159">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1159" duration="320"/>
   <frame tileid="1207" duration="320"/>
   <frame tileid="1255" duration="320"/>
   <frame tileid="1303" duration="320"/>
  </animation>
 </tile>
 <tile id="1160">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1160" duration="320"/>
   <frame tileid="1208" duration="320"/>
   <frame tileid="1256" duration="320"/>
   <frame tileid="1304" duration="320"/>
  </animation>
 </tile>
 <tile id="1161">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1161" duration="320"/>
   <frame tileid="1209" duration="320"/>
   <frame tileid="1257" duration="320"/>
   <frame tileid="1305" duration="320"/>
  </animation>
 </tile>
 <tile id="1162">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1162" duration="320"/>
   <frame tileid="1210" duration="320"/>
   <frame tileid="1258" duration="320"/>
   <frame tileid="1306" duration="320"/>
  </animation>
 </tile>
 <tile id="1163">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1163" duration="320"/>
   <frame tileid="1211" duration="320"/>
   <frame tileid="1259" duration="320"/>
   <frame tileid="1307" duration="320"/>
  </animation>
 </tile>
 <tile id="1164">
  <animation>
   <frame tileid="1164" duration="90"/>
   <frame tileid="1188" duration="90"/>
   <frame tileid="1212" duration="110"/>
   <frame tileid="1236" duration="130"/>
   <frame tileid="1260" duration="900"/>
  </animation>
 </tile>
 <tile id="1165">
  <animation>
   <frame tileid="1213" duration="110"/>
   <frame tileid="1237" duration="130"/>
   <frame tileid="1261" duration="900"/>
   <frame tileid="1165" duration="90"/>
   <frame tileid="1189" duration="90"/>
  </animation>
 </tile>
 <tile id="1166">
  <animation>
   <frame tileid="1262" duration="900"/>
   <frame tileid="1166" duration="90"/>
   <frame tileid="1190" duration="90"/>
   <frame tileid="1214" duration="110"/>
   <frame tileid="1238" duration="130"/>
  </animation>
 </tile>
 <tile id="1167">
  <animation>
   <frame tileid="1191" duration="90"/>
   <frame tileid="1215" duration="110"/>
   <frame tileid="1239" duration="130"/>
   <frame tileid="1263" duration="900"/>
   <frame tileid="1167" duration="90"/>
  </animation>
 </tile>
 <tile id="1176">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1177">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1178">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1179">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1180">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1181">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1182">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1182" duration="320"/>
   <frame tileid="1230" duration="320"/>
   <frame tileid="1278" duration="320"/>
   <frame tileid="1326" duration="320"/>
  </animation>
 </tile>
 <tile id="1183">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1183" duration="320"/>
   <frame tileid="1231" duration="320"/>
   <frame tileid="1279" duration="320"/>
   <frame tileid="1327" duration="320"/>
  </animation>
 </tile>
 <tile id="1184">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1184" duration="320"/>
   <frame tileid="1232" duration="320"/>
   <frame tileid="1280" duration="320"/>
   <frame tileid="1328" duration="320"/>
  </animation>
 </tile>
 <tile id="1185">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1185" duration="320"/>
   <frame tileid="1233" duration="320"/>
   <frame tileid="1281" duration="320"/>
   <frame tileid="1329" duration="320"/>
  </animation>
 </tile>
 <tile id="1186">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1186" duration="320"/>
   <frame tileid="1234" duration="320"/>
   <frame tileid="1282" duration="320"/>
   <frame tileid="1330" duration="320"/>
  </animation>
 </tile>
 <tile id="1187">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
  <animation>
   <frame tileid="1187" duration="320"/>
   <frame tileid="1235" duration="320"/>
   <frame tileid="1283" duration="320"/>
   <frame tileid="1331" duration="320"/>
  </animation>
 </tile>
 <tile id="1206">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1207">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1208">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1209">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1210">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1211">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1230">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1231">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1232">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1233">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1234">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1235">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1254">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1255">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1256">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1257">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1258">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1259">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1278">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1279">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1280">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1281">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1282">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1283">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1302">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1303">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1304">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1305">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1306">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1307">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1326">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1327">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1328">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1329">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1330">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1331">
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
  <wangset name="roof_painted" type="corner" tile="104">
   <wangcolor name="1" color="#e6cf45" tile="104" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="105" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="107" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="104" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="106" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="108" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="154" probability="1"/>
   <wangtile tileid="104" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="105" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="106" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="107" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="108" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="109" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="128" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="129" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="130" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="131" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="132" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="133" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="152" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="153" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="154" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="155" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="156" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="157" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="176" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="177" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="178" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="179" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="180" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="181" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="water_painted" type="corner" tile="198">
   <wangcolor name="1" color="#c5e645" tile="198" probability="1"/>
   <wangcolor name="2" color="#45e685" tile="198" probability="1"/>
   <wangcolor name="3" color="#4585e6" tile="198" probability="1"/>
   <wangcolor name="4" color="#c545e6" tile="199" probability="1"/>
   <wangcolor name="5" color="#e64545" tile="202" probability="1"/>
   <wangtile tileid="198" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="199" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="200" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="201" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="202" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="203" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="222" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="223" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="224" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="225" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="226" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="227" wangid="0,2,0,1,0,3,0,5"/>
  </wangset>
  <wangset name="pavement_bare" type="corner" tile="204">
   <wangcolor name="1" color="#e6cf45" tile="204" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="205" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="207" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="204" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="206" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="208" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="254" probability="1"/>
   <wangtile tileid="204" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="205" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="206" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="207" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="208" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="209" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="228" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="229" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="230" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="231" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="232" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="233" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="252" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="253" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="254" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="255" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="256" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="257" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="276" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="277" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="278" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="279" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="280" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="281" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="road_bare" type="corner" tile="210">
   <wangcolor name="1" color="#e6cf45" tile="210" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="211" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="213" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="210" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="212" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="214" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="260" probability="1"/>
   <wangtile tileid="210" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="211" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="212" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="213" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="214" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="215" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="234" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="235" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="236" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="237" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="238" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="239" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="258" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="259" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="260" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="261" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="262" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="263" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="282" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="283" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="284" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="285" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="286" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="287" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="bed_bare" type="corner" tile="384">
   <wangcolor name="1" color="#e6e645" tile="384" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="385" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="387" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="384" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="386" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="388" probability="1"/>
   <wangtile tileid="384" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="385" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="386" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="387" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="388" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="389" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="408" wangid="0,4,0,4,0,6,0,1"/>
   <wangtile tileid="409" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="410" wangid="0,5,0,5,0,2,0,1"/>
   <wangtile tileid="411" wangid="0,1,0,3,0,5,0,5"/>
   <wangtile tileid="412" wangid="0,6,0,2,0,3,0,1"/>
   <wangtile tileid="413" wangid="0,1,0,6,0,2,0,6"/>
   <wangtile tileid="432" wangid="0,4,0,1,0,1,0,6"/>
   <wangtile tileid="433" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="434" wangid="0,5,0,1,0,2,0,2"/>
   <wangtile tileid="435" wangid="0,3,0,3,0,1,0,5"/>
   <wangtile tileid="436" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="437" wangid="0,6,0,1,0,3,0,2"/>
  </wangset>
  <wangset name="roof_bare" type="corner" tile="402">
   <wangcolor name="1" color="#e6cf45" tile="402" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="403" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="405" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="402" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="404" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="406" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="452" probability="1"/>
   <wangtile tileid="402" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="403" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="404" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="405" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="406" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="407" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="426" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="427" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="428" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="429" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="430" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="431" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="450" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="451" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="452" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="453" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="454" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="455" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="474" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="475" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="476" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="477" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="478" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="479" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="water_bare" type="corner" tile="492">
   <wangcolor name="1" color="#c5e645" tile="492" probability="1"/>
   <wangcolor name="2" color="#45e685" tile="492" probability="1"/>
   <wangcolor name="3" color="#4585e6" tile="492" probability="1"/>
   <wangcolor name="4" color="#c545e6" tile="493" probability="1"/>
   <wangcolor name="5" color="#e64545" tile="496" probability="1"/>
   <wangtile tileid="492" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="493" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="494" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="495" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="496" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="497" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="516" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="517" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="518" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="519" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="520" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="521" wangid="0,2,0,1,0,3,0,5"/>
  </wangset>
  <wangset name="pavement_night" type="corner" tile="498">
   <wangcolor name="1" color="#e6cf45" tile="498" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="499" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="501" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="498" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="500" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="502" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="548" probability="1"/>
   <wangtile tileid="498" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="499" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="500" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="501" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="502" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="503" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="522" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="523" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="524" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="525" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="526" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="527" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="546" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="547" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="548" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="549" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="550" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="551" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="570" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="571" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="572" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="573" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="574" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="575" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="road_night" type="corner" tile="672">
   <wangcolor name="1" color="#e6cf45" tile="672" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="673" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="675" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="672" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="674" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="676" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="722" probability="1"/>
   <wangtile tileid="672" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="673" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="674" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="675" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="676" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="677" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="696" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="697" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="698" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="699" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="700" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="701" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="720" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="721" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="722" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="723" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="724" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="725" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="744" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="745" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="746" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="747" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="748" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="749" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="bed_night" type="corner" tile="678">
   <wangcolor name="1" color="#e6e645" tile="678" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="679" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="681" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="678" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="680" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="682" probability="1"/>
   <wangtile tileid="678" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="679" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="680" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="681" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="682" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="683" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="702" wangid="0,4,0,4,0,6,0,1"/>
   <wangtile tileid="703" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="704" wangid="0,5,0,5,0,2,0,1"/>
   <wangtile tileid="705" wangid="0,1,0,3,0,5,0,5"/>
   <wangtile tileid="706" wangid="0,6,0,2,0,3,0,1"/>
   <wangtile tileid="707" wangid="0,1,0,6,0,2,0,6"/>
   <wangtile tileid="726" wangid="0,4,0,1,0,1,0,6"/>
   <wangtile tileid="727" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="728" wangid="0,5,0,1,0,2,0,2"/>
   <wangtile tileid="729" wangid="0,3,0,3,0,1,0,5"/>
   <wangtile tileid="730" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="731" wangid="0,6,0,1,0,3,0,2"/>
  </wangset>
  <wangset name="roof_night" type="corner" tile="768">
   <wangcolor name="1" color="#e6cf45" tile="768" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="769" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="771" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="768" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="770" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="772" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="818" probability="1"/>
   <wangtile tileid="768" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="769" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="770" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="771" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="772" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="773" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="792" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="793" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="794" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="795" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="796" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="797" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="816" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="817" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="818" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="819" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="820" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="821" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="840" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="841" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="842" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="843" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="844" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="845" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="water_night" type="corner" tile="786">
   <wangcolor name="1" color="#c5e645" tile="786" probability="1"/>
   <wangcolor name="2" color="#45e685" tile="786" probability="1"/>
   <wangcolor name="3" color="#4585e6" tile="786" probability="1"/>
   <wangcolor name="4" color="#c545e6" tile="787" probability="1"/>
   <wangcolor name="5" color="#e64545" tile="790" probability="1"/>
   <wangtile tileid="786" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="787" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="788" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="789" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="790" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="791" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="810" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="811" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="812" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="813" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="814" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="815" wangid="0,2,0,1,0,3,0,5"/>
  </wangset>
  <wangset name="pavement_asleep" type="corner" tile="960">
   <wangcolor name="1" color="#e6cf45" tile="960" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="961" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="963" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="960" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="962" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="964" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="1010" probability="1"/>
   <wangtile tileid="960" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="961" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="962" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="963" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="964" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="965" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="984" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="985" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="986" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="987" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="988" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="989" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="1008" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="1009" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="1010" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="1011" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="1012" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="1013" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="1032" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="1033" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="1034" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="1035" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="1036" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="1037" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="road_asleep" type="corner" tile="966">
   <wangcolor name="1" color="#e6cf45" tile="966" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="967" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="969" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="966" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="968" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="970" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="1016" probability="1"/>
   <wangtile tileid="966" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="967" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="968" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="969" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="970" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="971" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="990" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="991" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="992" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="993" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="994" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="995" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="1014" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="1015" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="1016" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="1017" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="1018" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="1019" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="1038" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="1039" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="1040" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="1041" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="1042" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="1043" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="bed_asleep" type="corner" tile="972">
   <wangcolor name="1" color="#e6e645" tile="972" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="973" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="975" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="972" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="974" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="976" probability="1"/>
   <wangtile tileid="972" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="973" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="974" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="975" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="976" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="977" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="996" wangid="0,4,0,4,0,6,0,1"/>
   <wangtile tileid="997" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="998" wangid="0,5,0,5,0,2,0,1"/>
   <wangtile tileid="999" wangid="0,1,0,3,0,5,0,5"/>
   <wangtile tileid="1000" wangid="0,6,0,2,0,3,0,1"/>
   <wangtile tileid="1001" wangid="0,1,0,6,0,2,0,6"/>
   <wangtile tileid="1020" wangid="0,4,0,1,0,1,0,6"/>
   <wangtile tileid="1021" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="1022" wangid="0,5,0,1,0,2,0,2"/>
   <wangtile tileid="1023" wangid="0,3,0,3,0,1,0,5"/>
   <wangtile tileid="1024" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="1025" wangid="0,6,0,1,0,3,0,2"/>
  </wangset>
  <wangset name="roof_asleep" type="corner" tile="1064">
   <wangcolor name="1" color="#e6cf45" tile="1064" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="1065" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="1067" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="1064" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="1066" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="1068" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="1114" probability="1"/>
   <wangtile tileid="1064" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="1065" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="1066" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="1067" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="1068" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="1069" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="1088" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="1089" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="1090" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="1091" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="1092" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="1093" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="1112" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="1113" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="1114" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="1115" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="1116" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="1117" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="1136" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="1137" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="1138" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="1139" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="1140" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="1141" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="water_asleep" type="corner" tile="1158">
   <wangcolor name="1" color="#c5e645" tile="1158" probability="1"/>
   <wangcolor name="2" color="#45e685" tile="1158" probability="1"/>
   <wangcolor name="3" color="#4585e6" tile="1158" probability="1"/>
   <wangcolor name="4" color="#c545e6" tile="1159" probability="1"/>
   <wangcolor name="5" color="#e64545" tile="1162" probability="1"/>
   <wangtile tileid="1158" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="1159" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="1160" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="1161" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="1162" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="1163" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="1182" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="1183" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="1184" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="1185" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="1186" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="1187" wangid="0,2,0,1,0,3,0,5"/>
  </wangset>
 </wangsets>
</tileset>
