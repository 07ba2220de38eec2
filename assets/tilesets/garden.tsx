<?xml version='1.0' encoding='UTF-8'?>
<tileset version="1.10" name="garden" tilewidth="16" tileheight="16" tilecount="1120" columns="16">
 <image source="garden.png" width="256" height="1120" />
 <tile id="0">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="8">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="9">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="10">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="11">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="12">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="13">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="14">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="15">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="16">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="24">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="25">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="26">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="27">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="28">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="29">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="30">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="31">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="32">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="40">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="43">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="44">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="45">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="46">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="47">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="48">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="56">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="60">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="61">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="62">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="63">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="64">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="72">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="74">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="75">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="76">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="77">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="78">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="79">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="80">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="88">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="90">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="91">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="92">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="93">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="94">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="95">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="96">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="104">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="105">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="106">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="107">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="108">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="109">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="110">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="111">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="112">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="120">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="121">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="122">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="123">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="124">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="125">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="126">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="127">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="128">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="138">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="139">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="140">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="141">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="144">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="152">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="153">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="154">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="155">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="156">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="157">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="171">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="172">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="173">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="184">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="185">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="186">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="187">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="188">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="189">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="200">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="201">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="202">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="203">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="204">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="205">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="216">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="217">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="218">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="219">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="220">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="221">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="surface" value="stone" />
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="262">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="262" duration="260" />
   <frame tileid="326" duration="260" />
   <frame tileid="390" duration="260" />
   <frame tileid="454" duration="260" />
  </animation>
 </tile>
 <tile id="263">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="263" duration="260" />
   <frame tileid="327" duration="260" />
   <frame tileid="391" duration="260" />
   <frame tileid="455" duration="260" />
  </animation>
 </tile>
 <tile id="264">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="264" duration="260" />
   <frame tileid="328" duration="260" />
   <frame tileid="392" duration="260" />
   <frame tileid="456" duration="260" />
  </animation>
 </tile>
 <tile id="265">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="265" duration="260" />
   <frame tileid="329" duration="260" />
   <frame tileid="393" duration="260" />
   <frame tileid="457" duration="260" />
  </animation>
 </tile>
 <tile id="266">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="267">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="268">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="269">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="270">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="271">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="272">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="273">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="274">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="275">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="276">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="278">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="278" duration="260" />
   <frame tileid="342" duration="260" />
   <frame tileid="406" duration="260" />
   <frame tileid="470" duration="260" />
  </animation>
 </tile>
 <tile id="279">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="279" duration="260" />
   <frame tileid="343" duration="260" />
   <frame tileid="407" duration="260" />
   <frame tileid="471" duration="260" />
  </animation>
 </tile>
 <tile id="280">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="280" duration="260" />
   <frame tileid="344" duration="260" />
   <frame tileid="408" duration="260" />
   <frame tileid="472" duration="260" />
  </animation>
 </tile>
 <tile id="281">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="281" duration="260" />
   <frame tileid="345" duration="260" />
   <frame tileid="409" duration="260" />
   <frame tileid="473" duration="260" />
  </animation>
 </tile>
 <tile id="282">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="283">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="284">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="285">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="286">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="287">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="288">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="294">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="294" duration="260" />
   <frame tileid="358" duration="260" />
   <frame tileid="422" duration="260" />
   <frame tileid="486" duration="260" />
  </animation>
 </tile>
 <tile id="295">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="295" duration="260" />
   <frame tileid="359" duration="260" />
   <frame tileid="423" duration="260" />
   <frame tileid="487" duration="260" />
  </animation>
 </tile>
 <tile id="296">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="296" duration="260" />
   <frame tileid="360" duration="260" />
   <frame tileid="424" duration="260" />
   <frame tileid="488" duration="260" />
  </animation>
 </tile>
 <tile id="297">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="297" duration="260" />
   <frame tileid="361" duration="260" />
   <frame tileid="425" duration="260" />
   <frame tileid="489" duration="260" />
  </animation>
 </tile>
 <tile id="298">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="299">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="300">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="301">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="302">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="303">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="304">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="309">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="310">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="310" duration="260" />
   <frame tileid="374" duration="260" />
   <frame tileid="438" duration="260" />
   <frame tileid="502" duration="260" />
  </animation>
 </tile>
 <tile id="311">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="311" duration="260" />
   <frame tileid="375" duration="260" />
   <frame tileid="439" duration="260" />
   <frame tileid="503" duration="260" />
  </animation>
 </tile>
 <tile id="312">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="312" duration="260" />
   <frame tileid="376" duration="260" />
   <frame tileid="440" duration="260" />
   <frame tileid="504" duration="260" />
  </animation>
 </tile>
 <tile id="313">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="313" duration="260" />
   <frame tileid="377" duration="260" />
   <frame tileid="441" duration="260" />
   <frame tileid="505" duration="260" />
  </animation>
 </tile>
 <tile id="314">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="315">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="316">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="317">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="318">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="319">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="320">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="326">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="327">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="328">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="329">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="330">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="331">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="332">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="333">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="334">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="335">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="336">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="340">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="341">
  <properties>
   <property name="surface" value="grass" />
  </properties>
 </tile>
 <tile id="342">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="343">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="344">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="345">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="346">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="347">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="348">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="349">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="350">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="351">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="358">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="359">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="360">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="361">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="362">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="363">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="364">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="365">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="366">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="367">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="374">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="375">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="376">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="377">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="378">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="379">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="380">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="381">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="382">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="383">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="390">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="391">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="392">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="393">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="394">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="395">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="396">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="397">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="398">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="399">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="406">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="407">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="408">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="409">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="410">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="411">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="412">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="413">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="414">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="415">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="422">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="423">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="424">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="425">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="426">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="427">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="428">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="429">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="430">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="431">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="438">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="439">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="440">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="441">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="442">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="443">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="444">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="445">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="446">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="447">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="454">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="455">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="456">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="457">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="458">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="459">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="460">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="461">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="462">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="463">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="470">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="471">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="472">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="473">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="474">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="475">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="476">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="477">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="478">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="479">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="486">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="487">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="488">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="489">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="490">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="491">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="492">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="493">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="494">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="495">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="502">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="503">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="504">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="505">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="506">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="507">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="508">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="509">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="510">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="511">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="522">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="523">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="524">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="525">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="526">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="527">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="592">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="593">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="594">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="595">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="596">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="597">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="598">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="599">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="600">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="601">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="602">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="603">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="604">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="605">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="606">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="607">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="608">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="609">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="610">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="611">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="624">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="625">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="626">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="627">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="628">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="629">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="630">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="631">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="632">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="633">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="634">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="635">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="636">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="637">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="638">
  <objectgroup draworder="index">
   <object id="1" x="0" y="5" width="16" height="11" />
  </objectgroup>
 </tile>
 <tile id="639">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="640">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="641">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="642">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="643">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="644">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="645">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="646">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="647">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="656">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="657">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="658">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="659">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="660">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="661">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="662">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="663">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="664">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="665">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="666">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="667">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="668">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="669">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="670">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="671">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="720">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="721">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="722">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="723">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="724">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="736">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="737">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="738">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="739">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="740">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="756">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="772">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="800">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="801">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="802">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="803">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="804">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="805">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="816">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="817">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="818">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="819">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="820">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="821">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="832">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="833">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="834">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="835">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="836">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="837">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="848">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="849">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="850">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="851">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="852">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="853">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="864">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="865">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="866">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="867">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="868">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="869">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="880">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="881">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="882">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="883">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="884">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="885">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="896">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="897">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="898">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="899">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="900">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="901">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="912">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="913">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="914">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="915">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="916">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="917">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="928">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="929">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="930">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="931">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="932">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="933">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="944">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="945">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="946">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="947">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="948">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="949">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="960">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="961">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="962">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="963">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="964">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="965">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="976">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="977">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="978">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="979">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="980">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="981">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="992">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="993">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="994">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="995">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="996">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="997">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1008">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1009">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1010">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1011">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1012">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1013">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1024">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1025">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1026">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1027">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1028">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1029">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1040">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1041">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1042">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1043">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1044">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1045">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1056">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1057">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1058">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1059">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1060">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1061">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1078">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="1079">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="1080">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="1081">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="1082">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="1083">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="1084">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1085">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1086">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1087">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1094">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="1095">
  <properties>
   <property name="surface" value="wood" />
  </properties>
 </tile>
 <tile id="1096">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="1097">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="1098">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="1099">
  <properties>
   <property name="surface" value="metal" />
  </properties>
 </tile>
 <tile id="1100">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1101">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1102">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1103">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1116">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1117">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1118">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1119">
  <objectgroup draworder="index">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="path" type="edge" tile="534">
   <wangcolor name="path" color="#9a90cb" tile="534" probability="1" />
   <wangtile tileid="529" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="530" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="531" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="532" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="533" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="534" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="535" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="536" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="537" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="538" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="539" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="540" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="541" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="542" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="543" wangid="1,0,1,0,1,0,1,0" />
   <wangtile tileid="545" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="546" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="547" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="548" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="549" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="550" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="551" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="552" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="553" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="554" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="555" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="556" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="557" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="558" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="559" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
  <wangset name="turf_edge" type="edge" tile="566">
   <wangcolor name="turf_edge" color="#6e6c40" tile="566" probability="1" />
   <wangtile tileid="561" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="562" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="563" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="564" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="565" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="566" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="567" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="568" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="569" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="570" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="571" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="572" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="573" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="574" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="575" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
  <wangset name="bank" type="edge" tile="582">
   <wangcolor name="bank" color="#2b6a9e" tile="582" probability="1" />
   <wangtile tileid="577" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="578" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="579" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="580" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="581" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="582" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="583" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="584" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="585" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="586" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="587" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="588" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="589" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="590" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="591" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
  <wangset name="hedge" type="edge" tile="598">
   <wangcolor name="hedge" color="#2f6e42" tile="598" probability="1" />
   <wangtile tileid="593" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="594" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="595" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="596" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="597" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="598" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="599" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="600" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="601" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="602" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="603" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="604" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="605" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="606" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="607" wangid="1,0,1,0,1,0,1,0" />
   <wangtile tileid="625" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="626" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="627" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="628" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="629" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="630" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="631" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="632" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="633" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="634" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="635" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="636" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="637" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="638" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="639" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
  <wangset name="hedge_face" type="edge" tile="611">
   <wangcolor name="hedge_face" color="#17555f" tile="611" probability="1" />
   <wangtile tileid="609" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="610" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="611" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="641" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="642" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="643" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="645" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="646" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="647" wangid="0,0,1,0,0,0,1,0" />
  </wangset>
  <wangset name="parapet" type="edge" tile="662">
   <wangcolor name="parapet" color="#c9c3ea" tile="662" probability="1" />
   <wangtile tileid="657" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="658" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="659" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="660" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="661" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="662" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="663" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="664" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="665" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="666" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="667" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="668" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="669" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="670" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="671" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
  <wangset name="void_edge" type="corner" tile="712">
   <wangcolor name="ground" color="#17555f" tile="712" probability="1" />
   <wangtile tileid="704" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="705" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="706" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="707" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="712" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="713" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="714" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="791" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="792" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="793" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="794" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="795" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="796" wangid="0,1,0,1,0,1,0,0" />
  </wangset>
  <wangset name="grass" type="corner" tile="0">
   <wangcolor name="1" color="#e69c45" tile="0" probability="1" />
   <wangcolor name="2" color="#d7e645" tile="1" probability="1" />
   <wangcolor name="3" color="#7fe645" tile="3" probability="1" />
   <wangcolor name="4" color="#45e662" tile="5" probability="1" />
   <wangcolor name="5" color="#45e6ba" tile="0" probability="1" />
   <wangcolor name="6" color="#45bae6" tile="2" probability="1" />
   <wangcolor name="7" color="#4562e6" tile="4" probability="1" />
   <wangcolor name="8" color="#7f45e6" tile="6" probability="1" />
   <wangcolor name="9" color="#d745e6" tile="81" probability="1" />
   <wangcolor name="10" color="#e6459c" tile="98" probability="1" />
   <wangcolor name="11" color="#e64545" tile="100" probability="1" />
   <wangtile tileid="0" wangid="0,1,0,5,0,1,0,1" />
   <wangtile tileid="1" wangid="0,2,0,1,0,5,0,1" />
   <wangtile tileid="2" wangid="0,1,0,6,0,1,0,2" />
   <wangtile tileid="3" wangid="0,3,0,1,0,6,0,1" />
   <wangtile tileid="4" wangid="0,1,0,7,0,1,0,3" />
   <wangtile tileid="5" wangid="0,4,0,1,0,7,0,1" />
   <wangtile tileid="6" wangid="0,4,0,8,0,1,0,4" />
   <wangtile tileid="7" wangid="0,1,0,1,0,8,0,4" />
   <wangtile tileid="16" wangid="0,5,0,2,0,2,0,1" />
   <wangtile tileid="17" wangid="0,1,0,3,0,2,0,5" />
   <wangtile tileid="18" wangid="0,6,0,2,0,3,0,1" />
   <wangtile tileid="19" wangid="0,1,0,4,0,2,0,6" />
   <wangtile tileid="20" wangid="0,7,0,2,0,4,0,1" />
   <wangtile tileid="21" wangid="0,1,0,8,0,2,0,7" />
   <wangtile tileid="22" wangid="0,8,0,5,0,8,0,1" />
   <wangtile tileid="23" wangid="0,1,0,2,0,5,0,8" />
   <wangtile tileid="32" wangid="0,2,0,5,0,2,0,2" />
   <wangtile tileid="33" wangid="0,3,0,3,0,5,0,2" />
   <wangtile tileid="34" wangid="0,2,0,3,0,3,0,3" />
   <wangtile tileid="35" wangid="0,4,0,4,0,3,0,2" />
   <wangtile tileid="36" wangid="0,2,0,6,0,4,0,4" />
   <wangtile tileid="37" wangid="0,8,0,2,0,6,0,2" />
   <wangtile tileid="38" wangid="0,5,0,7,0,2,0,8" />
   <wangtile tileid="39" wangid="0,2,0,2,0,7,0,5" />
   <wangtile tileid="48" wangid="0,5,0,3,0,4,0,2" />
   <wangtile tileid="49" wangid="0,3,0,5,0,3,0,5" />
   <wangtile tileid="50" wangid="0,3,0,4,0,5,0,3" />
   <wangtile tileid="51" wangid="0,4,0,5,0,4,0,3" />
   <wangtile tileid="52" wangid="0,6,0,5,0,5,0,4" />
   <wangtile tileid="53" wangid="0,2,0,7,0,5,0,6" />
   <wangtile tileid="54" wangid="0,7,0,6,0,7,0,2" />
   <wangtile tileid="55" wangid="0,2,0,4,0,6,0,7" />
   <wangtile tileid="64" wangid="0,3,0,6,0,2,0,4" />
   <wangtile tileid="65" wangid="0,5,0,5,0,6,0,3" />
   <wangtile tileid="66" wangid="0,4,0,6,0,5,0,5" />
   <wangtile tileid="67" wangid="0,5,0,6,0,6,0,4" />
   <wangtile tileid="68" wangid="0,5,0,8,0,6,0,5" />
   <wangtile tileid="69" wangid="0,7,0,3,0,8,0,5" />
   <wangtile tileid="70" wangid="0,6,0,8,0,3,0,7" />
   <wangtile tileid="71" wangid="0,4,0,2,0,8,0,6" />
   <wangtile tileid="80" wangid="0,6,0,4,0,8,0,2" />
   <wangtile tileid="81" wangid="0,5,0,9,0,4,0,6" />
   <wangtile tileid="82" wangid="0,6,0,1,0,9,0,5" />
   <wangtile tileid="83" wangid="0,6,0,9,0,1,0,6" />
   <wangtile tileid="84" wangid="0,8,0,3,0,9,0,6" />
   <wangtile tileid="85" wangid="0,3,0,7,0,3,0,8" />
   <wangtile tileid="86" wangid="0,8,0,4,0,7,0,3" />
   <wangtile tileid="87" wangid="0,2,0,8,0,4,0,8" />
   <wangtile tileid="96" wangid="0,4,0,9,0,7,0,8" />
   <wangtile tileid="97" wangid="0,9,0,9,0,9,0,4" />
   <wangtile tileid="98" wangid="0,1,0,10,0,9,0,9" />
   <wangtile tileid="99" wangid="0,9,0,4,0,10,0,1" />
   <wangtile tileid="100" wangid="0,3,0,11,0,4,0,9" />
   <wangtile tileid="101" wangid="0,7,0,5,0,11,0,3" />
   <wangtile tileid="102" wangid="0,4,0,10,0,5,0,7" />
   <wangtile tileid="103" wangid="0,8,0,7,0,10,0,4" />
   <wangtile tileid="112" wangid="0,9,0,1,0,1,0,7" />
   <wangtile tileid="113" wangid="0,9,0,2,0,1,0,9" />
   <wangtile tileid="114" wangid="0,10,0,1,0,2,0,9" />
   <wangtile tileid="115" wangid="0,4,0,3,0,1,0,10" />
   <wangtile tileid="116" wangid="0,11,0,1,0,3,0,4" />
   <wangtile tileid="117" wangid="0,5,0,4,0,1,0,11" />
   <wangtile tileid="118" wangid="0,10,0,4,0,4,0,5" />
   <wangtile tileid="119" wangid="0,7,0,1,0,4,0,10" />
  </wangset>
  <wangset name="paving" type="corner" tile="128">
   <wangcolor name="1" color="#e69c45" tile="128" probability="1" />
   <wangcolor name="2" color="#d7e645" tile="129" probability="1" />
   <wangcolor name="3" color="#7fe645" tile="131" probability="1" />
   <wangcolor name="4" color="#45e662" tile="133" probability="1" />
   <wangcolor name="5" color="#45e6ba" tile="128" probability="1" />
   <wangcolor name="6" color="#45bae6" tile="130" probability="1" />
   <wangcolor name="7" color="#4562e6" tile="132" probability="1" />
   <wangcolor name="8" color="#7f45e6" tile="134" probability="1" />
   <wangcolor name="9" color="#d745e6" tile="209" probability="1" />
   <wangcolor name="10" color="#e6459c" tile="226" probability="1" />
   <wangcolor name="11" color="#e64545" tile="228" probability="1" />
   <wangtile tileid="128" wangid="0,1,0,5,0,1,0,1" />
   <wangtile tileid="129" wangid="0,2,0,1,0,5,0,1" />
   <wangtile tileid="130" wangid="0,1,0,6,0,1,0,2" />
   <wangtile tileid="131" wangid="0,3,0,1,0,6,0,1" />
   <wangtile tileid="132" wangid="0,1,0,7,0,1,0,3" />
   <wangtile tileid="133" wangid="0,4,0,1,0,7,0,1" />
   <wangtile tileid="134" wangid="0,4,0,8,0,1,0,4" />
   <wangtile tileid="135" wangid="0,1,0,1,0,8,0,4" />
   <wangtile tileid="144" wangid="0,5,0,2,0,2,0,1" />
   <wangtile tileid="145" wangid="0,1,0,3,0,2,0,5" />
   <wangtile tileid="146" wangid="0,6,0,2,0,3,0,1" />
   <wangtile tileid="147" wangid="0,1,0,4,0,2,0,6" />
   <wangtile tileid="148" wangid="0,7,0,2,0,4,0,1" />
   <wangtile tileid="149" wangid="0,1,0,8,0,2,0,7" />
   <wangtile tileid="150" wangid="0,8,0,5,0,8,0,1" />
   <wangtile tileid="151" wangid="0,1,0,2,0,5,0,8" />
   <wangtile tileid="160" wangid="0,2,0,5,0,2,0,2" />
   <wangtile tileid="161" wangid="0,3,0,3,0,5,0,2" />
   <wangtile tileid="162" wangid="0,2,0,3,0,3,0,3" />
   <wangtile tileid="163" wangid="0,4,0,4,0,3,0,2" />
   <wangtile tileid="164" wangid="0,2,0,6,0,4,0,4" />
   <wangtile tileid="165" wangid="0,8,0,2,0,6,0,2" />
   <wangtile tileid="166" wangid="0,5,0,7,0,2,0,8" />
   <wangtile tileid="167" wangid="0,2,0,2,0,7,0,5" />
   <wangtile tileid="176" wangid="0,5,0,3,0,4,0,2" />
   <wangtile tileid="177" wangid="0,3,0,5,0,3,0,5" />
   <wangtile tileid="178" wangid="0,3,0,4,0,5,0,3" />
   <wangtile tileid="179" wangid="0,4,0,5,0,4,0,3" />
   <wangtile tileid="180" wangid="0,6,0,5,0,5,0,4" />
   <wangtile tileid="181" wangid="0,2,0,7,0,5,0,6" />
   <wangtile tileid="182" wangid="0,7,0,6,0,7,0,2" />
   <wangtile tileid="183" wangid="0,2,0,4,0,6,0,7" />
   <wangtile tileid="192" wangid="0,3,0,6,0,2,0,4" />
   <wangtile tileid="193" wangid="0,5,0,5,0,6,0,3" />
   <wangtile tileid="194" wangid="0,4,0,6,0,5,0,5" />
   <wangtile tileid="195" wangid="0,5,0,6,0,6,0,4" />
   <wangtile tileid="196" wangid="0,5,0,8,0,6,0,5" />
   <wangtile tileid="197" wangid="0,7,0,3,0,8,0,5" />
   <wangtile tileid="198" wangid="0,6,0,8,0,3,0,7" />
   <wangtile tileid="199" wangid="0,4,0,2,0,8,0,6" />
   <wangtile tileid="208" wangid="0,6,0,4,0,8,0,2" />
   <wangtile tileid="209" wangid="0,5,0,9,0,4,0,6" />
   <wangtile tileid="210" wangid="0,6,0,1,0,9,0,5" />
   <wangtile tileid="211" wangid="0,6,0,9,0,1,0,6" />
   <wangtile tileid="212" wangid="0,8,0,3,0,9,0,6" />
   <wangtile tileid="213" wangid="0,3,0,7,0,3,0,8" />
   <wangtile tileid="214" wangid="0,8,0,4,0,7,0,3" />
   <wangtile tileid="215" wangid="0,2,0,8,0,4,0,8" />
   <wangtile tileid="224" wangid="0,4,0,9,0,7,0,8" />
   <wangtile tileid="225" wangid="0,9,0,9,0,9,0,4" />
   <wangtile tileid="226" wangid="0,1,0,10,0,9,0,9" />
   <wangtile tileid="227" wangid="0,9,0,4,0,10,0,1" />
   <wangtile tileid="228" wangid="0,3,0,11,0,4,0,9" />
   <wangtile tileid="229" wangid="0,7,0,5,0,11,0,3" />
   <wangtile tileid="230" wangid="0,4,0,10,0,5,0,7" />
   <wangtile tileid="231" wangid="0,8,0,7,0,10,0,4" />
   <wangtile tileid="240" wangid="0,9,0,1,0,1,0,7" />
   <wangtile tileid="241" wangid="0,9,0,2,0,1,0,9" />
   <wangtile tileid="242" wangid="0,10,0,1,0,2,0,9" />
   <wangtile tileid="243" wangid="0,4,0,3,0,1,0,10" />
   <wangtile tileid="244" wangid="0,11,0,1,0,3,0,4" />
   <wangtile tileid="245" wangid="0,5,0,4,0,1,0,11" />
   <wangtile tileid="246" wangid="0,10,0,4,0,4,0,5" />
   <wangtile tileid="247" wangid="0,7,0,1,0,4,0,10" />
  </wangset>
  <wangset name="cobble" type="corner" tile="136">
   <wangcolor name="1" color="#e6bd45" tile="136" probability="1" />
   <wangcolor name="2" color="#95e645" tile="137" probability="1" />
   <wangcolor name="3" color="#45e66d" tile="139" probability="1" />
   <wangcolor name="4" color="#45e6e6" tile="136" probability="1" />
   <wangcolor name="5" color="#456de6" tile="138" probability="1" />
   <wangcolor name="6" color="#9545e6" tile="140" probability="1" />
   <wangcolor name="7" color="#e645bd" tile="172" probability="1" />
   <wangcolor name="8" color="#e64545" tile="200" probability="1" />
   <wangtile tileid="136" wangid="0,1,0,4,0,1,0,1" />
   <wangtile tileid="137" wangid="0,2,0,1,0,4,0,1" />
   <wangtile tileid="138" wangid="0,1,0,5,0,1,0,2" />
   <wangtile tileid="139" wangid="0,3,0,1,0,5,0,1" />
   <wangtile tileid="140" wangid="0,3,0,6,0,1,0,3" />
   <wangtile tileid="141" wangid="0,1,0,1,0,6,0,3" />
   <wangtile tileid="152" wangid="0,4,0,2,0,2,0,1" />
   <wangtile tileid="153" wangid="0,1,0,3,0,2,0,4" />
   <wangtile tileid="154" wangid="0,5,0,2,0,3,0,1" />
   <wangtile tileid="155" wangid="0,1,0,6,0,2,0,5" />
   <wangtile tileid="156" wangid="0,6,0,4,0,6,0,1" />
   <wangtile tileid="157" wangid="0,1,0,2,0,4,0,6" />
   <wangtile tileid="168" wangid="0,2,0,4,0,2,0,2" />
   <wangtile tileid="169" wangid="0,3,0,3,0,4,0,2" />
   <wangtile tileid="170" wangid="0,2,0,5,0,3,0,3" />
   <wangtile tileid="171" wangid="0,6,0,2,0,5,0,2" />
   <wangtile tileid="172" wangid="0,4,0,7,0,2,0,6" />
   <wangtile tileid="173" wangid="0,2,0,2,0,7,0,4" />
   <wangtile tileid="184" wangid="0,4,0,4,0,3,0,2" />
   <wangtile tileid="185" wangid="0,3,0,4,0,4,0,4" />
   <wangtile tileid="186" wangid="0,5,0,5,0,4,0,3" />
   <wangtile tileid="187" wangid="0,2,0,6,0,5,0,5" />
   <wangtile tileid="188" wangid="0,7,0,5,0,6,0,2" />
   <wangtile tileid="189" wangid="0,2,0,3,0,5,0,7" />
   <wangtile tileid="200" wangid="0,4,0,8,0,5,0,3" />
   <wangtile tileid="201" wangid="0,4,0,3,0,8,0,4" />
   <wangtile tileid="202" wangid="0,5,0,6,0,3,0,4" />
   <wangtile tileid="203" wangid="0,6,0,6,0,6,0,5" />
   <wangtile tileid="204" wangid="0,5,0,7,0,6,0,6" />
   <wangtile tileid="205" wangid="0,3,0,5,0,7,0,5" />
   <wangtile tileid="216" wangid="0,8,0,1,0,1,0,5" />
   <wangtile tileid="217" wangid="0,3,0,2,0,1,0,8" />
   <wangtile tileid="218" wangid="0,6,0,1,0,2,0,3" />
   <wangtile tileid="219" wangid="0,6,0,3,0,1,0,6" />
   <wangtile tileid="220" wangid="0,7,0,3,0,3,0,6" />
   <wangtile tileid="221" wangid="0,5,0,1,0,3,0,7" />
  </wangset>
  <wangset name="turf" type="corner" tile="256">
   <wangcolor name="1" color="#e6bd45" tile="256" probability="1" />
   <wangcolor name="2" color="#95e645" tile="257" probability="1" />
   <wangcolor name="3" color="#45e66d" tile="259" probability="1" />
   <wangcolor name="4" color="#45e6e6" tile="256" probability="1" />
   <wangcolor name="5" color="#456de6" tile="258" probability="1" />
   <wangcolor name="6" color="#9545e6" tile="260" probability="1" />
   <wangcolor name="7" color="#e645bd" tile="292" probability="1" />
   <wangcolor name="8" color="#e64545" tile="320" probability="1" />
   <wangtile tileid="256" wangid="0,1,0,4,0,1,0,1" />
   <wangtile tileid="257" wangid="0,2,0,1,0,4,0,1" />
   <wangtile tileid="258" wangid="0,1,0,5,0,1,0,2" />
   <wangtile tileid="259" wangid="0,3,0,1,0,5,0,1" />
   <wangtile tileid="260" wangid="0,3,0,6,0,1,0,3" />
   <wangtile tileid="261" wangid="0,1,0,1,0,6,0,3" />
   <wangtile tileid="272" wangid="0,4,0,2,0,2,0,1" />
   <wangtile tileid="273" wangid="0,1,0,3,0,2,0,4" />
   <wangtile tileid="274" wangid="0,5,0,2,0,3,0,1" />
   <wangtile tileid="275" wangid="0,1,0,6,0,2,0,5" />
   <wangtile tileid="276" wangid="0,6,0,4,0,6,0,1" />
   <wangtile tileid="277" wangid="0,1,0,2,0,4,0,6" />
   <wangtile tileid="288" wangid="0,2,0,4,0,2,0,2" />
   <wangtile tileid="289" wangid="0,3,0,3,0,4,0,2" />
   <wangtile tileid="290" wangid="0,2,0,5,0,3,0,3" />
   <wangtile tileid="291" wangid="0,6,0,2,0,5,0,2" />
   <wangtile tileid="292" wangid="0,4,0,7,0,2,0,6" />
   <wangtile tileid="293" wangid="0,2,0,2,0,7,0,4" />
   <wangtile tileid="304" wangid="0,4,0,4,0,3,0,2" />
   <wangtile tileid="305" wangid="0,3,0,4,0,4,0,4" />
   <wangtile tileid="306" wangid="0,5,0,5,0,4,0,3" />
   <wangtile tileid="307" wangid="0,2,0,6,0,5,0,5" />
   <wangtile tileid="308" wangid="0,7,0,5,0,6,0,2" />
   <wangtile tileid="309" wangid="0,2,0,3,0,5,0,7" />
   <wangtile tileid="320" wangid="0,4,0,8,0,5,0,3" />
   <wangtile tileid="321" wangid="0,4,0,3,0,8,0,4" />
   <wangtile tileid="322" wangid="0,5,0,6,0,3,0,4" />
   <wangtile tileid="323" wangid="0,6,0,6,0,6,0,5" />
   <wangtile tileid="324" wangid="0,5,0,7,0,6,0,6" />
   <wangtile tileid="325" wangid="0,3,0,5,0,7,0,5" />
   <wangtile tileid="336" wangid="0,8,0,1,0,1,0,5" />
   <wangtile tileid="337" wangid="0,3,0,2,0,1,0,8" />
   <wangtile tileid="338" wangid="0,6,0,1,0,2,0,3" />
   <wangtile tileid="339" wangid="0,6,0,3,0,1,0,6" />
   <wangtile tileid="340" wangid="0,7,0,3,0,3,0,6" />
   <wangtile tileid="341" wangid="0,5,0,1,0,3,0,7" />
  </wangset>
  <wangset name="void" type="corner" tile="8">
   <wangcolor name="1" color="#e69c45" tile="8" probability="1" />
   <wangcolor name="2" color="#d7e645" tile="9" probability="1" />
   <wangcolor name="3" color="#7fe645" tile="11" probability="1" />
   <wangcolor name="4" color="#45e662" tile="13" probability="1" />
   <wangcolor name="5" color="#45e6ba" tile="8" probability="1" />
   <wangcolor name="6" color="#45bae6" tile="10" probability="1" />
   <wangcolor name="7" color="#4562e6" tile="12" probability="1" />
   <wangcolor name="8" color="#7f45e6" tile="14" probability="1" />
   <wangcolor name="9" color="#d745e6" tile="89" probability="1" />
   <wangcolor name="10" color="#e6459c" tile="106" probability="1" />
   <wangcolor name="11" color="#e64545" tile="108" probability="1" />
   <wangtile tileid="8" wangid="0,1,0,5,0,1,0,1" />
   <wangtile tileid="9" wangid="0,2,0,1,0,5,0,1" />
   <wangtile tileid="10" wangid="0,1,0,6,0,1,0,2" />
   <wangtile tileid="11" wangid="0,3,0,1,0,6,0,1" />
   <wangtile tileid="12" wangid="0,1,0,7,0,1,0,3" />
   <wangtile tileid="13" wangid="0,4,0,1,0,7,0,1" />
   <wangtile tileid="14" wangid="0,4,0,8,0,1,0,4" />
   <wangtile tileid="15" wangid="0,1,0,1,0,8,0,4" />
   <wangtile tileid="24" wangid="0,5,0,2,0,2,0,1" />
   <wangtile tileid="25" wangid="0,1,0,3,0,2,0,5" />
   <wangtile tileid="26" wangid="0,6,0,2,0,3,0,1" />
   <wangtile tileid="27" wangid="0,1,0,4,0,2,0,6" />
   <wangtile tileid="28" wangid="0,7,0,2,0,4,0,1" />
   <wangtile tileid="29" wangid="0,1,0,8,0,2,0,7" />
   <wangtile tileid="30" wangid="0,8,0,5,0,8,0,1" />
   <wangtile tileid="31" wangid="0,1,0,2,0,5,0,8" />
   <wangtile tileid="40" wangid="0,2,0,5,0,2,0,2" />
   <wangtile tileid="41" wangid="0,3,0,3,0,5,0,2" />
   <wangtile tileid="42" wangid="0,2,0,3,0,3,0,3" />
   <wangtile tileid="43" wangid="0,4,0,4,0,3,0,2" />
   <wangtile tileid="44" wangid="0,2,0,6,0,4,0,4" />
   <wangtile tileid="45" wangid="0,8,0,2,0,6,0,2" />
   <wangtile tileid="46" wangid="0,5,0,7,0,2,0,8" />
   <wangtile tileid="47" wangid="0,2,0,2,0,7,0,5" />
   <wangtile tileid="56" wangid="0,5,0,3,0,4,0,2" />
   <wangtile tileid="57" wangid="0,3,0,5,0,3,0,5" />
   <wangtile tileid="58" wangid="0,3,0,4,0,5,0,3" />
   <wangtile tileid="59" wangid="0,4,0,5,0,4,0,3" />
   <wangtile tileid="60" wangid="0,6,0,5,0,5,0,4" />
   <wangtile tileid="61" wangid="0,2,0,7,0,5,0,6" />
   <wangtile tileid="62" wangid="0,7,0,6,0,7,0,2" />
   <wangtile tileid="63" wangid="0,2,0,4,0,6,0,7" />
   <wangtile tileid="72" wangid="0,3,0,6,0,2,0,4" />
   <wangtile tileid="73" wangid="0,5,0,5,0,6,0,3" />
   <wangtile tileid="74" wangid="0,4,0,6,0,5,0,5" />
   <wangtile tileid="75" wangid="0,5,0,6,0,6,0,4" />
   <wangtile tileid="76" wangid="0,5,0,8,0,6,0,5" />
   <wangtile tileid="77" wangid="0,7,0,3,0,8,0,5" />
   <wangtile tileid="78" wangid="0,6,0,8,0,3,0,7" />
   <wangtile tileid="79" wangid="0,4,0,2,0,8,0,6" />
   <wangtile tileid="88" wangid="0,6,0,4,0,8,0,2" />
   <wangtile tileid="89" wangid="0,5,0,9,0,4,0,6" />
   <wangtile tileid="90" wangid="0,6,0,1,0,9,0,5" />
   <wangtile tileid="91" wangid="0,6,0,9,0,1,0,6" />
   <wangtile tileid="92" wangid="0,8,0,3,0,9,0,6" />
   <wangtile tileid="93" wangid="0,3,0,7,0,3,0,8" />
   <wangtile tileid="94" wangid="0,8,0,4,0,7,0,3" />
   <wangtile tileid="95" wangid="0,2,0,8,0,4,0,8" />
   <wangtile tileid="104" wangid="0,4,0,9,0,7,0,8" />
   <wangtile tileid="105" wangid="0,9,0,9,0,9,0,4" />
   <wangtile tileid="106" wangid="0,1,0,10,0,9,0,9" />
   <wangtile tileid="107" wangid="0,9,0,4,0,10,0,1" />
   <wangtile tileid="108" wangid="0,3,0,11,0,4,0,9" />
   <wangtile tileid="109" wangid="0,7,0,5,0,11,0,3" />
   <wangtile tileid="110" wangid="0,4,0,10,0,5,0,7" />
   <wangtile tileid="111" wangid="0,8,0,7,0,10,0,4" />
   <wangtile tileid="120" wangid="0,9,0,1,0,1,0,7" />
   <wangtile tileid="121" wangid="0,9,0,2,0,1,0,9" />
   <wangtile tileid="122" wangid="0,10,0,1,0,2,0,9" />
   <wangtile tileid="123" wangid="0,4,0,3,0,1,0,10" />
   <wangtile tileid="124" wangid="0,11,0,1,0,3,0,4" />
   <wangtile tileid="125" wangid="0,5,0,4,0,1,0,11" />
   <wangtile tileid="126" wangid="0,10,0,4,0,4,0,5" />
   <wangtile tileid="127" wangid="0,7,0,1,0,4,0,10" />
  </wangset>
  <wangset name="yard" type="corner" tile="266">
   <wangcolor name="1" color="#e68545" tile="266" probability="1" />
   <wangcolor name="2" color="#e6c545" tile="267" probability="1" />
   <wangcolor name="3" color="#c5e645" tile="269" probability="1" />
   <wangcolor name="4" color="#85e645" tile="266" probability="1" />
   <wangcolor name="5" color="#45e645" tile="268" probability="1" />
   <wangcolor name="6" color="#45e685" tile="270" probability="1" />
   <wangcolor name="7" color="#45e6c5" tile="302" probability="1" />
   <wangcolor name="8" color="#45c5e6" tile="331" probability="1" />
   <wangcolor name="9" color="#4585e6" tile="381" probability="1" />
   <wangcolor name="10" color="#4545e6" tile="426" probability="1" />
   <wangcolor name="11" color="#8545e6" tile="430" probability="1" />
   <wangcolor name="12" color="#c545e6" tile="458" probability="1" />
   <wangcolor name="13" color="#e645c5" tile="477" probability="1" />
   <wangcolor name="14" color="#e64585" tile="490" probability="1" />
   <wangcolor name="15" color="#e64545" tile="494" probability="1" />
   <wangtile tileid="266" wangid="0,1,0,4,0,1,0,1" />
   <wangtile tileid="267" wangid="0,2,0,1,0,4,0,1" />
   <wangtile tileid="268" wangid="0,1,0,5,0,1,0,2" />
   <wangtile tileid="269" wangid="0,3,0,1,0,5,0,1" />
   <wangtile tileid="270" wangid="0,3,0,6,0,1,0,3" />
   <wangtile tileid="271" wangid="0,1,0,1,0,6,0,3" />
   <wangtile tileid="282" wangid="0,4,0,2,0,2,0,1" />
   <wangtile tileid="283" wangid="0,1,0,3,0,2,0,4" />
   <wangtile tileid="284" wangid="0,5,0,2,0,3,0,1" />
   <wangtile tileid="285" wangid="0,1,0,6,0,2,0,5" />
   <wangtile tileid="286" wangid="0,6,0,4,0,6,0,1" />
   <wangtile tileid="287" wangid="0,1,0,2,0,4,0,6" />
   <wangtile tileid="298" wangid="0,2,0,4,0,2,0,2" />
   <wangtile tileid="299" wangid="0,3,0,3,0,4,0,2" />
   <wangtile tileid="300" wangid="0,2,0,5,0,3,0,3" />
   <wangtile tileid="301" wangid="0,6,0,2,0,5,0,2" />
   <wangtile tileid="302" wangid="0,4,0,7,0,2,0,6" />
   <wangtile tileid="303" wangid="0,2,0,2,0,7,0,4" />
   <wangtile tileid="314" wangid="0,4,0,4,0,3,0,2" />
   <wangtile tileid="315" wangid="0,3,0,4,0,4,0,4" />
   <wangtile tileid="316" wangid="0,5,0,5,0,4,0,3" />
   <wangtile tileid="317" wangid="0,2,0,6,0,5,0,5" />
   <wangtile tileid="318" wangid="0,7,0,5,0,6,0,2" />
   <wangtile tileid="319" wangid="0,2,0,3,0,5,0,7" />
   <wangtile tileid="330" wangid="0,4,0,5,0,2,0,3" />
   <wangtile tileid="331" wangid="0,4,0,8,0,5,0,4" />
   <wangtile tileid="332" wangid="0,5,0,1,0,8,0,4" />
   <wangtile tileid="333" wangid="0,6,0,7,0,1,0,5" />
   <wangtile tileid="334" wangid="0,5,0,6,0,7,0,6" />
   <wangtile tileid="335" wangid="0,3,0,2,0,6,0,5" />
   <wangtile tileid="346" wangid="0,5,0,3,0,7,0,2" />
   <wangtile tileid="347" wangid="0,8,0,6,0,3,0,5" />
   <wangtile tileid="348" wangid="0,1,0,7,0,6,0,8" />
   <wangtile tileid="349" wangid="0,7,0,1,0,7,0,1" />
   <wangtile tileid="350" wangid="0,6,0,8,0,1,0,7" />
   <wangtile tileid="351" wangid="0,2,0,7,0,8,0,6" />
   <wangtile tileid="362" wangid="0,3,0,8,0,2,0,7" />
   <wangtile tileid="363" wangid="0,6,0,3,0,8,0,3" />
   <wangtile tileid="364" wangid="0,7,0,7,0,3,0,6" />
   <wangtile tileid="365" wangid="0,1,0,8,0,7,0,7" />
   <wangtile tileid="366" wangid="0,8,0,8,0,8,0,1" />
   <wangtile tileid="367" wangid="0,7,0,2,0,8,0,8" />
   <wangtile tileid="378" wangid="0,8,0,4,0,8,0,2" />
   <wangtile tileid="379" wangid="0,3,0,7,0,4,0,8" />
   <wangtile tileid="380" wangid="0,7,0,4,0,7,0,3" />
   <wangtile tileid="381" wangid="0,8,0,9,0,4,0,7" />
   <wangtile tileid="382" wangid="0,8,0,3,0,9,0,8" />
   <wangtile tileid="383" wangid="0,2,0,8,0,3,0,8" />
   <wangtile tileid="394" wangid="0,4,0,9,0,1,0,8" />
   <wangtile tileid="395" wangid="0,7,0,6,0,9,0,4" />
   <wangtile tileid="396" wangid="0,4,0,3,0,6,0,7" />
   <wangtile tileid="397" wangid="0,9,0,9,0,3,0,4" />
   <wangtile tileid="398" wangid="0,3,0,9,0,9,0,9" />
   <wangtile tileid="399" wangid="0,8,0,1,0,9,0,3" />
   <wangtile tileid="410" wangid="0,9,0,2,0,9,0,1" />
   <wangtile tileid="411" wangid="0,6,0,9,0,2,0,9" />
   <wangtile tileid="412" wangid="0,3,0,5,0,9,0,6" />
   <wangtile tileid="413" wangid="0,9,0,4,0,5,0,3" />
   <wangtile tileid="414" wangid="0,9,0,6,0,4,0,9" />
   <wangtile tileid="415" wangid="0,1,0,9,0,6,0,9" />
   <wangtile tileid="426" wangid="0,2,0,10,0,1,0,9" />
   <wangtile tileid="427" wangid="0,9,0,3,0,10,0,2" />
   <wangtile tileid="428" wangid="0,5,0,10,0,3,0,9" />
   <wangtile tileid="429" wangid="0,4,0,1,0,10,0,5" />
   <wangtile tileid="430" wangid="0,6,0,11,0,1,0,4" />
   <wangtile tileid="431" wangid="0,9,0,1,0,11,0,6" />
   <wangtile tileid="442" wangid="0,10,0,2,0,10,0,1" />
   <wangtile tileid="443" wangid="0,3,0,10,0,2,0,10" />
   <wangtile tileid="444" wangid="0,10,0,4,0,10,0,3" />
   <wangtile tileid="445" wangid="0,1,0,11,0,4,0,10" />
   <wangtile tileid="446" wangid="0,11,0,4,0,11,0,1" />
   <wangtile tileid="447" wangid="0,1,0,10,0,4,0,11" />
   <wangtile tileid="458" wangid="0,2,0,12,0,1,0,10" />
   <wangtile tileid="459" wangid="0,10,0,3,0,12,0,2" />
   <wangtile tileid="460" wangid="0,4,0,11,0,3,0,10" />
   <wangtile tileid="461" wangid="0,11,0,2,0,11,0,4" />
   <wangtile tileid="462" wangid="0,4,0,12,0,2,0,11" />
   <wangtile tileid="463" wangid="0,10,0,1,0,12,0,4" />
   <wangtile tileid="474" wangid="0,12,0,2,0,12,0,1" />
   <wangtile tileid="475" wangid="0,3,0,11,0,2,0,12" />
   <wangtile tileid="476" wangid="0,11,0,3,0,11,0,3" />
   <wangtile tileid="477" wangid="0,2,0,13,0,3,0,11" />
   <wangtile tileid="478" wangid="0,12,0,3,0,13,0,2" />
   <wangtile tileid="479" wangid="0,1,0,12,0,3,0,12" />
   <wangtile tileid="490" wangid="0,2,0,14,0,1,0,12" />
   <wangtile tileid="491" wangid="0,11,0,1,0,14,0,2" />
   <wangtile tileid="492" wangid="0,3,0,13,0,1,0,11" />
   <wangtile tileid="493" wangid="0,13,0,1,0,13,0,3" />
   <wangtile tileid="494" wangid="0,3,0,15,0,1,0,13" />
   <wangtile tileid="495" wangid="0,12,0,1,0,15,0,3" />
   <wangtile tileid="506" wangid="0,14,0,6,0,14,0,1" />
   <wangtile tileid="507" wangid="0,1,0,13,0,6,0,14" />
   <wangtile tileid="508" wangid="0,13,0,15,0,13,0,1" />
   <wangtile tileid="509" wangid="0,1,0,15,0,15,0,13" />
   <wangtile tileid="510" wangid="0,15,0,7,0,15,0,1" />
   <wangtile tileid="511" wangid="0,1,0,14,0,7,0,15" />
   <wangtile tileid="522" wangid="0,6,0,1,0,1,0,14" />
   <wangtile tileid="523" wangid="0,13,0,2,0,1,0,6" />
   <wangtile tileid="524" wangid="0,15,0,1,0,2,0,13" />
   <wangtile tileid="525" wangid="0,15,0,3,0,1,0,15" />
   <wangtile tileid="526" wangid="0,7,0,3,0,3,0,15" />
   <wangtile tileid="527" wangid="0,14,0,1,0,3,0,7" />
  </wangset>
  <wangset name="yard_south" type="corner" tile="800">
   <wangcolor name="1" color="#e68545" tile="800" probability="1" />
   <wangcolor name="2" color="#e6c545" tile="801" probability="1" />
   <wangcolor name="3" color="#c5e645" tile="803" probability="1" />
   <wangcolor name="4" color="#85e645" tile="800" probability="1" />
   <wangcolor name="5" color="#45e645" tile="802" probability="1" />
   <wangcolor name="6" color="#45e685" tile="804" probability="1" />
   <wangcolor name="7" color="#45e6c5" tile="836" probability="1" />
   <wangcolor name="8" color="#45c5e6" tile="865" probability="1" />
   <wangcolor name="9" color="#4585e6" tile="915" probability="1" />
   <wangcolor name="10" color="#4545e6" tile="960" probability="1" />
   <wangcolor name="11" color="#8545e6" tile="964" probability="1" />
   <wangcolor name="12" color="#c545e6" tile="992" probability="1" />
   <wangcolor name="13" color="#e645c5" tile="1011" probability="1" />
   <wangcolor name="14" color="#e64585" tile="1024" probability="1" />
   <wangcolor name="15" color="#e64545" tile="1028" probability="1" />
   <wangtile tileid="800" wangid="0,1,0,4,0,1,0,1" />
   <wangtile tileid="801" wangid="0,2,0,1,0,4,0,1" />
   <wangtile tileid="802" wangid="0,1,0,5,0,1,0,2" />
   <wangtile tileid="803" wangid="0,3,0,1,0,5,0,1" />
   <wangtile tileid="804" wangid="0,3,0,6,0,1,0,3" />
   <wangtile tileid="805" wangid="0,1,0,1,0,6,0,3" />
   <wangtile tileid="816" wangid="0,4,0,2,0,2,0,1" />
   <wangtile tileid="817" wangid="0,1,0,3,0,2,0,4" />
   <wangtile tileid="818" wangid="0,5,0,2,0,3,0,1" />
   <wangtile tileid="819" wangid="0,1,0,6,0,2,0,5" />
   <wangtile tileid="820" wangid="0,6,0,4,0,6,0,1" />
   <wangtile tileid="821" wangid="0,1,0,2,0,4,0,6" />
   <wangtile tileid="832" wangid="0,2,0,4,0,2,0,2" />
   <wangtile tileid="833" wangid="0,3,0,3,0,4,0,2" />
   <wangtile tileid="834" wangid="0,2,0,5,0,3,0,3" />
   <wangtile tileid="835" wangid="0,6,0,2,0,5,0,2" />
   <wangtile tileid="836" wangid="0,4,0,7,0,2,0,6" />
   <wangtile tileid="837" wangid="0,2,0,2,0,7,0,4" />
   <wangtile tileid="848" wangid="0,4,0,4,0,3,0,2" />
   <wangtile tileid="849" wangid="0,3,0,4,0,4,0,4" />
   <wangtile tileid="850" wangid="0,5,0,5,0,4,0,3" />
   <wangtile tileid="851" wangid="0,2,0,6,0,5,0,5" />
   <wangtile tileid="852" wangid="0,7,0,5,0,6,0,2" />
   <wangtile tileid="853" wangid="0,2,0,3,0,5,0,7" />
   <wangtile tileid="864" wangid="0,4,0,5,0,2,0,3" />
   <wangtile tileid="865" wangid="0,4,0,8,0,5,0,4" />
   <wangtile tileid="866" wangid="0,5,0,1,0,8,0,4" />
   <wangtile tileid="867" wangid="0,6,0,7,0,1,0,5" />
   <wangtile tileid="868" wangid="0,5,0,6,0,7,0,6" />
   <wangtile tileid="869" wangid="0,3,0,2,0,6,0,5" />
   <wangtile tileid="880" wangid="0,5,0,3,0,7,0,2" />
   <wangtile tileid="881" wangid="0,8,0,6,0,3,0,5" />
   <wangtile tileid="882" wangid="0,1,0,7,0,6,0,8" />
   <wangtile tileid="883" wangid="0,7,0,1,0,7,0,1" />
   <wangtile tileid="884" wangid="0,6,0,8,0,1,0,7" />
   <wangtile tileid="885" wangid="0,2,0,7,0,8,0,6" />
   <wangtile tileid="896" wangid="0,3,0,8,0,2,0,7" />
   <wangtile tileid="897" wangid="0,6,0,3,0,8,0,3" />
   <wangtile tileid="898" wangid="0,7,0,7,0,3,0,6" />
   <wangtile tileid="899" wangid="0,1,0,8,0,7,0,7" />
   <wangtile tileid="900" wangid="0,8,0,8,0,8,0,1" />
   <wangtile tileid="901" wangid="0,7,0,2,0,8,0,8" />
   <wangtile tileid="912" wangid="0,8,0,4,0,8,0,2" />
   <wangtile tileid="913" wangid="0,3,0,7,0,4,0,8" />
   <wangtile tileid="914" wangid="0,7,0,4,0,7,0,3" />
   <wangtile tileid="915" wangid="0,8,0,9,0,4,0,7" />
   <wangtile tileid="916" wangid="0,8,0,3,0,9,0,8" />
   <wangtile tileid="917" wangid="0,2,0,8,0,3,0,8" />
   <wangtile tileid="928" wangid="0,4,0,9,0,1,0,8" />
   <wangtile tileid="929" wangid="0,7,0,6,0,9,0,4" />
   <wangtile tileid="930" wangid="0,4,0,3,0,6,0,7" />
   <wangtile tileid="931" wangid="0,9,0,9,0,3,0,4" />
   <wangtile tileid="932" wangid="0,3,0,9,0,9,0,9" />
   <wangtile tileid="933" wangid="0,8,0,1,0,9,0,3" />
   <wangtile tileid="944" wangid="0,9,0,2,0,9,0,1" />
   <wangtile tileid="945" wangid="0,6,0,9,0,2,0,9" />
   <wangtile tileid="946" wangid="0,3,0,5,0,9,0,6" />
   <wangtile tileid="947" wangid="0,9,0,4,0,5,0,3" />
   <wangtile tileid="948" wangid="0,9,0,6,0,4,0,9" />
   <wangtile tileid="949" wangid="0,1,0,9,0,6,0,9" />
   <wangtile tileid="960" wangid="0,2,0,10,0,1,0,9" />
   <wangtile tileid="961" wangid="0,9,0,3,0,10,0,2" />
   <wangtile tileid="962" wangid="0,5,0,10,0,3,0,9" />
   <wangtile tileid="963" wangid="0,4,0,1,0,10,0,5" />
   <wangtile tileid="964" wangid="0,6,0,11,0,1,0,4" />
   <wangtile tileid="965" wangid="0,9,0,1,0,11,0,6" />
   <wangtile tileid="976" wangid="0,10,0,2,0,10,0,1" />
   <wangtile tileid="977" wangid="0,3,0,10,0,2,0,10" />
   <wangtile tileid="978" wangid="0,10,0,4,0,10,0,3" />
   <wangtile tileid="979" wangid="0,1,0,11,0,4,0,10" />
   <wangtile tileid="980" wangid="0,11,0,4,0,11,0,1" />
   <wangtile tileid="981" wangid="0,1,0,10,0,4,0,11" />
   <wangtile tileid="992" wangid="0,2,0,12,0,1,0,10" />
   <wangtile tileid="993" wangid="0,10,0,3,0,12,0,2" />
   <wangtile tileid="994" wangid="0,4,0,11,0,3,0,10" />
   <wangtile tileid="995" wangid="0,11,0,2,0,11,0,4" />
   <wangtile tileid="996" wangid="0,4,0,12,0,2,0,11" />
   <wangtile tileid="997" wangid="0,10,0,1,0,12,0,4" />
   <wangtile tileid="1008" wangid="0,12,0,2,0,12,0,1" />
   <wangtile tileid="1009" wangid="0,3,0,11,0,2,0,12" />
   <wangtile tileid="1010" wangid="0,11,0,3,0,11,0,3" />
   <wangtile tileid="1011" wangid="0,2,0,13,0,3,0,11" />
   <wangtile tileid="1012" wangid="0,12,0,3,0,13,0,2" />
   <wangtile tileid="1013" wangid="0,1,0,12,0,3,0,12" />
   <wangtile tileid="1024" wangid="0,2,0,14,0,1,0,12" />
   <wangtile tileid="1025" wangid="0,11,0,1,0,14,0,2" />
   <wangtile tileid="1026" wangid="0,3,0,13,0,1,0,11" />
   <wangtile tileid="1027" wangid="0,13,0,1,0,13,0,3" />
   <wangtile tileid="1028" wangid="0,3,0,15,0,1,0,13" />
   <wangtile tileid="1029" wangid="0,12,0,1,0,15,0,3" />
   <wangtile tileid="1040" wangid="0,14,0,6,0,14,0,1" />
   <wangtile tileid="1041" wangid="0,1,0,13,0,6,0,14" />
   <wangtile tileid="1042" wangid="0,13,0,15,0,13,0,1" />
   <wangtile tileid="1043" wangid="0,1,0,15,0,15,0,13" />
   <wangtile tileid="1044" wangid="0,15,0,7,0,15,0,1" />
   <wangtile tileid="1045" wangid="0,1,0,14,0,7,0,15" />
   <wangtile tileid="1056" wangid="0,6,0,1,0,1,0,14" />
   <wangtile tileid="1057" wangid="0,13,0,2,0,1,0,6" />
   <wangtile tileid="1058" wangid="0,15,0,1,0,2,0,13" />
   <wangtile tileid="1059" wangid="0,15,0,3,0,1,0,15" />
   <wangtile tileid="1060" wangid="0,7,0,3,0,3,0,15" />
   <wangtile tileid="1061" wangid="0,14,0,1,0,3,0,7" />
  </wangset>
  <wangset name="hedge_field" type="corner" tile="1084">
   <wangcolor name="1" color="#95e645" tile="1084" probability="1" />
   <wangcolor name="2" color="#45e6e6" tile="1085" probability="1" />
   <wangcolor name="3" color="#9545e6" tile="1084" probability="1" />
   <wangcolor name="4" color="#e64545" tile="1086" probability="1" />
   <wangtile tileid="1084" wangid="0,1,0,3,0,1,0,1" />
   <wangtile tileid="1085" wangid="0,2,0,1,0,3,0,1" />
   <wangtile tileid="1086" wangid="0,2,0,4,0,1,0,2" />
   <wangtile tileid="1087" wangid="0,1,0,1,0,4,0,2" />
   <wangtile tileid="1100" wangid="0,3,0,3,0,4,0,1" />
   <wangtile tileid="1101" wangid="0,1,0,2,0,3,0,3" />
   <wangtile tileid="1102" wangid="0,4,0,3,0,2,0,1" />
   <wangtile tileid="1103" wangid="0,1,0,4,0,3,0,4" />
   <wangtile tileid="1116" wangid="0,3,0,1,0,1,0,4" />
   <wangtile tileid="1117" wangid="0,2,0,2,0,1,0,3" />
   <wangtile tileid="1118" wangid="0,3,0,2,0,2,0,2" />
   <wangtile tileid="1119" wangid="0,4,0,1,0,2,0,3" />
  </wangset>
  <wangset name="water" type="corner" tile="262">
   <wangcolor name="1" color="#e6e645" tile="262" probability="1" />
   <wangcolor name="2" color="#45e645" tile="263" probability="1" />
   <wangcolor name="3" color="#45e6e6" tile="262" probability="1" />
   <wangcolor name="4" color="#4545e6" tile="264" probability="1" />
   <wangcolor name="5" color="#e645e6" tile="294" probability="1" />
   <wangcolor name="6" color="#e64545" tile="296" probability="1" />
   <wangtile tileid="262" wangid="0,1,0,3,0,1,0,1" />
   <wangtile tileid="263" wangid="0,2,0,1,0,3,0,1" />
   <wangtile tileid="264" wangid="0,2,0,4,0,1,0,2" />
   <wangtile tileid="265" wangid="0,1,0,1,0,4,0,2" />
   <wangtile tileid="278" wangid="0,3,0,3,0,2,0,1" />
   <wangtile tileid="279" wangid="0,1,0,4,0,3,0,3" />
   <wangtile tileid="280" wangid="0,4,0,3,0,4,0,1" />
   <wangtile tileid="281" wangid="0,1,0,2,0,3,0,4" />
   <wangtile tileid="294" wangid="0,3,0,5,0,3,0,2" />
   <wangtile tileid="295" wangid="0,4,0,2,0,5,0,3" />
   <wangtile tileid="296" wangid="0,3,0,6,0,2,0,4" />
   <wangtile tileid="297" wangid="0,2,0,3,0,6,0,3" />
   <wangtile tileid="310" wangid="0,5,0,1,0,1,0,3" />
   <wangtile tileid="311" wangid="0,2,0,2,0,1,0,5" />
   <wangtile tileid="312" wangid="0,6,0,2,0,2,0,2" />
   <wangtile tileid="313" wangid="0,3,0,1,0,2,0,6" />
  </wangset>
 </wangsets>
</tileset>