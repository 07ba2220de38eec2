<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="lab" tilewidth="16" tileheight="16" tilecount="1216" columns="16">
 <image source="lab.png" width="256" height="1216"/>
 <tile id="0">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="surface" value="lino"/>
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
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="surface" value="lino"/>
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
 <tile id="47">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="surface" value="lino"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="96">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="97">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="98">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="99">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="100">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="101">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="102">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="103">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
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
 <tile id="116">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="117">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="118">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="119">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="120">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="121">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="122">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="123">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
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
 <tile id="144">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="145">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="146">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="147">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="148">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="149">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="150">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="151">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="152">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="153">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="154">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="155">
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
 <tile id="164">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="165">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="166">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="167">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="168">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="169">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="170">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="171">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="176">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="177">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="178">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="179">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="180">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="181">
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
 <tile id="192">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="200">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="201">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="202">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="203">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
  <animation>
   <frame tileid="208" duration="150"/>
   <frame tileid="304" duration="150"/>
   <frame tileid="400" duration="150"/>
   <frame tileid="496" duration="150"/>
   <frame tileid="592" duration="150"/>
   <frame tileid="688" duration="150"/>
   <frame tileid="784" duration="150"/>
   <frame tileid="880" duration="150"/>
  </animation>
 </tile>
 <tile id="209">
  <animation>
   <frame tileid="209" duration="150"/>
   <frame tileid="305" duration="150"/>
   <frame tileid="401" duration="150"/>
   <frame tileid="497" duration="150"/>
   <frame tileid="593" duration="150"/>
   <frame tileid="689" duration="150"/>
   <frame tileid="785" duration="150"/>
   <frame tileid="881" duration="150"/>
  </animation>
 </tile>
 <tile id="210">
  <animation>
   <frame tileid="210" duration="150"/>
   <frame tileid="306" duration="150"/>
   <frame tileid="402" duration="150"/>
   <frame tileid="498" duration="150"/>
   <frame tileid="594" duration="150"/>
   <frame tileid="690" duration="150"/>
   <frame tileid="786" duration="150"/>
   <frame tileid="882" duration="150"/>
  </animation>
 </tile>
 <tile id="211">
  <animation>
   <frame tileid="211" duration="150"/>
   <frame tileid="307" duration="150"/>
   <frame tileid="403" duration="150"/>
   <frame tileid="499" duration="150"/>
   <frame tileid="595" duration="150"/>
   <frame tileid="691" duration="150"/>
   <frame tileid="787" duration="150"/>
   <frame tileid="883" duration="150"/>
  </animation>
 </tile>
 <tile id="212">
  <animation>
   <frame tileid="212" duration="150"/>
   <frame tileid="308" duration="150"/>
   <frame tileid="404" duration="150"/>
   <frame tileid="500" duration="150"/>
   <frame tileid="596" duration="150"/>
   <frame tileid="692" duration="150"/>
   <frame tileid="788" duration="150"/>
   <frame tileid="884" duration="150"/>
  </animation>
 </tile>
 <tile id="213">
  <animation>
   <frame tileid="213" duration="150"/>
   <frame tileid="309" duration="150"/>
   <frame tileid="405" duration="150"/>
   <frame tileid="501" duration="150"/>
   <frame tileid="597" duration="150"/>
   <frame tileid="693" duration="150"/>
   <frame tileid="789" duration="150"/>
   <frame tileid="885" duration="150"/>
  </animation>
 </tile>
 <tile id="214">
  <animation>
   <frame tileid="214" duration="150"/>
   <frame tileid="310" duration="150"/>
   <frame tileid="406" duration="150"/>
   <frame tileid="502" duration="150"/>
   <frame tileid="598" duration="150"/>
   <frame tileid="694" duration="150"/>
   <frame tileid="790" duration="150"/>
   <frame tileid="886" duration="150"/>
  </animation>
 </tile>
 <tile id="215">
  <animation>
   <frame tileid="215" duration="1300"/>
   <frame tileid="295" duration="500"/>
   <frame tileid="375" duration="1300"/>
   <frame tileid="295" duration="500"/>
  </animation>
 </tile>
 <tile id="216">
  <animation>
   <frame tileid="216" duration="1300"/>
   <frame tileid="296" duration="500"/>
   <frame tileid="376" duration="1300"/>
   <frame tileid="296" duration="500"/>
  </animation>
 </tile>
 <tile id="217">
  <animation>
   <frame tileid="217" duration="1300"/>
   <frame tileid="297" duration="500"/>
   <frame tileid="377" duration="1300"/>
   <frame tileid="297" duration="500"/>
  </animation>
 </tile>
 <tile id="218">
  <animation>
   <frame tileid="298" duration="500"/>
   <frame tileid="378" duration="1300"/>
   <frame tileid="298" duration="500"/>
   <frame tileid="218" duration="1300"/>
  </animation>
 </tile>
 <tile id="219">
  <animation>
   <frame tileid="299" duration="500"/>
   <frame tileid="379" duration="1300"/>
   <frame tileid="299" duration="500"/>
   <frame tileid="219" duration="1300"/>
  </animation>
 </tile>
 <tile id="220">
  <animation>
   <frame tileid="300" duration="500"/>
   <frame tileid="380" duration="1300"/>
   <frame tileid="300" duration="500"/>
   <frame tileid="220" duration="1300"/>
  </animation>
 </tile>
 <tile id="221">
  <animation>
   <frame tileid="381" duration="1300"/>
   <frame tileid="301" duration="500"/>
   <frame tileid="221" duration="1300"/>
   <frame tileid="301" duration="500"/>
  </animation>
 </tile>
 <tile id="222">
  <animation>
   <frame tileid="382" duration="1300"/>
   <frame tileid="302" duration="500"/>
   <frame tileid="222" duration="1300"/>
   <frame tileid="302" duration="500"/>
  </animation>
 </tile>
 <tile id="223">
  <animation>
   <frame tileid="383" duration="1300"/>
   <frame tileid="303" duration="500"/>
   <frame tileid="223" duration="1300"/>
   <frame tileid="303" duration="500"/>
  </animation>
 </tile>
 <tile id="224">
  <animation>
   <frame tileid="224" duration="150"/>
   <frame tileid="320" duration="150"/>
   <frame tileid="416" duration="150"/>
   <frame tileid="512" duration="150"/>
   <frame tileid="608" duration="150"/>
   <frame tileid="704" duration="150"/>
   <frame tileid="800" duration="150"/>
   <frame tileid="896" duration="150"/>
  </animation>
 </tile>
 <tile id="225">
  <animation>
   <frame tileid="225" duration="150"/>
   <frame tileid="321" duration="150"/>
   <frame tileid="417" duration="150"/>
   <frame tileid="513" duration="150"/>
   <frame tileid="609" duration="150"/>
   <frame tileid="705" duration="150"/>
   <frame tileid="801" duration="150"/>
   <frame tileid="897" duration="150"/>
  </animation>
 </tile>
 <tile id="226">
  <animation>
   <frame tileid="226" duration="150"/>
   <frame tileid="322" duration="150"/>
   <frame tileid="418" duration="150"/>
   <frame tileid="514" duration="150"/>
   <frame tileid="610" duration="150"/>
   <frame tileid="706" duration="150"/>
   <frame tileid="802" duration="150"/>
   <frame tileid="898" duration="150"/>
  </animation>
 </tile>
 <tile id="227">
  <animation>
   <frame tileid="227" duration="150"/>
   <frame tileid="323" duration="150"/>
   <frame tileid="419" duration="150"/>
   <frame tileid="515" duration="150"/>
   <frame tileid="611" duration="150"/>
   <frame tileid="707" duration="150"/>
   <frame tileid="803" duration="150"/>
   <frame tileid="899" duration="150"/>
  </animation>
 </tile>
 <tile id="228">
  <animation>
   <frame tileid="228" duration="150"/>
   <frame tileid="324" duration="150"/>
   <frame tileid="420" duration="150"/>
   <frame tileid="516" duration="150"/>
   <frame tileid="612" duration="150"/>
   <frame tileid="708" duration="150"/>
   <frame tileid="804" duration="150"/>
   <frame tileid="900" duration="150"/>
  </animation>
 </tile>
 <tile id="229">
  <animation>
   <frame tileid="229" duration="150"/>
   <frame tileid="325" duration="150"/>
   <frame tileid="421" duration="150"/>
   <frame tileid="517" duration="150"/>
   <frame tileid="613" duration="150"/>
   <frame tileid="709" duration="150"/>
   <frame tileid="805" duration="150"/>
   <frame tileid="901" duration="150"/>
  </animation>
 </tile>
 <tile id="230">
  <animation>
   <frame tileid="230" duration="150"/>
   <frame tileid="326" duration="150"/>
   <frame tileid="422" duration="150"/>
   <frame tileid="518" duration="150"/>
   <frame tileid="614" duration="150"/>
   <frame tileid="710" duration="150"/>
   <frame tileid="806" duration="150"/>
   <frame tileid="902" duration="150"/>
  </animation>
 </tile>
 <tile id="231">
  <animation>
   <frame tileid="231" duration="1300"/>
   <frame tileid="311" duration="500"/>
   <frame tileid="391" duration="1300"/>
   <frame tileid="311" duration="500"/>
  </animation>
 </tile>
 <tile id="232">
  <animation>
   <frame tileid="232" duration="1300"/>
   <frame tileid="312" duration="500"/>
   <frame tileid="392" duration="1300"/>
   <frame tileid="312" duration="500"/>
  </animation>
 </tile>
 <tile id="233">
  <animation>
   <frame tileid="233" duration="1300"/>
   <frame tileid="313" duration="500"/>
   <frame tileid="393" duration="1300"/>
   <frame tileid="313" duration="500"/>
  </animation>
 </tile>
 <tile id="234">
  <animation>
   <frame tileid="314" duration="500"/>
   <frame tileid="394" duration="1300"/>
   <frame tileid="314" duration="500"/>
   <frame tileid="234" duration="1300"/>
  </animation>
 </tile>
 <tile id="235">
  <animation>
   <frame tileid="315" duration="500"/>
   <frame tileid="395" duration="1300"/>
   <frame tileid="315" duration="500"/>
   <frame tileid="235" duration="1300"/>
  </animation>
 </tile>
 <tile id="236">
  <animation>
   <frame tileid="316" duration="500"/>
   <frame tileid="396" duration="1300"/>
   <frame tileid="316" duration="500"/>
   <frame tileid="236" duration="1300"/>
  </animation>
 </tile>
 <tile id="237">
  <animation>
   <frame tileid="397" duration="1300"/>
   <frame tileid="317" duration="500"/>
   <frame tileid="237" duration="1300"/>
   <frame tileid="317" duration="500"/>
  </animation>
 </tile>
 <tile id="238">
  <animation>
   <frame tileid="398" duration="1300"/>
   <frame tileid="318" duration="500"/>
   <frame tileid="238" duration="1300"/>
   <frame tileid="318" duration="500"/>
  </animation>
 </tile>
 <tile id="239">
  <animation>
   <frame tileid="399" duration="1300"/>
   <frame tileid="319" duration="500"/>
   <frame tileid="239" duration="1300"/>
   <frame tileid="319" duration="500"/>
  </animation>
 </tile>
 <tile id="240">
  <animation>
   <frame tileid="240" duration="150"/>
   <frame tileid="336" duration="150"/>
   <frame tileid="432" duration="150"/>
   <frame tileid="528" duration="150"/>
   <frame tileid="624" duration="150"/>
   <frame tileid="720" duration="150"/>
   <frame tileid="816" duration="150"/>
   <frame tileid="912" duration="150"/>
  </animation>
 </tile>
 <tile id="241">
  <animation>
   <frame tileid="241" duration="150"/>
   <frame tileid="337" duration="150"/>
   <frame tileid="433" duration="150"/>
   <frame tileid="529" duration="150"/>
   <frame tileid="625" duration="150"/>
   <frame tileid="721" duration="150"/>
   <frame tileid="817" duration="150"/>
   <frame tileid="913" duration="150"/>
  </animation>
 </tile>
 <tile id="242">
  <animation>
   <frame tileid="242" duration="150"/>
   <frame tileid="338" duration="150"/>
   <frame tileid="434" duration="150"/>
   <frame tileid="530" duration="150"/>
   <frame tileid="626" duration="150"/>
   <frame tileid="722" duration="150"/>
   <frame tileid="818" duration="150"/>
   <frame tileid="914" duration="150"/>
  </animation>
 </tile>
 <tile id="243">
  <animation>
   <frame tileid="243" duration="150"/>
   <frame tileid="339" duration="150"/>
   <frame tileid="435" duration="150"/>
   <frame tileid="531" duration="150"/>
   <frame tileid="627" duration="150"/>
   <frame tileid="723" duration="150"/>
   <frame tileid="819" duration="150"/>
   <frame tileid="915" duration="150"/>
  </animation>
 </tile>
 <tile id="244">
  <animation>
   <frame tileid="244" duration="150"/>
   <frame tileid="340" duration="150"/>
   <frame tileid="436" duration="150"/>
   <frame tileid="532" duration="150"/>
   <frame tileid="628" duration="150"/>
   <frame tileid="724" duration="150"/>
   <frame tileid="820" duration="150"/>
   <frame tileid="916" duration="150"/>
  </animation>
 </tile>
 <tile id="245">
  <animation>
   <frame tileid="245" duration="150"/>
   <frame tileid="341" duration="150"/>
   <frame tileid="437" duration="150"/>
   <frame tileid="533" duration="150"/>
   <frame tileid="629" duration="150"/>
   <frame tileid="725" duration="150"/>
   <frame tileid="821" duration="150"/>
   <frame tileid="917" duration="150"/>
  </animation>
 </tile>
 <tile id="246">
  <animation>
   <frame tileid="246" duration="150"/>
   <frame tileid="342" duration="150"/>
   <frame tileid="438" duration="150"/>
   <frame tileid="534" duration="150"/>
   <frame tileid="630" duration="150"/>
   <frame tileid="726" duration="150"/>
   <frame tileid="822" duration="150"/>
   <frame tileid="918" duration="150"/>
  </animation>
 </tile>
 <tile id="247">
  <animation>
   <frame tileid="247" duration="1300"/>
   <frame tileid="327" duration="500"/>
   <frame tileid="407" duration="1300"/>
   <frame tileid="327" duration="500"/>
  </animation>
 </tile>
 <tile id="248">
  <animation>
   <frame tileid="248" duration="1300"/>
   <frame tileid="328" duration="500"/>
   <frame tileid="408" duration="1300"/>
   <frame tileid="328" duration="500"/>
  </animation>
 </tile>
 <tile id="249">
  <animation>
   <frame tileid="249" duration="1300"/>
   <frame tileid="329" duration="500"/>
   <frame tileid="409" duration="1300"/>
   <frame tileid="329" duration="500"/>
  </animation>
 </tile>
 <tile id="250">
  <animation>
   <frame tileid="330" duration="500"/>
   <frame tileid="410" duration="1300"/>
   <frame tileid="330" duration="500"/>
   <frame tileid="250" duration="1300"/>
  </animation>
 </tile>
 <tile id="251">
  <animation>
   <frame tileid="331" duration="500"/>
   <frame tileid="411" duration="1300"/>
   <frame tileid="331" duration="500"/>
   <frame tileid="251" duration="1300"/>
  </animation>
 </tile>
 <tile id="252">
  <animation>
   <frame tileid="332" duration="500"/>
   <frame tileid="412" duration="1300"/>
   <frame tileid="332" duration="500"/>
   <frame tileid="252" duration="1300"/>
  </animation>
 </tile>
 <tile id="253">
  <animation>
   <frame tileid="413" duration="1300"/>
   <frame tileid="333" duration="500"/>
   <frame tileid="253" duration="1300"/>
   <frame tileid="333" duration="500"/>
  </animation>
 </tile>
 <tile id="254">
  <animation>
   <frame tileid="414" duration="1300"/>
   <frame tileid="334" duration="500"/>
   <frame tileid="254" duration="1300"/>
   <frame tileid="334" duration="500"/>
  </animation>
 </tile>
 <tile id="255">
  <animation>
   <frame tileid="415" duration="1300"/>
   <frame tileid="335" duration="500"/>
   <frame tileid="255" duration="1300"/>
   <frame tileid="335" duration="500"/>
  </animation>
 </tile>
 <tile id="256">
  <animation>
   <frame tileid="256" duration="150"/>
   <frame tileid="352" duration="150"/>
   <frame tileid="448" duration="150"/>
   <frame tileid="544" duration="150"/>
   <frame tileid="640" duration="150"/>
   <frame tileid="736" duration="150"/>
   <frame tileid="832" duration="150"/>
   <frame tileid="928" duration="150"/>
  </animation>
 </tile>
 <tile id="257">
  <animation>
   <frame tileid="257" duration="150"/>
   <frame tileid="353" duration="150"/>
   <frame tileid="449" duration="150"/>
   <frame tileid="545" duration="150"/>
   <frame tileid="641" duration="150"/>
   <frame tileid="737" duration="150"/>
   <frame tileid="833" duration="150"/>
   <frame tileid="929" duration="150"/>
  </animation>
 </tile>
 <tile id="258">
  <animation>
   <frame tileid="258" duration="150"/>
   <frame tileid="354" duration="150"/>
   <frame tileid="450" duration="150"/>
   <frame tileid="546" duration="150"/>
   <frame tileid="642" duration="150"/>
   <frame tileid="738" duration="150"/>
   <frame tileid="834" duration="150"/>
   <frame tileid="930" duration="150"/>
  </animation>
 </tile>
 <tile id="259">
  <animation>
   <frame tileid="259" duration="150"/>
   <frame tileid="355" duration="150"/>
   <frame tileid="451" duration="150"/>
   <frame tileid="547" duration="150"/>
   <frame tileid="643" duration="150"/>
   <frame tileid="739" duration="150"/>
   <frame tileid="835" duration="150"/>
   <frame tileid="931" duration="150"/>
  </animation>
 </tile>
 <tile id="260">
  <animation>
   <frame tileid="260" duration="150"/>
   <frame tileid="356" duration="150"/>
   <frame tileid="452" duration="150"/>
   <frame tileid="548" duration="150"/>
   <frame tileid="644" duration="150"/>
   <frame tileid="740" duration="150"/>
   <frame tileid="836" duration="150"/>
   <frame tileid="932" duration="150"/>
  </animation>
 </tile>
 <tile id="261">
  <animation>
   <frame tileid="261" duration="150"/>
   <frame tileid="357" duration="150"/>
   <frame tileid="453" duration="150"/>
   <frame tileid="549" duration="150"/>
   <frame tileid="645" duration="150"/>
   <frame tileid="741" duration="150"/>
   <frame tileid="837" duration="150"/>
   <frame tileid="933" duration="150"/>
  </animation>
 </tile>
 <tile id="262">
  <animation>
   <frame tileid="262" duration="150"/>
   <frame tileid="358" duration="150"/>
   <frame tileid="454" duration="150"/>
   <frame tileid="550" duration="150"/>
   <frame tileid="646" duration="150"/>
   <frame tileid="742" duration="150"/>
   <frame tileid="838" duration="150"/>
   <frame tileid="934" duration="150"/>
  </animation>
 </tile>
 <tile id="263">
  <animation>
   <frame tileid="263" duration="1300"/>
   <frame tileid="343" duration="500"/>
   <frame tileid="423" duration="1300"/>
   <frame tileid="343" duration="500"/>
  </animation>
 </tile>
 <tile id="264">
  <animation>
   <frame tileid="264" duration="1300"/>
   <frame tileid="344" duration="500"/>
   <frame tileid="424" duration="1300"/>
   <frame tileid="344" duration="500"/>
  </animation>
 </tile>
 <tile id="265">
  <animation>
   <frame tileid="265" duration="1300"/>
   <frame tileid="345" duration="500"/>
   <frame tileid="425" duration="1300"/>
   <frame tileid="345" duration="500"/>
  </animation>
 </tile>
 <tile id="266">
  <animation>
   <frame tileid="346" duration="500"/>
   <frame tileid="426" duration="1300"/>
   <frame tileid="346" duration="500"/>
   <frame tileid="266" duration="1300"/>
  </animation>
 </tile>
 <tile id="267">
  <animation>
   <frame tileid="347" duration="500"/>
   <frame tileid="427" duration="1300"/>
   <frame tileid="347" duration="500"/>
   <frame tileid="267" duration="1300"/>
  </animation>
 </tile>
 <tile id="268">
  <animation>
   <frame tileid="348" duration="500"/>
   <frame tileid="428" duration="1300"/>
   <frame tileid="348" duration="500"/>
   <frame tileid="268" duration="1300"/>
  </animation>
 </tile>
 <tile id="269">
  <animation>
   <frame tileid="429" duration="1300"/>
   <frame tileid="349" duration="500"/>
   <frame tileid="269" duration="1300"/>
   <frame tileid="349" duration="500"/>
  </animation>
 </tile>
 <tile id="270">
  <animation>
   <frame tileid="430" duration="1300"/>
   <frame tileid="350" duration="500"/>
   <frame tileid="270" duration="1300"/>
   <frame tileid="350" duration="500"/>
  </animation>
 </tile>
 <tile id="271">
  <animation>
   <frame tileid="431" duration="1300"/>
   <frame tileid="351" duration="500"/>
   <frame tileid="271" duration="1300"/>
   <frame tileid="351" duration="500"/>
  </animation>
 </tile>
 <tile id="272">
  <animation>
   <frame tileid="272" duration="150"/>
   <frame tileid="368" duration="150"/>
   <frame tileid="464" duration="150"/>
   <frame tileid="560" duration="150"/>
   <frame tileid="656" duration="150"/>
   <frame tileid="752" duration="150"/>
   <frame tileid="848" duration="150"/>
   <frame tileid="944" duration="150"/>
  </animation>
 </tile>
 <tile id="273">
  <animation>
   <frame tileid="273" duration="150"/>
   <frame tileid="369" duration="150"/>
   <frame tileid="465" duration="150"/>
   <frame tileid="561" duration="150"/>
   <frame tileid="657" duration="150"/>
   <frame tileid="753" duration="150"/>
   <frame tileid="849" duration="150"/>
   <frame tileid="945" duration="150"/>
  </animation>
 </tile>
 <tile id="274">
  <animation>
   <frame tileid="274" duration="150"/>
   <frame tileid="370" duration="150"/>
   <frame tileid="466" duration="150"/>
   <frame tileid="562" duration="150"/>
   <frame tileid="658" duration="150"/>
   <frame tileid="754" duration="150"/>
   <frame tileid="850" duration="150"/>
   <frame tileid="946" duration="150"/>
  </animation>
 </tile>
 <tile id="275">
  <animation>
   <frame tileid="275" duration="150"/>
   <frame tileid="371" duration="150"/>
   <frame tileid="467" duration="150"/>
   <frame tileid="563" duration="150"/>
   <frame tileid="659" duration="150"/>
   <frame tileid="755" duration="150"/>
   <frame tileid="851" duration="150"/>
   <frame tileid="947" duration="150"/>
  </animation>
 </tile>
 <tile id="276">
  <animation>
   <frame tileid="276" duration="150"/>
   <frame tileid="372" duration="150"/>
   <frame tileid="468" duration="150"/>
   <frame tileid="564" duration="150"/>
   <frame tileid="660" duration="150"/>
   <frame tileid="756" duration="150"/>
   <frame tileid="852" duration="150"/>
   <frame tileid="948" duration="150"/>
  </animation>
 </tile>
 <tile id="277">
  <animation>
   <frame tileid="277" duration="150"/>
   <frame tileid="373" duration="150"/>
   <frame tileid="469" duration="150"/>
   <frame tileid="565" duration="150"/>
   <frame tileid="661" duration="150"/>
   <frame tileid="757" duration="150"/>
   <frame tileid="853" duration="150"/>
   <frame tileid="949" duration="150"/>
  </animation>
 </tile>
 <tile id="278">
  <animation>
   <frame tileid="278" duration="150"/>
   <frame tileid="374" duration="150"/>
   <frame tileid="470" duration="150"/>
   <frame tileid="566" duration="150"/>
   <frame tileid="662" duration="150"/>
   <frame tileid="758" duration="150"/>
   <frame tileid="854" duration="150"/>
   <frame tileid="950" duration="150"/>
  </animation>
 </tile>
 <tile id="279">
  <animation>
   <frame tileid="279" duration="1300"/>
   <frame tileid="359" duration="500"/>
   <frame tileid="439" duration="1300"/>
   <frame tileid="359" duration="500"/>
  </animation>
 </tile>
 <tile id="280">
  <animation>
   <frame tileid="280" duration="1300"/>
   <frame tileid="360" duration="500"/>
   <frame tileid="440" duration="1300"/>
   <frame tileid="360" duration="500"/>
  </animation>
 </tile>
 <tile id="281">
  <animation>
   <frame tileid="281" duration="1300"/>
   <frame tileid="361" duration="500"/>
   <frame tileid="441" duration="1300"/>
   <frame tileid="361" duration="500"/>
  </animation>
 </tile>
 <tile id="282">
  <animation>
   <frame tileid="362" duration="500"/>
   <frame tileid="442" duration="1300"/>
   <frame tileid="362" duration="500"/>
   <frame tileid="282" duration="1300"/>
  </animation>
 </tile>
 <tile id="283">
  <animation>
   <frame tileid="363" duration="500"/>
   <frame tileid="443" duration="1300"/>
   <frame tileid="363" duration="500"/>
   <frame tileid="283" duration="1300"/>
  </animation>
 </tile>
 <tile id="284">
  <animation>
   <frame tileid="364" duration="500"/>
   <frame tileid="444" duration="1300"/>
   <frame tileid="364" duration="500"/>
   <frame tileid="284" duration="1300"/>
  </animation>
 </tile>
 <tile id="285">
  <animation>
   <frame tileid="445" duration="1300"/>
   <frame tileid="365" duration="500"/>
   <frame tileid="285" duration="1300"/>
   <frame tileid="365" duration="500"/>
  </animation>
 </tile>
 <tile id="286">
  <animation>
   <frame tileid="446" duration="1300"/>
   <frame tileid="366" duration="500"/>
   <frame tileid="286" duration="1300"/>
   <frame tileid="366" duration="500"/>
  </animation>
 </tile>
 <tile id="287">
  <animation>
   <frame tileid="447" duration="1300"/>
   <frame tileid="367" duration="500"/>
   <frame tileid="287" duration="1300"/>
   <frame tileid="367" duration="500"/>
  </animation>
 </tile>
 <tile id="288">
  <animation>
   <frame tileid="288" duration="150"/>
   <frame tileid="384" duration="150"/>
   <frame tileid="480" duration="150"/>
   <frame tileid="576" duration="150"/>
   <frame tileid="672" duration="150"/>
   <frame tileid="768" duration="150"/>
   <frame tileid="864" duration="150"/>
   <frame tileid="960" duration="150"/>
  </animation>
 </tile>
 <tile id="289">
  <animation>
   <frame tileid="289" duration="150"/>
   <frame tileid="385" duration="150"/>
   <frame tileid="481" duration="150"/>
   <frame tileid="577" duration="150"/>
   <frame tileid="673" duration="150"/>
   <frame tileid="769" duration="150"/>
   <frame tileid="865" duration="150"/>
   <frame tileid="961" duration="150"/>
  </animation>
 </tile>
 <tile id="290">
  <animation>
   <frame tileid="290" duration="150"/>
   <frame tileid="386" duration="150"/>
   <frame tileid="482" duration="150"/>
   <frame tileid="578" duration="150"/>
   <frame tileid="674" duration="150"/>
   <frame tileid="770" duration="150"/>
   <frame tileid="866" duration="150"/>
   <frame tileid="962" duration="150"/>
  </animation>
 </tile>
 <tile id="291">
  <animation>
   <frame tileid="291" duration="150"/>
   <frame tileid="387" duration="150"/>
   <frame tileid="483" duration="150"/>
   <frame tileid="579" duration="150"/>
   <frame tileid="675" duration="150"/>
   <frame tileid="771" duration="150"/>
   <frame tileid="867" duration="150"/>
   <frame tileid="963" duration="150"/>
  </animation>
 </tile>
 <tile id="292">
  <animation>
   <frame tileid="292" duration="150"/>
   <frame tileid="388" duration="150"/>
   <frame tileid="484" duration="150"/>
   <frame tileid="580" duration="150"/>
   <frame tileid="676" duration="150"/>
   <frame tileid="772" duration="150"/>
   <frame tileid="868" duration="150"/>
   <frame tileid="964" duration="150"/>
  </animation>
 </tile>
 <tile id="293">
  <animation>
   <frame tileid="293" duration="150"/>
   <frame tileid="389" duration="150"/>
   <frame tileid="485" duration="150"/>
   <frame tileid="581" duration="150"/>
   <frame tileid="677" duration="150"/>
   <frame tileid="773" duration="150"/>
   <frame tileid="869" duration="150"/>
   <frame tileid="965" duration="150"/>
  </animation>
 </tile>
 <tile id="294">
  <animation>
   <frame tileid="294" duration="150"/>
   <frame tileid="390" duration="150"/>
   <frame tileid="486" duration="150"/>
   <frame tileid="582" duration="150"/>
   <frame tileid="678" duration="150"/>
   <frame tileid="774" duration="150"/>
   <frame tileid="870" duration="150"/>
   <frame tileid="966" duration="150"/>
  </animation>
 </tile>
 <tile id="976">
  <animation>
   <frame tileid="1056" duration="500"/>
   <frame tileid="976" duration="1300"/>
   <frame tileid="1056" duration="500"/>
   <frame tileid="1136" duration="1300"/>
  </animation>
 </tile>
 <tile id="977">
  <animation>
   <frame tileid="1057" duration="500"/>
   <frame tileid="977" duration="1300"/>
   <frame tileid="1057" duration="500"/>
   <frame tileid="1137" duration="1300"/>
  </animation>
 </tile>
 <tile id="978">
  <animation>
   <frame tileid="1058" duration="500"/>
   <frame tileid="978" duration="1300"/>
   <frame tileid="1058" duration="500"/>
   <frame tileid="1138" duration="1300"/>
  </animation>
 </tile>
 <tile id="979">
  <animation>
   <frame tileid="979" duration="1300"/>
   <frame tileid="1059" duration="500"/>
   <frame tileid="1139" duration="1300"/>
   <frame tileid="1059" duration="500"/>
  </animation>
 </tile>
 <tile id="980">
  <animation>
   <frame tileid="980" duration="1300"/>
   <frame tileid="1060" duration="500"/>
   <frame tileid="1140" duration="1300"/>
   <frame tileid="1060" duration="500"/>
  </animation>
 </tile>
 <tile id="981">
  <animation>
   <frame tileid="981" duration="1300"/>
   <frame tileid="1061" duration="500"/>
   <frame tileid="1141" duration="1300"/>
   <frame tileid="1061" duration="500"/>
  </animation>
 </tile>
 <tile id="982">
  <animation>
   <frame tileid="982" duration="260"/>
   <frame tileid="998" duration="260"/>
   <frame tileid="1014" duration="260"/>
   <frame tileid="1030" duration="260"/>
  </animation>
 </tile>
 <tile id="983">
  <animation>
   <frame tileid="983" duration="1700"/>
   <frame tileid="1015" duration="500"/>
  </animation>
 </tile>
 <tile id="984">
  <animation>
   <frame tileid="984" duration="1700"/>
   <frame tileid="1016" duration="500"/>
  </animation>
 </tile>
 <tile id="985">
  <animation>
   <frame tileid="985" duration="1700"/>
   <frame tileid="1017" duration="500"/>
  </animation>
 </tile>
 <tile id="986">
  <animation>
   <frame tileid="986" duration="900"/>
   <frame tileid="1002" duration="900"/>
  </animation>
 </tile>
 <tile id="992">
  <animation>
   <frame tileid="1072" duration="500"/>
   <frame tileid="992" duration="1300"/>
   <frame tileid="1072" duration="500"/>
   <frame tileid="1152" duration="1300"/>
  </animation>
 </tile>
 <tile id="993">
  <animation>
   <frame tileid="1073" duration="500"/>
   <frame tileid="993" duration="1300"/>
   <frame tileid="1073" duration="500"/>
   <frame tileid="1153" duration="1300"/>
  </animation>
 </tile>
 <tile id="994">
  <animation>
   <frame tileid="1074" duration="500"/>
   <frame tileid="994" duration="1300"/>
   <frame tileid="1074" duration="500"/>
   <frame tileid="1154" duration="1300"/>
  </animation>
 </tile>
 <tile id="995">
  <animation>
   <frame tileid="995" duration="1300"/>
   <frame tileid="1075" duration="500"/>
   <frame tileid="1155" duration="1300"/>
   <frame tileid="1075" duration="500"/>
  </animation>
 </tile>
 <tile id="996">
  <animation>
   <frame tileid="996" duration="1300"/>
   <frame tileid="1076" duration="500"/>
   <frame tileid="1156" duration="1300"/>
   <frame tileid="1076" duration="500"/>
  </animation>
 </tile>
 <tile id="997">
  <animation>
   <frame tileid="997" duration="1300"/>
   <frame tileid="1077" duration="500"/>
   <frame tileid="1157" duration="1300"/>
   <frame tileid="1077" duration="500"/>
  </animation>
 </tile>
 <tile id="999">
  <animation>
   <frame tileid="999" duration="1700"/>
   <frame tileid="1031" duration="500"/>
  </animation>
 </tile>
 <tile id="1000">
  <animation>
   <frame tileid="1000" duration="1700"/>
   <frame tileid="1032" duration="500"/>
  </animation>
 </tile>
 <tile id="1001">
  <animation>
   <frame tileid="1001" duration="1700"/>
   <frame tileid="1033" duration="500"/>
  </animation>
 </tile>
 <tile id="1008">
  <animation>
   <frame tileid="1088" duration="500"/>
   <frame tileid="1008" duration="1300"/>
   <frame tileid="1088" duration="500"/>
   <frame tileid="1168" duration="1300"/>
  </animation>
 </tile>
 <tile id="1009">
  <animation>
   <frame tileid="1089" duration="500"/>
   <frame tileid="1009" duration="1300"/>
   <frame tileid="1089" duration="500"/>
   <frame tileid="1169" duration="1300"/>
  </animation>
 </tile>
 <tile id="1010">
  <animation>
   <frame tileid="1090" duration="500"/>
   <frame tileid="1010" duration="1300"/>
   <frame tileid="1090" duration="500"/>
   <frame tileid="1170" duration="1300"/>
  </animation>
 </tile>
 <tile id="1011">
  <animation>
   <frame tileid="1011" duration="1300"/>
   <frame tileid="1091" duration="500"/>
   <frame tileid="1171" duration="1300"/>
   <frame tileid="1091" duration="500"/>
  </animation>
 </tile>
 <tile id="1012">
  <animation>
   <frame tileid="1012" duration="1300"/>
   <frame tileid="1092" duration="500"/>
   <frame tileid="1172" duration="1300"/>
   <frame tileid="1092" duration="500"/>
  </animation>
 </tile>
 <tile id="1013">
  <animation>
   <frame tileid="1013" duration="1300"/>
   <frame tileid="1093" duration="500"/>
   <frame tileid="1173" duration="1300"/>
   <frame tileid="1093" duration="500"/>
  </animation>
 </tile>
 <tile id="1024">
  <animation>
   <frame tileid="1104" duration="500"/>
   <frame tileid="1024" duration="1300"/>
   <frame tileid="1104" duration="500"/>
   <frame tileid="1184" duration="1300"/>
  </animation>
 </tile>
 <tile id="1025">
  <animation>
   <frame tileid="1105" duration="500"/>
   <frame tileid="1025" duration="1300"/>
   <frame tileid="1105" duration="500"/>
   <frame tileid="1185" duration="1300"/>
  </animation>
 </tile>
 <tile id="1026">
  <animation>
   <frame tileid="1106" duration="500"/>
   <frame tileid="1026" duration="1300"/>
   <frame tileid="1106" duration="500"/>
   <frame tileid="1186" duration="1300"/>
  </animation>
 </tile>
 <tile id="1027">
  <animation>
   <frame tileid="1027" duration="1300"/>
   <frame tileid="1107" duration="500"/>
   <frame tileid="1187" duration="1300"/>
   <frame tileid="1107" duration="500"/>
  </animation>
 </tile>
 <tile id="1028">
  <animation>
   <frame tileid="1028" duration="1300"/>
   <frame tileid="1108" duration="500"/>
   <frame tileid="1188" duration="1300"/>
   <frame tileid="1108" duration="500"/>
  </animation>
 </tile>
 <tile id="1029">
  <animation>
   <frame tileid="1029" duration="1300"/>
   <frame tileid="1109" duration="500"/>
   <frame tileid="1189" duration="1300"/>
   <frame tileid="1109" duration="500"/>
  </animation>
 </tile>
 <tile id="1040">
  <animation>
   <frame tileid="1120" duration="500"/>
   <frame tileid="1040" duration="1300"/>
   <frame tileid="1120" duration="500"/>
   <frame tileid="1200" duration="1300"/>
  </animation>
 </tile>
 <tile id="1041">
  <animation>
   <frame tileid="1121" duration="500"/>
   <frame tileid="1041" duration="1300"/>
   <frame tileid="1121" duration="500"/>
   <frame tileid="1201" duration="1300"/>
  </animation>
 </tile>
 <tile id="1042">
  <animation>
   <frame tileid="1122" duration="500"/>
   <frame tileid="1042" duration="1300"/>
   <frame tileid="1122" duration="500"/>
   <frame tileid="1202" duration="1300"/>
  </animation>
 </tile>
 <tile id="1043">
  <animation>
   <frame tileid="1043" duration="1300"/>
   <frame tileid="1123" duration="500"/>
   <frame tileid="1203" duration="1300"/>
   <frame tileid="1123" duration="500"/>
  </animation>
 </tile>
 <tile id="1044">
  <animation>
   <frame tileid="1044" duration="1300"/>
   <frame tileid="1124" duration="500"/>
   <frame tileid="1204" duration="1300"/>
   <frame tileid="1124" duration="500"/>
  </animation>
 </tile>
 <tile id="1045">
  <animation>
   <frame tileid="1045" duration="1300"/>
   <frame tileid="1125" duration="500"/>
   <frame tileid="1205" duration="1300"/>
   <frame tileid="1125" duration="500"/>
  </animation>
 </tile>
 <wangsets>
  <wangset name="band" type="edge" tile="198">
   <wangcolor name="band" color="#17555f" tile="198" probability="1"/>
   <wangtile tileid="193" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="194" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="195" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="196" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="197" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="198" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="199" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="200" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="201" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="202" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="203" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="204" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="205" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="206" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="207" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="terrazzo" type="corner" tile="0">
   <wangcolor name="1" color="#e6bd45" tile="0" probability="1"/>
   <wangcolor name="2" color="#95e645" tile="1" probability="1"/>
   <wangcolor name="3" color="#45e66d" tile="3" probability="1"/>
   <wangcolor name="4" color="#45e6e6" tile="0" probability="1"/>
   <wangcolor name="5" color="#456de6" tile="2" probability="1"/>
   <wangcolor name="6" color="#9545e6" tile="4" probability="1"/>
   <wangcolor name="7" color="#e645bd" tile="36" probability="1"/>
   <wangcolor name="8" color="#e64545" tile="64" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="2" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="3" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="4" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="5" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="16" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="17" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="18" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="19" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="20" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="21" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="32" wangid="0,2,0,4,0,2,0,2"/>
   <wangtile tileid="33" wangid="0,3,0,3,0,4,0,2"/>
   <wangtile tileid="34" wangid="0,2,0,5,0,3,0,3"/>
   <wangtile tileid="35" wangid="0,6,0,2,0,5,0,2"/>
   <wangtile tileid="36" wangid="0,4,0,7,0,2,0,6"/>
   <wangtile tileid="37" wangid="0,2,0,2,0,7,0,4"/>
   <wangtile tileid="48" wangid="0,4,0,4,0,3,0,2"/>
   <wangtile tileid="49" wangid="0,3,0,4,0,4,0,4"/>
   <wangtile tileid="50" wangid="0,5,0,5,0,4,0,3"/>
   <wangtile tileid="51" wangid="0,2,0,6,0,5,0,5"/>
   <wangtile tileid="52" wangid="0,7,0,5,0,6,0,2"/>
   <wangtile tileid="53" wangid="0,2,0,3,0,5,0,7"/>
   <wangtile tileid="64" wangid="0,4,0,8,0,5,0,3"/>
   <wangtile tileid="65" wangid="0,4,0,3,0,8,0,4"/>
   <wangtile tileid="66" wangid="0,5,0,6,0,3,0,4"/>
   <wangtile tileid="67" wangid="0,6,0,6,0,6,0,5"/>
   <wangtile tileid="68" wangid="0,5,0,7,0,6,0,6"/>
   <wangtile tileid="69" wangid="0,3,0,5,0,7,0,5"/>
   <wangtile tileid="80" wangid="0,8,0,1,0,1,0,5"/>
   <wangtile tileid="81" wangid="0,3,0,2,0,1,0,8"/>
   <wangtile tileid="82" wangid="0,6,0,1,0,2,0,3"/>
   <wangtile tileid="83" wangid="0,6,0,3,0,1,0,6"/>
   <wangtile tileid="84" wangid="0,7,0,3,0,3,0,6"/>
   <wangtile tileid="85" wangid="0,5,0,1,0,3,0,7"/>
  </wangset>
  <wangset name="lino" type="corner" tile="6">
   <wangcolor name="1" color="#e6cf45" tile="6" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="7" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="9" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="6" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="8" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="10" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="40" probability="1"/>
   <wangtile tileid="6" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="7" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="8" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="9" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="10" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="11" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="22" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="23" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="24" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="25" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="26" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="27" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="38" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="39" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="40" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="41" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="42" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="43" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="54" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="55" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="56" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="57" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="58" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="59" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
 </wangsets>
</tileset>
