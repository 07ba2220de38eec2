<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="home" tilewidth="16" tileheight="16" tilecount="384" columns="16">
 <image source="home.png" width="256" height="384"/>
 <tile id="0">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="46">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="47">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="surface" value="tile"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="surface" value="carpet"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="99">
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
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 <tile id="144">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="surface" value="stone"/>
  </properties>
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
 </tile>
 <tile id="199">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="200">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="201">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="202">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="203">
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
 <tile id="212">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="213">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="214">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="215">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
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
 <tile id="224">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="225">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="226">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="227">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="228">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="229">
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
 <tile id="236">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="240">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="241">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="242">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="243">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="244">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="245">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
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
 <tile id="260">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="261">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="262">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="263">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="264">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="265">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="266">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="267">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="268">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="269">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
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
 <tile id="336">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="352">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="368">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="wood" type="corner" tile="0">
   <wangcolor name="1" color="#e6b045" tile="0" probability="1"/>
   <wangcolor name="2" color="#b0e645" tile="1" probability="1"/>
   <wangcolor name="3" color="#45e645" tile="3" probability="1"/>
   <wangcolor name="4" color="#45e6b0" tile="5" probability="1"/>
   <wangcolor name="5" color="#45b0e6" tile="0" probability="1"/>
   <wangcolor name="6" color="#4545e6" tile="2" probability="1"/>
   <wangcolor name="7" color="#b045e6" tile="4" probability="1"/>
   <wangcolor name="8" color="#e645b0" tile="6" probability="1"/>
   <wangcolor name="9" color="#e64545" tile="66" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,5,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,2,0,1,0,5,0,1"/>
   <wangtile tileid="2" wangid="0,1,0,6,0,1,0,2"/>
   <wangtile tileid="3" wangid="0,3,0,1,0,6,0,1"/>
   <wangtile tileid="4" wangid="0,1,0,7,0,1,0,3"/>
   <wangtile tileid="5" wangid="0,4,0,1,0,7,0,1"/>
   <wangtile tileid="6" wangid="0,4,0,8,0,1,0,4"/>
   <wangtile tileid="7" wangid="0,1,0,1,0,8,0,4"/>
   <wangtile tileid="16" wangid="0,5,0,2,0,2,0,1"/>
   <wangtile tileid="17" wangid="0,1,0,3,0,2,0,5"/>
   <wangtile tileid="18" wangid="0,6,0,2,0,3,0,1"/>
   <wangtile tileid="19" wangid="0,1,0,4,0,2,0,6"/>
   <wangtile tileid="20" wangid="0,7,0,2,0,4,0,1"/>
   <wangtile tileid="21" wangid="0,1,0,8,0,2,0,7"/>
   <wangtile tileid="22" wangid="0,8,0,5,0,8,0,1"/>
   <wangtile tileid="23" wangid="0,1,0,2,0,5,0,8"/>
   <wangtile tileid="32" wangid="0,2,0,5,0,2,0,2"/>
   <wangtile tileid="33" wangid="0,3,0,3,0,5,0,2"/>
   <wangtile tileid="34" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="35" wangid="0,4,0,4,0,3,0,2"/>
   <wangtile tileid="36" wangid="0,2,0,6,0,4,0,4"/>
   <wangtile tileid="37" wangid="0,8,0,2,0,6,0,2"/>
   <wangtile tileid="38" wangid="0,5,0,7,0,2,0,8"/>
   <wangtile tileid="39" wangid="0,2,0,2,0,7,0,5"/>
   <wangtile tileid="48" wangid="0,5,0,3,0,4,0,2"/>
   <wangtile tileid="49" wangid="0,3,0,5,0,3,0,5"/>
   <wangtile tileid="50" wangid="0,3,0,4,0,5,0,3"/>
   <wangtile tileid="51" wangid="0,4,0,5,0,4,0,3"/>
   <wangtile tileid="52" wangid="0,6,0,5,0,5,0,4"/>
   <wangtile tileid="53" wangid="0,2,0,7,0,5,0,6"/>
   <wangtile tileid="54" wangid="0,7,0,6,0,7,0,2"/>
   <wangtile tileid="55" wangid="0,2,0,4,0,6,0,7"/>
   <wangtile tileid="64" wangid="0,3,0,7,0,6,0,4"/>
   <wangtile tileid="65" wangid="0,5,0,4,0,7,0,3"/>
   <wangtile tileid="66" wangid="0,4,0,9,0,4,0,5"/>
   <wangtile tileid="67" wangid="0,5,0,6,0,9,0,4"/>
   <wangtile tileid="68" wangid="0,5,0,5,0,6,0,5"/>
   <wangtile tileid="69" wangid="0,7,0,8,0,5,0,5"/>
   <wangtile tileid="70" wangid="0,6,0,6,0,8,0,7"/>
   <wangtile tileid="71" wangid="0,4,0,6,0,6,0,6"/>
   <wangtile tileid="80" wangid="0,7,0,1,0,1,0,6"/>
   <wangtile tileid="81" wangid="0,4,0,2,0,1,0,7"/>
   <wangtile tileid="82" wangid="0,9,0,1,0,2,0,4"/>
   <wangtile tileid="83" wangid="0,6,0,3,0,1,0,9"/>
   <wangtile tileid="84" wangid="0,5,0,1,0,3,0,6"/>
   <wangtile tileid="85" wangid="0,8,0,4,0,1,0,5"/>
   <wangtile tileid="86" wangid="0,6,0,4,0,4,0,8"/>
   <wangtile tileid="87" wangid="0,6,0,1,0,4,0,6"/>
  </wangset>
  <wangset name="kitchen" type="corner" tile="8">
   <wangcolor name="1" color="#e6e645" tile="8" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="9" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="8" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="10" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="40" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="42" probability="1"/>
   <wangtile tileid="8" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="9" wangid="0,2,0,1,0,3,0,1"/>
   <wangtile tileid="10" wangid="0,2,0,4,0,1,0,2"/>
   <wangtile tileid="11" wangid="0,1,0,1,0,4,0,2"/>
   <wangtile tileid="24" wangid="0,3,0,3,0,2,0,1"/>
   <wangtile tileid="25" wangid="0,1,0,4,0,3,0,3"/>
   <wangtile tileid="26" wangid="0,4,0,3,0,4,0,1"/>
   <wangtile tileid="27" wangid="0,1,0,2,0,3,0,4"/>
   <wangtile tileid="40" wangid="0,3,0,5,0,3,0,2"/>
   <wangtile tileid="41" wangid="0,4,0,2,0,5,0,3"/>
   <wangtile tileid="42" wangid="0,3,0,6,0,2,0,4"/>
   <wangtile tileid="43" wangid="0,2,0,3,0,6,0,3"/>
   <wangtile tileid="56" wangid="0,5,0,1,0,1,0,3"/>
   <wangtile tileid="57" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="58" wangid="0,6,0,2,0,2,0,2"/>
   <wangtile tileid="59" wangid="0,3,0,1,0,2,0,6"/>
  </wangset>
  <wangset name="carpet" type="corner" tile="12">
   <wangcolor name="1" color="#e6e645" tile="12" probability="1"/>
   <wangcolor name="2" color="#45e645" tile="13" probability="1"/>
   <wangcolor name="3" color="#45e6e6" tile="12" probability="1"/>
   <wangcolor name="4" color="#4545e6" tile="14" probability="1"/>
   <wangcolor name="5" color="#e645e6" tile="44" probability="1"/>
   <wangcolor name="6" color="#e64545" tile="46" probability="1"/>
   <wangtile tileid="12" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="13" wangid="0,2,0,1,0,3,0,1"/>
   <wangtile tileid="14" wangid="0,2,0,4,0,1,0,2"/>
   <wangtile tileid="15" wangid="0,1,0,1,0,4,0,2"/>
   <wangtile tileid="28" wangid="0,3,0,3,0,2,0,1"/>
   <wangtile tileid="29" wangid="0,1,0,4,0,3,0,3"/>
   <wangtile tileid="30" wangid="0,4,0,3,0,4,0,1"/>
   <wangtile tileid="31" wangid="0,1,0,2,0,3,0,4"/>
   <wangtile tileid="44" wangid="0,3,0,5,0,3,0,2"/>
   <wangtile tileid="45" wangid="0,4,0,2,0,5,0,3"/>
   <wangtile tileid="46" wangid="0,3,0,6,0,2,0,4"/>
   <wangtile tileid="47" wangid="0,2,0,3,0,6,0,3"/>
   <wangtile tileid="60" wangid="0,5,0,1,0,1,0,3"/>
   <wangtile tileid="61" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="62" wangid="0,6,0,2,0,2,0,2"/>
   <wangtile tileid="63" wangid="0,3,0,1,0,2,0,6"/>
  </wangset>
  <wangset name="stone" type="corner" tile="96">
   <wangcolor name="1" color="#e6cf45" tile="96" probability="1"/>
   <wangcolor name="2" color="#73e645" tile="97" probability="1"/>
   <wangcolor name="3" color="#45e6a1" tile="99" probability="1"/>
   <wangcolor name="4" color="#45a1e6" tile="96" probability="1"/>
   <wangcolor name="5" color="#7345e6" tile="98" probability="1"/>
   <wangcolor name="6" color="#e645cf" tile="100" probability="1"/>
   <wangcolor name="7" color="#e64545" tile="130" probability="1"/>
   <wangtile tileid="96" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="97" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="98" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="99" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="100" wangid="0,3,0,6,0,1,0,3"/>
   <wangtile tileid="101" wangid="0,1,0,1,0,6,0,3"/>
   <wangtile tileid="112" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="113" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="114" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="115" wangid="0,1,0,6,0,2,0,5"/>
   <wangtile tileid="116" wangid="0,6,0,4,0,6,0,1"/>
   <wangtile tileid="117" wangid="0,1,0,2,0,4,0,6"/>
   <wangtile tileid="128" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="129" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="130" wangid="0,2,0,7,0,2,0,3"/>
   <wangtile tileid="131" wangid="0,6,0,2,0,7,0,2"/>
   <wangtile tileid="132" wangid="0,4,0,4,0,2,0,6"/>
   <wangtile tileid="133" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="144" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="145" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="146" wangid="0,7,0,1,0,2,0,2"/>
   <wangtile tileid="147" wangid="0,2,0,3,0,1,0,7"/>
   <wangtile tileid="148" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="149" wangid="0,4,0,1,0,3,0,4"/>
  </wangset>
  <wangset name="cap" type="edge" tile="262">
   <wangcolor name="cap" color="#352b62" tile="262" probability="1"/>
   <wangtile tileid="257" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="258" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="259" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="260" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="261" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="262" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="263" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="264" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="265" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="266" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="267" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="268" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="269" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="270" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="271" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="lintel_cap" type="edge" tile="326">
   <wangcolor name="lintel_cap" color="#584f95" tile="326" probability="1"/>
   <wangtile tileid="321" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="322" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="323" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="324" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="325" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="326" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="327" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="328" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="329" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="330" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="331" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="332" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="333" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="334" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="335" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
 </wangsets>
</tileset>
