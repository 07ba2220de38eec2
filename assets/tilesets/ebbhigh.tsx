<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="ebbhigh" tilewidth="16" tileheight="16" tilecount="8832" columns="48">
 <image source="ebbhigh.png" width="768" height="2944"/>
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
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="surface" value="wood"/>
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
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="surface" value="wood"/>
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
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="46">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="47">
  <properties>
   <property name="surface" value="wood"/>
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
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="surface" value="wood"/>
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
 <tile id="72">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="74">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="75">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="76">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="77">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="78">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="79">
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
 <tile id="88">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="89">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="90">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="91">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="92">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="93">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="94">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="95">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="832">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="833">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="834">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="835">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="836">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="837">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="838">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="839">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="840">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="841">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="842">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="843">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="844">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="845">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="846">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="847">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="848">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="849">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="850">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="851">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="852">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="853">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="854">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="855">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="856">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="857">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="858">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="859">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="860">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="861">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="862">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="863">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="864">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="865">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="866">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="867">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="868">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="869">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="870">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="871">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="872">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="873">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="874">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="875">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="876">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="877">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="878">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="879">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="880">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="881">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="882">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="883">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="884">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="885">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="886">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="887">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="888">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="889">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="890">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="891">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="892">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="893">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="894">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="895">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="908">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="909">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="910">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="911">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="927">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="945">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="946">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="947">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="948">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="949">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="950">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="951">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="952">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="953">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="954">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="955">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="956">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="957">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="958">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="959">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="961">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="962">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="963">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="964">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="976">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="977">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="978">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="979">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="980">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="982">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="983">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="984">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="985">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="986">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="987">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="988">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="989">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="990">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="991">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="992">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="993">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="994">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="995">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="998">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="999">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1000">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1001">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1002">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1003">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1004">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1005">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1006">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1007">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1008">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1009">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1010">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1011">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1014">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1015">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1016">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1017">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1018">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1019">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1020">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1021">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1022">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1023">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1024">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1025">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1026">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1027">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1028">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1029">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1030">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1031">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1032">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1033">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1034">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1035">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1036">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1037">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1038">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1039">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1040">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1041">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1042">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1043">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1044">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1045">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1046">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1047">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1048">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1049">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1050">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1051">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1052">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1053">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1054">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1055">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1056">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1057">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1058">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1059">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1060">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1061">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1062">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1063">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1064">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1065">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1066">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1067">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1068">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1069">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1070">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1071">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1072">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1073">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1074">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1075">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1076">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1077">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1078">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1079">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1080">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1081">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1082">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1083">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1084">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1085">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1086">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1087">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1088">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1089">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1090">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1091">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1092">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1093">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1094">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1095">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1096">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1097">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1098">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1099">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1832">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1833">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1834">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1835">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1836">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1837">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1838">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1839">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1840">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1841">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1842">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1843">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1844">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1845">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1846">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1847">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1848">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1849">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1850">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1851">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1852">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1853">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1854">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1855">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1856">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1857">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1858">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1859">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1860">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1861">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1862">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1863">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1864">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1865">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1866">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1867">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1868">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1869">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1870">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1871">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1872">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1873">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1874">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1875">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1876">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1877">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1878">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1879">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1880">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1881">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1882">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1883">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1884">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1885">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1886">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1887">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1888">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1889">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1890">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1891">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1892">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1893">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1894">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1895">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1896">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1897">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1898">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1899">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1900">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1901">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1902">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1903">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1904">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1905">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1906">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1907">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1908">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1909">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1910">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1911">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1912">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1913">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1914">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1915">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1916">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1917">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1918">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1919">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1920">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1921">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1922">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1923">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1924">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1925">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1926">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1927">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1928">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1929">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1930">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1931">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1932">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1933">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1934">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1935">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1936">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1937">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1938">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1939">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1940">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1941">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1942">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1943">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1944">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1945">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1946">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1947">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1948">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1949">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1950">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1951">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1952">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1953">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1954">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1955">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1956">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1957">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1958">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1959">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1960">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1961">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1962">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1963">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1964">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1965">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1966">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1967">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1968">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1969">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1970">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1971">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1972">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1973">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1974">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1975">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1976">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1977">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1978">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1979">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1980">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1981">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1982">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1983">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1984">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1985">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1986">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1987">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1988">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1989">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1990">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1991">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1992">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1993">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1994">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1995">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1996">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1997">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1998">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="1999">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2000">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2001">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2002">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2003">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2004">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2005">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2006">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2007">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2008">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2009">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2010">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2011">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2012">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2013">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2014">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2015">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2016">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2017">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2018">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2019">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2020">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2021">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2022">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2023">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2024">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2025">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2026">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2027">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2028">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2029">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2030">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2031">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2032">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2033">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2034">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2035">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2036">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2037">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2038">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2039">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2040">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2041">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2042">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2043">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2044">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2045">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2046">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2047">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2048">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2049">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2050">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2051">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2052">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2053">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2054">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2055">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2056">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2057">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2058">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2059">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2060">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2061">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2062">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2063">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2064">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2065">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2066">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2067">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2068">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2069">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2070">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2071">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2072">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2073">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2074">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2075">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2076">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2077">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2078">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2079">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2080">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2081">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2082">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2083">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2084">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2085">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2086">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2087">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2088">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2089">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2090">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2091">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2092">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2093">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2094">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2095">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2096">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2097">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2098">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2099">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2832">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2833">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2834">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2835">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2836">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2837">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2838">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2839">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2840">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2841">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2842">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2843">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2844">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2845">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2846">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2847">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2848">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2849">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2850">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2851">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2852">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2853">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2854">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2855">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2856">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2857">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2858">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2859">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2860">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2861">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2862">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2863">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2864">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2865">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2866">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2867">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2868">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2869">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2870">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2871">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2872">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2873">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2874">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2875">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2876">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2877">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2878">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2879">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2880">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2881">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2882">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2883">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2884">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2885">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2886">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2887">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2888">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2889">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2890">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2891">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2892">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2893">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2894">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2895">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2896">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2897">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2898">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2899">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2900">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2901">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2902">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2903">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2904">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2905">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2906">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2907">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2908">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2909">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2910">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2911">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2912">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2913">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2914">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2915">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2916">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2917">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2918">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2919">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2920">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2921">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2922">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2923">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2924">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2925">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2926">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2927">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2928">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2929">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2930">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2931">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2932">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2933">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2934">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2935">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2936">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2937">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2938">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2939">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2940">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2941">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2942">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2943">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2944">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2945">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2946">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2947">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2948">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2949">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2950">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2951">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2952">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2953">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2954">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2955">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2956">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2957">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2958">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2959">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2960">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2961">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2962">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2963">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2964">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2965">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2966">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2967">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2968">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2969">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2970">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2971">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2972">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2973">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2974">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2975">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2976">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2977">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2978">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2979">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2980">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2981">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2982">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2983">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2984">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2985">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2986">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2987">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2988">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2989">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2990">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2991">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2992">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2993">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2994">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2995">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2996">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2997">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2998">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="2999">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3000">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3001">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3002">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3003">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3004">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3005">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3006">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3007">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3008">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3009">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3010">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3011">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3012">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3013">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3014">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3015">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3016">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3017">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3018">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3019">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3020">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3021">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3022">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3023">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3024">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3025">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3026">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3027">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3028">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3029">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3030">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3031">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3032">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3033">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3034">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3035">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3036">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3037">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3038">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3039">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3040">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3041">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3042">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3043">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3044">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3045">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3046">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3047">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3048">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3049">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3050">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3051">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3052">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3053">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3054">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3055">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3056">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3057">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3058">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3059">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3060">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3061">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3062">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3063">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3064">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3065">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3066">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3067">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3068">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3069">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3070">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3071">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3072">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3073">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3074">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3075">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3076">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3077">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3078">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3079">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3080">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3081">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3082">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3083">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3084">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3085">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3086">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3087">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3088">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3089">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3090">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3091">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3092">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3093">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3094">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3095">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3096">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3097">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3098">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3099">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3832">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3833">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3834">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3835">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3836">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3837">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3838">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3839">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3840">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3841">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3842">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3843">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3844">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3845">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3846">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3847">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3848">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3849">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3850">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3851">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3852">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3853">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3854">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3855">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3856">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3857">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3858">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3859">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3860">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3861">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3862">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3863">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3864">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3865">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3866">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3867">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3868">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3869">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3870">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3871">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3872">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3873">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3874">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3875">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3876">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3877">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3878">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3879">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3880">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3881">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3882">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3883">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3884">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3885">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3886">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3887">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3888">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3889">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3890">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3891">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3892">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3893">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3894">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3895">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3896">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3897">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3898">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3899">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3900">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3901">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3902">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3903">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3904">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3905">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3906">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3907">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3908">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3909">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3910">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3911">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3912">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3913">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3914">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3915">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3916">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3917">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3918">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3919">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3920">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3921">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3922">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3923">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3924">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3925">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3926">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3927">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3928">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3929">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3930">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3931">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3932">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3933">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3934">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3935">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3936">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3937">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3938">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3939">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3940">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3941">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3942">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3943">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3944">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3945">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3946">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3947">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3948">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3949">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3950">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3951">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3952">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3953">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3954">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3955">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3956">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3957">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3958">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3959">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3960">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3961">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3962">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3963">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3964">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3965">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3966">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3967">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3968">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3969">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3970">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3971">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3972">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3973">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3974">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3975">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3976">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3977">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3978">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3979">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3980">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3981">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3982">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3983">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3984">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3985">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3986">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3987">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3988">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3989">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3990">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3991">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3992">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3993">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3994">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3995">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3996">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3997">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3998">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="3999">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4000">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4001">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4002">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4003">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4004">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4005">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4006">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4007">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4008">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4009">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4010">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4011">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4012">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4013">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4014">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4015">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4016">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4017">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4018">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4019">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4020">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4021">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4022">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4023">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4024">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4025">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4026">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4027">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4028">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4029">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4030">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4031">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4032">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4033">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4034">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4035">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4036">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4037">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4038">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4039">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4040">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4041">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4042">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4043">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4044">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4045">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4046">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4047">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4048">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4049">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4050">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4051">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4052">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4053">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4054">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4055">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4056">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4057">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4058">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4059">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4060">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4061">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4062">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4063">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4064">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4065">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4066">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4067">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4068">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4069">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4070">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4071">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4072">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4073">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4074">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4075">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4076">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4077">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4078">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4079">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4080">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4081">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4082">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4083">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4084">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4085">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4086">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4087">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4088">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4089">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4090">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4091">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4092">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4093">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4094">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4095">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4096">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4097">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4098">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4099">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4832">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4833">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4834">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4835">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4836">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4837">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4838">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4839">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4840">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4841">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4842">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4843">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4844">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4845">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4846">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4847">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4848">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4849">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4850">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4851">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4852">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4853">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4854">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4855">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4856">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4857">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4858">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4859">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4860">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4861">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4862">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4863">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4864">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4865">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4866">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4867">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4868">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4869">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4870">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4871">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4872">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4873">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4874">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4875">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4876">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4877">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4878">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4879">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4880">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4881">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4882">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4883">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4884">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4885">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4886">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4887">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4888">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4889">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4890">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4891">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4892">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4893">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4894">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4895">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4896">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4897">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4898">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4899">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4900">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4901">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4902">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4903">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4904">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4905">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4906">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4907">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4908">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4909">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4910">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4911">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4912">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4913">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4914">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4915">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4916">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4917">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4918">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4919">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4920">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4921">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4922">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4923">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4924">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4925">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4926">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4927">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4928">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4929">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4930">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4931">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4932">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4933">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4934">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4935">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4936">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4937">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4938">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4939">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4940">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4941">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4942">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4943">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4944">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4945">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4946">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4947">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4948">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4949">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4950">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4951">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4952">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4953">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4954">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4955">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4956">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4957">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4958">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4959">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4960">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4961">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4962">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4963">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4964">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4965">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4966">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4967">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4968">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4969">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4970">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4971">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4972">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4973">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4974">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4975">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4976">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4977">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4978">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4979">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4980">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4981">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4982">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4983">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4984">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4985">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4986">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4987">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4988">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4989">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4990">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4991">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4992">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4993">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4994">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4995">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4996">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4997">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4998">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="4999">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5000">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5001">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5002">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5003">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5004">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5005">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5006">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5007">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5008">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5009">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5010">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5011">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5012">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5013">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5014">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5015">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5016">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5017">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5018">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5019">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5020">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5021">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5022">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5023">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5024">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5025">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5026">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5027">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5028">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5029">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5030">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5031">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5032">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5033">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5034">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5035">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5036">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5037">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5038">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5039">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5040">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5041">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5042">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5043">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5044">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5045">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5046">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5047">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5048">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5049">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5050">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5051">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5052">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5053">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5054">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5055">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5056">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5057">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5058">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5059">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5060">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5061">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5062">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5063">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5064">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5065">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5066">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5067">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5068">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5069">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5070">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5071">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5072">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5073">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5074">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5075">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5076">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5077">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5078">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5079">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5080">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5081">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5082">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5083">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5084">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5085">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5086">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5087">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5088">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5089">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5090">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5091">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5092">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5093">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5094">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5095">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5096">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5097">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5098">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5099">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5832">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5833">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5834">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5835">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5836">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5837">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5838">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5839">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5840">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5841">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5842">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5843">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5844">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5845">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5846">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5847">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5848">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5849">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5850">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5851">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5852">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5853">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5854">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5855">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5856">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5857">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5858">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5859">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5860">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5861">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5862">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5863">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5864">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5865">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5866">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5867">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5868">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5869">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5870">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5871">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5872">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5873">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5874">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5875">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5876">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5877">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5878">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5879">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5880">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5881">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5882">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5883">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5884">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5885">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5886">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5887">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5888">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5889">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5890">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5891">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5892">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5893">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5894">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5895">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5896">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5897">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5898">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5899">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5900">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5901">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5902">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5903">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5904">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5905">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5906">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5907">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5908">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5909">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5910">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5911">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5912">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5913">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5914">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5915">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5916">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5917">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5918">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5919">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5920">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5921">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5922">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5923">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5924">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5925">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5926">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5927">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5928">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5929">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5930">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5931">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5932">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5933">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5934">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5935">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5936">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5937">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5938">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5939">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5940">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5941">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5942">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5943">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5944">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5945">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5946">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5947">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5948">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5949">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5950">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5951">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5952">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5953">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5954">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5955">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5956">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5957">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5958">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5959">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5960">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5961">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5962">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5963">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5964">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5965">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5966">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5967">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5968">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5969">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5970">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5971">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5972">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5973">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5974">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5975">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5976">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5977">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5978">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5979">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5980">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5981">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5982">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5983">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5984">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5985">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5986">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5987">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5988">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5989">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5990">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5991">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5992">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5993">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5994">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5995">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5996">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5997">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5998">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="5999">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6000">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6001">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6002">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6003">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6004">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6005">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6006">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6007">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6008">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6009">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6010">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6011">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6012">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6013">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6014">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6015">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6016">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6017">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6018">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6019">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6020">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6021">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6022">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6023">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6024">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6025">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6026">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6027">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6028">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6029">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6030">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6031">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6032">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6033">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6034">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6035">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6036">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6037">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6038">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6039">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6040">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6041">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6042">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6043">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6044">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6045">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6046">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6047">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6048">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6049">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6050">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6051">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6052">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6053">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6054">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6055">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6056">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6057">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6058">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6059">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6060">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6061">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6062">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6063">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6064">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6065">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6066">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6067">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6068">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6069">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6070">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6071">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6072">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6073">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6074">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6075">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6076">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6077">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6078">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6079">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6080">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6081">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6082">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6083">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6084">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6085">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6086">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6087">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6088">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6089">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6090">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6091">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6092">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6093">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6094">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6095">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6096">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6097">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6098">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6099">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6832">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6833">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6834">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6835">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6836">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6837">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6838">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6839">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6840">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6841">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6842">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6843">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6844">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6845">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6846">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6847">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6848">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6849">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6850">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6851">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6852">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6853">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6854">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6855">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6856">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6857">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6858">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6859">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6860">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6861">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6862">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6863">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6864">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6865">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6866">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6867">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6868">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6869">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6870">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6871">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6872">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6873">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6874">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6875">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6876">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6877">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6878">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6879">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6880">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6881">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6882">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6883">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6884">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6885">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6886">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6887">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6888">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6889">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6890">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6891">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6892">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6893">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6894">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6895">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6896">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6897">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6898">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6899">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6900">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6901">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6902">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6903">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6904">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6905">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6906">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6907">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6908">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6909">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6910">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6911">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6912">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6913">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6914">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6915">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6916">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6917">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6918">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6919">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6920">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6921">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6922">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6923">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6924">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6925">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6926">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6927">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6928">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6929">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6930">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6931">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6932">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6933">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6934">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6935">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6936">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6937">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6938">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6939">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6940">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6941">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6942">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6943">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6944">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6945">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6946">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6947">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6948">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6949">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6950">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6951">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6952">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6953">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6954">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6955">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6956">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6957">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6958">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6959">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6960">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6961">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6962">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6963">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6964">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6965">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6966">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6967">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6968">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6969">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6970">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6971">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6972">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6973">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6974">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6975">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6976">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6977">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6978">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6979">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6980">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6981">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6982">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6983">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6984">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6985">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6986">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6987">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6988">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6989">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6990">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6991">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6992">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6993">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6994">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6995">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6996">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6997">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6998">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="6999">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7000">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7001">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7002">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7003">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7004">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7005">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7006">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7007">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7008">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7009">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7010">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7011">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7012">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7013">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7014">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7015">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7016">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7017">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7018">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7019">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7020">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7021">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7022">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7023">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7024">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7025">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7026">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7027">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7028">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7029">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7030">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7031">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7032">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7033">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7034">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7035">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7036">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7037">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7038">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7039">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7040">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7041">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7042">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7043">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7044">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7045">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7046">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7047">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7048">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7049">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7050">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7051">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7052">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7053">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7054">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7055">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7056">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7057">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7058">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7059">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7060">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7061">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7062">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7063">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7064">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7065">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7066">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7067">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7068">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7069">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7070">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7071">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7072">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7073">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7074">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7075">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7076">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7077">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7078">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7079">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7080">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7081">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7082">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7083">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7084">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7085">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7086">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7087">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7088">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7089">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7090">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7091">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7092">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7093">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7094">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7095">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7096">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7097">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7098">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7099">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7832">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7833">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7834">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7835">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7836">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7837">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7838">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7839">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7840">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7841">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7842">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7843">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7844">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7845">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7846">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7847">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7848">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7849">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7850">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7851">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7852">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7853">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7854">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7855">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7856">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7857">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7858">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7859">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7860">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7861">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7862">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7863">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7864">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7865">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7866">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7867">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7868">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7869">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7870">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7871">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7872">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7873">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7874">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7875">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7876">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7877">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7878">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7879">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7880">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7881">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7882">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7883">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7884">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7885">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7886">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7887">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7888">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7889">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7890">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7891">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7892">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7893">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7894">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7895">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7896">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7897">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7898">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7899">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7900">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7901">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7902">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7903">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7904">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7905">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7906">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7907">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7908">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7909">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7910">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7911">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7912">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7913">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7914">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7915">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7916">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7917">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7918">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7919">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7920">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7921">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7922">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7923">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7924">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7925">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7926">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7927">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7928">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7929">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7930">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7931">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7932">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7933">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7934">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7935">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7936">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7937">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7938">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7939">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7940">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7941">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7942">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7943">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7944">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7945">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7946">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7947">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7948">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7949">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7950">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7951">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7952">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7953">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7954">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7955">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7956">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7957">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7958">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7959">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7960">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7961">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7962">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7963">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7964">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7965">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7966">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7967">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7968">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7969">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7970">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7971">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7972">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7973">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7974">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7975">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7976">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7977">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7978">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7979">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7980">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7981">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7982">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7983">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7984">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7985">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7986">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7987">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7988">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7989">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7990">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7991">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7992">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7993">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7994">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7995">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7996">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7997">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7998">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="7999">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8000">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8001">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8002">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8003">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8004">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8005">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8006">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8007">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8008">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8009">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8010">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8011">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8012">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8013">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8014">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8015">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8016">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8017">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8018">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8019">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8020">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8021">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8022">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8023">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8024">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8025">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8026">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8027">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8028">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8029">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8030">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8031">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8032">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8033">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8034">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8035">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8036">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8037">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8038">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8039">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8040">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8041">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8042">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8043">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8044">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8045">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8046">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8047">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8048">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8049">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8050">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8051">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8052">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8053">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8054">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8055">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8056">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8057">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8058">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8059">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8060">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8061">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8062">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8063">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8064">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8065">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8066">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8067">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8068">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8069">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8070">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8071">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8072">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8073">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8074">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8075">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8076">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8077">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8078">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8079">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8080">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8081">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8082">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8083">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8084">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8085">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8086">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8087">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8088">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8089">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8090">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8091">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8092">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8093">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8094">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8095">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8096">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8097">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8098">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8099">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8100">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8101">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8102">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8103">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8104">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8105">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8106">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8107">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8108">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8109">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8110">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8111">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8112">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8113">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8114">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8115">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8116">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8117">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8118">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8119">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8120">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8121">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8122">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8123">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8124">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8125">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8126">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8127">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8128">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8129">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8130">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8131">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8132">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8133">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8134">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8135">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8136">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8137">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8138">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8139">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8140">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8141">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8142">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8143">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8144">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8145">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8146">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8147">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8148">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8149">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8150">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8151">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8152">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8153">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8154">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8155">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8156">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8157">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8158">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8159">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8160">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8161">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8162">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8163">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8164">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8165">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8166">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8167">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8168">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8169">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8170">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8171">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8172">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8173">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8174">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8175">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8176">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8177">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8178">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8179">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8180">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8181">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8182">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8183">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8184">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8185">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8186">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8187">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8188">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8189">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8190">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8191">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8192">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8193">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8194">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8195">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8196">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8197">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8198">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8199">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8200">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8201">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8202">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8203">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8204">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8205">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8206">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8207">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8208">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8209">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8210">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8211">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8212">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8213">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8214">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8215">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8216">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8217">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8218">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8219">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8220">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8221">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8222">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8223">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8224">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8225">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8226">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8227">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8228">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8229">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8230">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8231">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8232">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8233">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8234">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8235">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8236">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8237">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8238">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8239">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8240">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8241">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8242">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8243">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8244">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8245">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8246">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8247">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8248">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8249">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8250">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8251">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8252">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8253">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8254">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8255">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8256">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8257">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8258">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8259">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8260">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8261">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8262">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8263">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8264">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8265">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8266">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8267">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8268">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8269">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8270">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8271">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8272">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8273">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8274">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8275">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8276">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8277">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8278">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8279">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8280">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8281">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8282">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8283">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8284">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8285">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8286">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8287">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8288">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8289">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8290">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8291">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8292">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8293">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8294">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8295">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8296">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8297">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8298">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8299">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8300">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8301">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8302">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8303">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8304">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8305">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8306">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8307">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8308">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8309">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8310">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8311">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8312">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8313">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8314">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8315">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8316">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8317">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8318">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8319">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8320">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8321">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8322">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8323">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8324">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8325">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8326">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8327">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8328">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8329">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8330">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8331">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8332">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8333">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8334">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8335">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8336">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8337">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8338">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8339">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8340">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8341">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8342">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8343">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8344">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8345">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8346">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8347">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8348">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8349">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8350">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8351">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8352">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8353">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8354">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8355">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8356">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8357">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8358">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8359">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8360">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8361">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8362">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8363">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8364">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8365">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8366">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8367">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8368">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8369">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8370">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8371">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8372">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8373">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8374">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8375">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8376">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8377">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8378">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8379">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8380">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8381">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8382">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8383">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8384">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8385">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8386">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8387">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8388">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8389">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8390">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8391">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8392">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8393">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8394">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8395">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8396">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8397">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8398">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8399">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8400">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8401">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8402">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8403">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8404">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8405">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8406">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8407">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8408">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8409">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8410">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8411">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8412">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8413">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8414">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8415">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8416">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8417">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8418">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8419">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8420">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8421">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8422">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8423">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8424">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8425">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8426">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8427">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8428">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8429">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8430">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8431">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8432">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8433">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8434">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8435">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8436">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8437">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8438">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8439">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8440">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8441">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8442">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8443">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8444">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8445">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8446">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8447">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8448">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8449">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8450">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8451">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8452">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8453">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8454">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8455">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8456">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8457">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8458">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8459">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8460">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8461">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8462">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8463">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8464">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8465">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8466">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8467">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8468">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8469">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8470">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8471">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8472">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8473">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8474">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8475">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8476">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8477">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8478">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8479">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8480">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8481">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8482">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8483">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8484">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8485">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8486">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8487">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8488">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8489">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8490">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8491">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8492">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8493">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8494">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8495">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8496">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8497">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8498">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8499">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8500">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8501">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8502">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8503">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8504">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8505">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8506">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8507">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8508">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8509">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8510">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8511">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8512">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8513">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8514">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8515">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8516">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8517">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8518">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8519">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8520">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8521">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8522">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8523">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8524">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8525">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8526">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8527">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8528">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8529">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8530">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8531">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8532">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8533">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8534">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8535">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8536">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8537">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8538">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8539">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8540">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8541">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8542">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8543">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8544">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8545">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8546">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8547">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8548">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8549">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8550">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8551">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8552">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8553">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8554">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8555">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8556">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8557">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8558">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8559">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8560">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8561">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8562">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8563">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8564">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8565">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8566">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8567">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8568">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8569">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8570">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8571">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8572">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8573">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8574">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8575">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8576">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8577">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8578">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8579">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8580">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8581">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8582">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8583">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8584">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8585">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8586">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8587">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8588">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8589">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8590">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8591">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8592">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8593">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8594">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8595">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8596">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8597">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8598">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8599">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8600">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8601">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8602">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8603">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8604">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8605">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8606">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8607">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8608">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8609">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8610">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8611">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8612">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8613">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8614">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8615">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8616">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8617">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8618">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8619">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8620">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8621">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8622">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8623">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8624">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8625">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8626">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8627">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8628">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8629">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8630">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8631">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8632">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8633">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8634">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8635">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8636">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8637">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8638">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8639">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8640">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8641">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8642">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8643">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8644">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8645">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8646">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8647">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8648">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8649">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8650">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8651">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8652">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8653">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8654">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8655">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8656">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8657">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8658">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8659">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8660">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8661">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8662">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8663">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8664">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8665">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8666">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8667">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8668">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8669">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8670">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8671">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8672">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8673">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8674">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8675">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8676">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8677">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8678">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8679">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8680">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8681">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8682">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8683">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8684">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8685">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8686">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8687">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8688">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8689">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8690">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8691">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8692">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8693">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8694">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8695">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8696">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8697">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8698">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8699">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8700">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8701">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8702">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8703">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8704">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8705">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8706">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8707">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8708">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8709">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8710">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8711">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8712">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8713">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8714">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8715">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8716">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8717">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8718">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8719">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8720">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8721">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8722">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8723">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8724">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8725">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8726">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8727">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8728">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8729">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8730">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8731">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8732">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8733">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8734">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8735">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8736">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8737">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8738">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8739">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8740">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8741">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8742">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8743">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8744">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8745">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8746">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8747">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8748">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8749">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8750">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8751">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8752">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8753">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8754">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8755">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8756">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8757">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8758">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8759">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8760">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8761">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8762">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8763">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8764">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8765">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8766">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8767">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8768">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8769">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8770">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8771">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8772">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8773">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8774">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8775">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8776">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8777">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8778">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8779">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8780">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8781">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8782">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8783">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8784">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8785">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8786">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8787">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8788">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8789">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8790">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8791">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8792">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8793">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8794">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8795">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8796">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8797">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8798">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8799">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8800">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8801">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8802">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8803">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8804">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8805">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8806">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8807">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8808">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8809">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8810">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8811">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8812">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8813">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8814">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8815">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8816">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8817">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8818">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8819">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8820">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8821">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8822">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8823">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8824">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8825">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8826">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8827">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8828">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8829">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8830">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="8831">
  <properties>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
</tileset>
