/// Words and marks of business prose whose numbers of tokens are known.
///
/// A heading of digits, such as `=1121`, is what each piece below it takes under cl100k, o200k,
/// claude and deepseek; there a word stands for itself with the space before it, `~` says that none
/// stands before it, and `_` is a space before a mark.
///
/// A heading of letters names the forms of the words below it that take one token under each:
/// `s` as spelled after a space, `S` capitalised after a space, `u` as spelled with nothing
/// before, `U` capitalised with nothing before. Under `h` the form after a hyphen takes one too,
/// two under claude.
let tokenPieces: StaticString = ##"""
  =s APIs Alabama Americas Angeles Apollo Argentina Arizona Atlanta Austin BBB Bachelor Baker
  Basin Berkeley Bloomberg Blvd Bristol Buffalo Bulletin CEO Cardinal Carlo Carolina Clara Coast
  Colorado Columbia Connecticut Cork Corp Czech DOT Dallas Delaware Detroit Diego Douglas EPA
  Ellen Elliott FCC FDA Francisco Frankfurt Galaxy Gilbert Glenn Gulf HIV Hispanic Hughes IBM IRS
  Iceland Illinois Indiana Ireland Islands Jacobs Jeffrey Jersey Jr Justice Kansas Kentucky
  Kingdom Kong Korea LLC Labs Ltd Mae Manchester Manning Maryland Massachusetts Maxim Medicaid
  Medicare Mellon Miami Midwest Minnesota Mississippi Missouri Monica Monte Morgan Netherlands
  Nevada Norfolk Oklahoma Oregon Organisation PAS PUBLIC Palm Pennsylvania Phoenix Pierce Plymouth
  Poland Puerto Qatar REPORT Rico River Russell SAR Sacramento Samsung Scotland Seattle Shanghai
  Singapore Sony Southeast Southwest Spain Stanford Stanley Supreme Swiss Switzerland Taiwan
  Timothy Tobacco Tokyo Treasury URLs Ukraine Utah Valley Vancouver Vietnam Wisconsin XV
  abbreviated abroad absence absorb abuse accelerate accelerated acceleration acceptance accepted
  accessed accessories accessory accident accidental accidents accommodate accompanying
  accomplished accordance accountability accounted accounting accumulated accurate accurately
  achieve achieved achievement achievements achieving acquire acquired acquiring acquisition acres
  actively additions addressed addresses addressing adequate adequately adhere adjusted adjusting
  adjustment adjustments administer administered adopted adopting adoption adults advancement
  advances advantage advantages adverse advertising advice advised advisor aerial affect affecting
  affects affiliate affiliated affiliates affirmative affirmed affordable afforded aforementioned
  agencies aggregate aggregated aggregation aggressive aggressively agreed agreements agrees ahead
  aimed airline airports algorithms aligned allegations alleged allegedly alleges alleging
  alleviate allocated allocation allowance allowing alternate alternatives amend amended
  amendments amounted amounts analyses analysts analytical analyze analyzing anniversary announced
  announcement announcements annually anticipate anticipated anticipation anywhere apartment
  apparent appealed appear appearing appears appellate applicable applies appointed appreciated
  appreciation approaches appropriately approval approve approximate arbitration arise arises
  arising arose arrangement arrangements artificial asked aspects assemble asserted asserting
  assertion asserts assessed assessing assessments assigned assist assisting assists assumed
  assumes assumption assumptions assurance assure assured attached attacks attained attempted
  attempting attempts attitudes attorneys attract attractive attributable attributed auction
  auditor authoritative authorities authorize authorized automated automatically automobile
  awarded awareness bandwidth banking bankruptcy bargaining barred barriers bases batteries became
  become becomes becoming began begins begun behalf beliefs believe believed believes beneficial
  beneficiaries benefit benefited benefits bids billing billion bodies bodily bonds bore borrowed
  borrowing branded branding brands breach breadth bringing broader broadly brokers brought
  budgets builders buildings bundled businesses busy buyer buyers buying calculated calculating
  calculation calculations cameras campaigns canceled cancellation cancelled candidates
  capabilities capability capable capacities captive carefully carried carrier carriers carries
  carrying catastrophe catastrophic categorized caused causes causing cease ceased cellular
  centralized certainty certificates certification challenged challenges challenging
  characteristics characterized charges chemicals chips choosing chosen circuits circumstance
  circumstances cited classifications classify classroom clauses cleanup clearance clients clips
  closely closest cohorts collaborate collaborative collateral collected collective collectively
  combination combinations combining commence commenced commercially commissions commitment
  commitments committed committees commodity commonly communicate communicated communicating
  communities comparable comparative compares comparing comparisons compatibility compatible
  compelled compelling compensate compensation compete competing competitors complaints complement
  complementary completely completing complexity compliance compliant comply composed compounds
  comprehensive comprise comprised comprising compromise compromised computation computed
  computers concealed concentrate concentrated concentration concentrations concerning concerns
  concessions conclude concluded concludes concurrent concurrently conducted conducting
  confidential configurations confirming conflicts conform conformity conjunction connectivity
  consecutive consent consequences considerable consideration considerations considered considers
  consist consisted consistency consistently consisting consists consolidate consolidated
  consolidation constantly constitute constituted constitutes constrained construed consultant
  consultants consumed consumers consumption contamination contemplated contingency contingent
  continual continually continuation continues continuing continuity continuously contracted
  contractors contractual contrary contribute contributed contributes contributing contribution
  contributions controlling convenience convenient conventional converted converting cooperative
  coordinated coordination copies coronavirus corporations corrected correction correspondence
  corresponding corruption costly costs counties counts coupled coupon covenant coverage covering
  covers creditors credits critically criticism crucial crude cumulative cure currencies curves
  custody customary customers customize customized customs cutting damaged damages dealer dealers
  dealing deals debts decade decades decide decided decisions declared declaring decline declined
  declines declining decrease decreased decreases decreasing dedicated deduction deductions deemed
  defect defective defects defend defendants defending defenses defer deferred deficiencies
  deficiency deficient deficit defines definitive delayed delays deletion delivered delivering
  delivers demanding demands demographic demonstrate demonstrated denial denied deny denying
  departments dependence depends depletion deployed deployment deposit deposits derivative
  derivatives derives designate designated designation designing designs desirable desire desired
  destruction detected detecting deterioration determination determined determines determining
  developed developing developments develops devote devoted diagnostic dialogue diesel differently
  differing differs difficult difficulties difficulty diluted diminish diminished diplomatic
  directives directly disability disadvantage disaster disasters discharge discipline disclose
  disclosed disclosure discontinued discounted discounts discourage discovered discrete discretion
  discrimination discussed discusses discussions diseases dismissal dismissed dispersed displays
  disposal dispose disposed disposition dispute disputes disrupted disruption distinct distraction
  distribute distributing distributions diverse diversion diversity divert divided dividend
  dividing divisions documented dollars domestic dominated dosage doubt doubtful downs downward
  dramatically drawn drivers drives drone drought drugs dual durable duties earliest earn earned
  earnings earthquake ease easily economically economies ecosystem effectively effectiveness
  efficacy efficiency efficiently effort efforts elected elections electricity eligibility
  eliminate eliminated eliminates elimination elsewhere emerge emerged emergence emerging
  emissions emphasis employer enables enabling enacted encounter encountered encourage encouraged
  encourages encryption enforcement enforcing engage engaged engagement engaging engines enhance
  enhanced enhancement enhancing enough enrichment ensures ensuring entered entering enterprises
  enters entire entirely entirety entitled environments epidemic equally equipped equitable equity
  equivalent essentially establish establishes establishing establishment estimates estimating
  estimation ethanol ethical evaluated evaluates evaluating evaluations evidenced evolving
  examination examinations examining exceeded exceeding exceeds excess excessive exchanged
  exchanges exclude excluded excludes exclusion exclusive exclusively executed executing
  executives exempt exemption exercised exercises exercising exhibit exhibits existence expanded
  expanding expands expansion expectation expectations expects expend expenditure expenditures
  expense expenses expensive experienced experiences experiencing expertise experts expiration
  expire expired expires expiry explicitly explore explosive expose exposed exposes exposures
  expressed expressing expressions expressly extend extending extensive extent externally
  extremely fabrication facilitate facilitates facilities failing fails failures fairly familiar
  families faster faulty favorable feasibility feasible fees feet fewer fifteen figures filing
  financed financially financing findings fines firearms firmly firms fiscal flexibility flexible
  floating flooding floods fluctuations focuses focusing followed follows footprint forecasts
  foregoing forensic forgiveness forma formal formally formulas formulation forthcoming forwards
  founders founding fractional frameworks franchise fraud freeze freight frequencies frequent
  frequently fulfill fulfilled functionality fundamental funding funds furnish furnished gained
  gains gaming gasoline gauge generates generating generations geographical gives giving globally
  glucose goals governance governed governing governmental governments graded gradually granted
  granting grants greatly greenhouse grew grounds grows guarantee guaranteed guarantees guidance
  hacking halted handled handling happen harm harmful hazardous headings hearing heating heavily
  hedge heightened helping helps hepatitis hereby herein hierarchy highly hired hiring
  historically histories holiday homes homogeneous hormone hospitals hosting humans hurt hydrogen
  hypothetical identical identifiable identifies identify identifying illness immediate
  immediately impacted impacts impair impaired impairment implementing implements implications
  implicit implied imply importance imported imports impose imposed imposing impossible improper
  improve improved improvements improving inability inaccurate inactive inadequate inappropriate
  incentive incentives inception incident incidents inclined included inclusion inclusive
  inconsistent incorporate incorporated incorporates incorporating incorporation incorrect
  incorrectly increases increasing increasingly incremental incurred indefinitely independently
  indicate indicated indicates indicating indication indications indicative indicators indices
  indirect indirectly individually individuals induce ineffective infection inflammation inflation
  influence influenced influences informed infringement ingredient ingredients inherent inherently
  inhibit initiate initiated initiatives injunction injuries injury innovations innovative
  inquiries inquiry insider insight insignificant inspection instability installed installment
  instances instituted institutions insufficient insured insurer integrate integrated integrating
  integrity intellectual intend intended intends intense intensive intention intentional
  intentions interactions interested interests interfaces interfere interference interim
  intermediate internally internationally interpretation interpretations interpreted interrupt
  interrupted intervals intrinsic introduce introduced introducing intuitive invention inventions
  invested investigate investigations investing investments investor investors involve involved
  involvement involves involving irrespective isolation issuer issuing itself jointly judgments
  jurisdiction jurisdictions justify kits labeling lack landscape laptop largely larger launched
  launches lawful lawsuit lawsuits leads legally legislation legitimate lend lending lengthy
  leukemia leverage liability liable licenses lieu lifetime lifted likelihood limitation
  limitations limiting litigation locally locate longer longevity lose losses lowered lowest
  loyalty lump machinery magnitude mainly maintain maintained maintaining maintains maintenance
  majority malicious managers manages mandate mandatory manner manufacture manufactured
  manufacturer manufacturers manufacturing margins marketed marketplace marking markup matching
  matters mature maturity maximize meaningful measurable measured measurements measures measuring
  mechanical mechanisms medications medicines meetings meets membership memorandum merchandise
  merely merger merit merits messaging metabolism metals methodology milestone millions mineral
  minimize minority misconduct misleading mitigate modeling moderately modes modest modification
  modifications modular molecule monetary monitored monitors mortality mortgage motions motivate
  moved movements moves multimedia multiples multiplied multiplying mutual mutually naming narrow
  narrowed nationally nationwide necessarily necessity negatively negotiate negotiated negotiating
  negotiation networking newer newly niche nominal noted notices notified notwithstanding numerous
  objectives obligation obligations observable observed obsolete obtained obtaining occasion
  occupancy occupational occurred occurrence occurrences occurring occurs offered offering
  offerings offers offices officials offshore omitted ongoing opened operate operated operates
  operational operators opinions opportunities opposed optimize orderly organizational
  organizations originate originated originating ourselves outage outbreak outcome outcomes
  outlets outlined outlook overhaul overhead overnight overseas oversight owning packaged packages
  packaging pandemic panels parcel partially participant participate participating participation
  particular parties partnership partnerships passive patented patents paying payments payroll
  pays pediatric penalties penalty penetration penny pension perceived percentages perception
  perceptions performed performing performs periodic periodically periods peripheral permanent
  permanently permits permitted permitting perpetual personnel perspective persuasive pertaining
  pertinent petition petitions pharmaceutical pharmacy phases physicians pipelines placements
  plaintiffs planned plastic platforms pledge pledged policies pools portable portions positioned
  positioning positively possibility posture potentially practical practices preceding precisely
  predecessor predetermined predictable predicted predominant predominantly preference prejudice
  preliminary premises preparation prepared preparing prescribed prescribing prescription presence
  presented presenting presently presents preserve preserving pressures prevail prevailing
  prevented preventing prevents pricing primarily principally principle principles priorities
  privately privileges probable procedural procedures proceeding proceeds processes processors
  procurement produce producers produces productivity professionals profitable profits programs
  prohibit prohibited prohibits projected projections prolonged promised promises promote promoted
  promotes promotion promotional promotions promptly pronounced properly proportion proposal
  proposals proposed proprietary prospective prospects protecting protections protective protocols
  prototype prove proved proven providing provision provisions proximity prudent publicity
  publicly punitive purchased purchases purchasing purported purposes pursuant pursue pursued
  pursuing qualification qualify qualifying qualitative quantitative quantities quickly quota
  quotation quoted quotes ramp ranged ranges rapidly ratings ratios reached readers readily
  realization realize realized reasonably reasons recalls receipt receives receiving recession
  recognize recognized recognizes recognizing recommendation recommendations recommends
  reconciliation recorded recovered recruit recruiting recurring recycling redeem redemption
  reduced reduces reducing reductions redundancy referenced referred refers refined reflected
  reflecting reflective reflects refrain regard regarding regimen regions regularly regulate
  regulator regulators regulatory relate relates relating relatively releases releasing relevant
  reliability reliable reliably reliance relied relies relieve relocated rely relying remainder
  remained remains remedies remedy remotely removable removal removed rendered renewable renewal
  renewed rental rents repair repairs repay repayment replaced replacement replacements replacing
  reported representations representing represents reputation requested requesting requirement
  requiring requisite rescue reserves residence residential residents residing residual
  resignation resigned resilient resolutions resolved resolving respective respectively respects
  responding responds responses responsibilities responsibility responsible restore restricted
  restricting restriction restrictions restrictive resulted resulting resume retail retailers
  retain retained retaining retains retention retired retirement retrospective returned revenues
  reversal reversed reviewing revise revised revisions rewards rigorous risks risky robust
  rounding royalty rugged ruling salaries sanctions satisfaction satisfactory satisfied satisfy
  scanning scenarios scheduled schedules scheduling screening scrutiny seasonal seasoned secrets
  sectors securing seeking seeks segments selecting selective sells semiconductor sensitivity
  sensors sentiment separate separated separately separation serious served serves settle settled
  settlements settling severe severely severity shareholders shares sheets shelf shifting shifts
  shipment shipped shortage shorter showed shutdown significance significantly signs simplify
  simultaneously situated situations skilled slightly slowed slowing smaller smartphone
  smartphones solely sooner sophisticated sought sovereign spanning spare specialists specialized
  specialty specification specifications specified speculative speeds spend spending spent splits
  sponsors sporting stability stabilize stages stakeholders standardized stated statements stating
  statute statutes statutory stayed stimulate stocks stopped stored storms strain strategic
  strategies strengthen strengthening strikes stringent strips strive stronger strongest
  subjective subjects subscriber subscribers subscriptions subsequent subsequently subsidiary
  subsidies substance substances substantial substantially substantive substitute substitution
  succeed succeeding successfully successor sudden sued suffer suffered sufficient sufficiently
  suggest suit suitable suits sulfur summarize summarized supervision supplement supplemental
  supplementary supplemented supplied suppliers supplies supplying supporting supports surplus
  surrender surrendered surrounding surveillance surveys surviving susceptible suspend suspended
  suspension sustain sustainability sustainable sustained synthetic systematic systemic tablet
  tablets tailored talent talents tangible targeted targeting targets taxation taxes technique
  techniques technological temperatures temporarily tenants tend tender tends tensions terminals
  terminate terminated terminating termination terrestrial territories terrorism terrorist tested
  textual theft themselves therapeutic therapies thereafter thereby therein thereof thousands
  threatened threats thresholds tied timely timing titled titles tolerance took toward towards
  toxic traded trademark trademarks trades traditionally trailing transferred transfers
  transitions translated transmission transmit transparency treatments trend trends trials
  triggered triggering troubled trustee trusts tumor turbine turbines turnover twice umbrella
  unauthorized unavailable uncertain uncertainties uncertainty unchanged uncommon unconditional
  undergo underlying understand undertake undertaken undertaking unemployment unexpectedly unfair
  unions uniquely unjust unlikely unpaid unprecedented unpredictable unrelated unrest unsafe
  unspecified unsuccessful unused unusual unwind updating upgraded upgrades upgrading uphold urged
  utilization utilize utilized utilizes utilizing vacancy vacation vaccines validated validity
  valuable valued variability variance variations varied varies variety vary varying vast vehicles
  vendors verbal verdict verification versus vessels viability viable viewed vigorously violate
  violated violating violation violations virtually virtue virus viruses visits volatile
  volatility volumes voluntarily voluntary voted voting vulnerabilities vulnerability vulnerable
  wage wages waived waiver warehouses warranted warrants warranty waste weaker weakness weaknesses
  websites weeks weighted welfare whereby whichever wholesale wholly whom widely wider widespread
  willing willingness withdrawal withdrawals withdrawn withstand workflows workforce workplace
  worldwide wrote yields
  =sSuU about above absolute according accounts accuracy act actions activity acts actual actually
  adding additional address advanced again alert almost along already also alternative although
  always among animal annual another answer anti any application apply apps are article articles
  assembly asset assignment association attack attention attributes audio available background bad
  balance bank basic bay bear because before begin behavior bell below better bill blank blood
  books both branch bridge buy calculate calendar call cannot capital cards cases cash categories
  category cause cells changed changes chapter charge choose classes classification clinical close
  cold collection columns come commission common communication community companies company compare
  complete completed complex compute computer conditions configuration connection constant
  construction consumer contains continue contract controller controls convert copy copyright
  could court cover created creating creation credit critical culture currency currently customer
  daily days death decision define definition delay department description destination detail
  details device did die difference different digital disk display distribution district division
  does done draw drive driver drug due duration during dynamic each early easy education either
  elements embed employee engineering ensure enter entity environment equal errors events example
  examples except exception exchange execute exercise exit expand expect expected experience
  express extension external extra fab fail failed failure fair fall false far feature features
  feedback few fields files fill film finally finance financial find finding fix fixed flag flash
  flat focus following foreign format former framework functions fund future games gas generate
  generic give given global goal gold grant graph great greater groups guide had handle has having
  heat his hold holder http hub identity impact implement implementation important include
  includes increase individual information initial inside instance instead instruction instrument
  integration interface internal international into invoice iron issue its jobs joint journal keep
  know land lang last late later lead leader leave legal letters license limit lines little live
  loan location lock logic look lost lot lower major make manage manager many mass master matrix
  maximum may mean measure medical members memory method methods metric metrics mini minimum minor
  mission mix mobile models modified module modules more motor move much multi multiple music must
  named names natural nature navigation near need never news non nor note notes notice
  notification now numbers objects offer offset once online operations operator option optional
  options orders organization origin original other others our outside own owner package pages
  panel paper partial partner parts past patient patients pattern payment people percent perform
  personal phone physical plant players please points policy pool population possible posted
  potential prepare previous prime principal prior priority problem procedure professional
  projects properties property protocol provide provider proxy published push put quantity
  question questions race radio rating ratio raw received records reduce refer references region
  register registration regular relation relations relationship relative remote remove replace
  represent request requests required research reset resource resources results return returns
  reverse role roll route rule rules sales same science scope sea secret secure see segment
  selected selection serve sets share shared she sheet shop short should signal similar simple
  since single skin software solution some sometimes soon sound special spin split spot staff
  starting statement states station stay steps still stock storage strong structure student study
  subject submit such suite summary symbol systems take tasks technical technology ten terms
  testing tests that their then there these they things this those though threshold thus today too
  tool tools topic total touch trade train transaction transition transport travel true trust try
  union unique units unknown unless until update updated upon upper usage using usually utility
  variable variables vehicle version vertical very via video views virtual vision visit visual
  voice walk was weather website weekly well were western what when where whether which while who
  whole will wind windows within without words works would write yet
  =sSuUh access action active add added after age agent al all an analysis and app area arm around
  art at auth auto average back base based being best between binding block board body book bound
  box brand building built business but button by called card care case cell center central chain
  chair change channel chief choice city class client cloud code color component components
  condition container content control core cost counter country course create cross current cycle
  data date day degree design development direct direction domain down drop edge effective effects
  element empty end energy entry error et even ever existing face factor family fast field file
  final fire first five floor flow font food for force form forward four free frequency from front
  full functional game general get going good government grade grid ground group half have he head
  health help history hot hour hours house how human id if image in income index input interest is
  it item items job key kind known label language large law layer learning led left letter level
  life light like line link list load local long looking loss low machine made mail maker making
  management market match material media medium member middle mode model money month most moving
  name national negative net network new next nine no none normal not number of off office old on
  one only open operation order out output over page parent part party peer performance period
  person phase place plan platform play plus point position positive power present pressure price
  primary private process processing product production products profile program project proof
  public quality quarter range rate read ready real record reference related release report
  resolution response review rich right risk road room running safe scale school screen search
  season second secondary section security select self series server service services set setting
  seven shell show side site size small social solid source space specific speed square stage
  standard start state status step stop store stream style supported system table taking target
  task tax team tech term test text than the third three through time times title to top track
  training transfer turn two type types under unit up us use used user users value values view
  volume wall war water wave way we web week weight west white with worker working world writing
  written year years you your zero
  =su AA AAA AI ALL AND ARM ASC AT AWS Africa Alexander America Android Apple April Asia Asian
  August Australia Australian BB BY Black Boolean Boston Brazil British CAD CAR CD CF CN COVID CRC
  CREATE California Canada Canadian Chicago China Chinese Congress DATA Daniel December EC EPS EU
  English Europe FIN FOR February Florida France Furthermore GE GPS George Georgia Germany Google
  HER HR Hong III IL INC IP IRA ISO IT IV India Intel Israel James January Japan Japanese John
  Johnson Jones July June King LG LP Latin Lee London Los Louis MD MHz MP MS MW Mac March Mexico
  Michael Microsoft Mr Ms NOTE NS NW November OS October Ohio PC PM PRO Pan Philadelphia RF
  Registry Richard Robert Rock Roman Russia SB SD SEC SG SIM SS Santa September Smith Stephen
  Street Sunday TD TI Texas UK USA USB USD United Virgin Virginia Washington Wi William Wolf XP
  York Young abilities able acceptable accessible acting activities actors acute affected ago
  allocate answered appropriate aspect balances belief boards bugs caps cars chains charged
  charging claimed classified closure comes compact competitive connecting consistent contain
  continued controllers credited cycles dated declare degrees derive earning eligible ends
  essential etc excluding faces finite fires flows forced formed formerly forth fully grown
  healthy hire holders holding holds houses identified ii iii including inputs installation
  interpret issued joining jury keeping lease leased levels likely limits located locations lung
  marked markets meaning mentioned merged missions months necessary older ones onto oral ordering
  ordinary organic organized ours owed owing owners ownership owns pace particularly passed
  patterns persons phones placed plays portfolio portion ports poses positions possibly processed
  productive proper provided qualified quarters raised raising rates reach reasonable regulated
  relationships remain remaining rent representation represented require requirements resolve
  routine secured seek sell seller shown skills sole stable stations stead structured structures
  subset them tons unto valuation vendor venture versions votes waves ways whose worked www
  =sS accordingly across addition administration administrative administrator advance advisory
  affairs agreement aircraft alliance allows amendment analog analytics appeal appeals applying
  approach approximately arrange assistance assume attorney attribution audit authority automatic
  avenue aviation award awards backup banks battery bears behind benchmark broker bulk calling
  calls came cancer centers chairman channels charter chronic cinema circuit clause climate
  collaboration compared competition complaint computing consequently considering consulting
  corporate corporation council counsel courts creates criminal crisis debt defendant depending
  detect determine developers devices differences directors disease distributed documentation
  dynamics economics economy educational electrical electronic electronics emergency engineers
  entertainment environmental estate ethics euro evolution excellence executive expert exploration
  exposure extreme facility fault fifth filed firm fleet foster frozen generally geographic gross
  grow guidelines hardware headquarters healthcare historical holdings horizon hundred hybrid
  imaging immigration improvement increased independence industrial industries infrastructure
  initially initiative innovation institute institution institutional instruments integral
  intelligence investigation judgment judicial junior labor laboratories laboratory leaders
  leadership legacy legislative lesser licensed licensing lives loans managing matter metropolitan
  miles minimal modify motors municipal nearly needs networks normally northeast northwest novel
  nuclear observation obtain officer officers opinion opportunity optimization outdoor outstanding
  partners patent permit philosophy plaintiff planning plans prevent prevention previously privacy
  problems proceedings protection radar railroad railway rapid rare recall recognition recovery
  reduction reform regardless regulation regulations relief removing representative
  representatives reserve reserved resistance rights rising runs safety samples satellite savings
  scaling schools sciences scientific scientists secretary sections securities settlement shopping
  shortly shows signals significant silicon simulation sites situation solutions speak speaker
  specifically spectrum sponsor standards statistical steam straight strike studies sue superior
  supply takes technologies telephone temporary territory therapy thirty thousand tort tower
  trading traditional traffic transformation transportation trial twelve typical ultimate
  ultimately ultra understanding unexpected unlimited upgrade useful vice warehouse wells whenever
  whereas wins wireless yield
  =sSU additionally applications applied assistant authorization beginning beyond bring bundle
  camera candidate capture career certain certificate challenge changing cities civil collections
  college combine commercial comparison conflict conversion coordinate county damage declaration
  delivery desktop despite detection director discovery discussion documents earlier eastern
  enterprise equipment evaluate evaluation evidence execution extended federal formula foundation
  fourth further generated generation graphics growing however identification independent intent
  interactive internet introduction inventory marketing materials measurement meet meeting
  migration military monitor monitoring monthly moreover motion movement neither nevertheless
  north northern ocean opening operating originally overall participants pipeline police political
  poor preferences premium president probability programming promise provides purchase purpose
  receive recent recently recording regional reporting reports revenue reviews revision sale
  scanner schedule senior sensor several shipping signature signed similarly sold sources south
  southern spread strategy subscription successful sure tables taken teams therefore throughout
  together tracking transactions translation treatment twenty unable universal university unlike
  updates utilities various
  =sSu ability against agency agents ages aid alter architecture areas arts aside assessment
  assuming avoid away basis been bond carbon chemical chip claims coal combined coming committee
  communications composition conditional conduct contest continuous countries curve deal developer
  doing electric embedded employees employment especially estimate facts faith falls forces
  formation forum gain goods graduate growth hands higher him historic housing industry insurance
  investment issues joined knowledge lag laws limited listed lots makes marks means might mostly
  nation objective often oil ordered otherwise peak placement places plants pose practice raise
  rather requires rise rolling said seeing seen shall sharp stores stress strict tenant thing
  typically uses vest vote went worth
  =sh backed consuming contained containing defense demand density derived described designed
  directed dollar driven driving duty efficient election employed enabled established faced facing
  fashion focused founded founder friendly funded inflammatory largest lived needed pound produced
  producing ranging reaching resistant reviewed sector sensitive serving sharing sized sponsored
  treated
  =suh A American Based C European F Fi II J K O On Pacific Q S T U US X align alone aware bearing
  confidence connected controlled covered defined dependent digit ended ending filled held leading
  loaded outs owned paid profit rated responsive selling ups
  =suU allowed assets availability capacity caption closed compound confirmed dates describe
  entities equals estimated exist exists fee finished forms fuel heading latest least listing logo
  managed margin matches nd nil pending percentage registered roles routes salary swap visibility
  =sU bonus closing completion conclusion constraints contracts criteria defaults definitions
  detailed digits discover endpoint exactly exceptions extensions factors highest implemented
  indicator preferred presentation prices prompt providers receiver recommended released started
  submission submitted supplier
  =sSuh approved associated commerce economic flight heavy mile million react standing terminal
  wide workers
  =u GAN nbsp
  =1121 &A &D &E &M &P &T (A (R (a (b (c (d (e (f (g (h (i (ii (j (k (m (n (o (p (r (s (t (the (w
  (z )” -ROM -offs -sided .A .B .C .D .E .K .L .M .P .R .S .V .com .e .g .gov .htm /A /default /or
  <P <p ADV ATM Accounting Acquisition Activities Aerospace Alexandra Assets Benefit Bonus CFO CPA
  Certification Compensation Compliance Concepts Consent Consultants Contracts Counties Crescent
  Customers DMA Dane Deposit Disclosure Diversity ERP Emerging Equity Ernst Estimated Estimates
  Exhibit Expense Expenses FTC Factors Fees Financing Fiscal Floating Founder Fountain Freddie
  Funding Funds GBP GDPR GSM Governance Grants Included Incorporated Integrated Investments
  Investor Investors Jacksonville KK Kingston LLP LTE Lease Liability Listing Manufacturing Margin
  Markets Matters Measurements Mobility Moody Mortgage Mutual OEM Organizations Owners Ownership
  PGA PPP Participation Parties Pension Pharma Pharmaceutical Philips Policies Practices Preferred
  Presentation Principles Programs Pty Quarterly RELATED Rates Ratings Registered Regulatory
  Renewable Requirements Restricted Retail Retirement SCI SMP Sachs Semiconductor Shares Sheets
  Sprint Statements Strategic Taxes Tier Venture Ventures Verizon Voting WTO Wilmington Worldwide
  abandonment accountant accrued acne adjusts advancements adversely advisors aerospace alliances
  allocating allocations allowances analyzes annum appraisal approvals assurances attainment
  attracting auditing audits automotive backlog beneficiary billed borrower borrowers breached
  breaches broaden brokerage capitalize casualty cessation coke collaborations commencement
  commodities compensated competitiveness complying compulsory conducts confidentiality congestion
  consequential consortium convertible corrective crises cybersecurity deducted deductible deem
  deliveries deploying deployments diligence disclosures discretionary disruptions disruptive
  distributor distributors diversified diverted dividends downturn duly durability earns
  earthquakes economical effected efficiencies electronically encompasses engages enhancements
  entail equivalents escalate escalating escalation filings forecasting foreseeable fulfillment
  gallon goodwill harmed hinder hurricanes impacting indefinite inspections insure insurers
  interruption interruptions interstate issuance lapse laptops laundering leases leasing lender
  lenders leveraging liabilities liquidity logistical logistics managerial mandates manufactures
  marketers materially maximizing methodologies milestones miscellaneous misuse mitigation
  motivating obligated obtains ordinarily oversee overseeing oversees participates partnered
  payable petroleum phishing piracy portfolios precautions premiums priced principals procure
  profitability purchaser qualifies quarterly quotations receipts redesign reimbursement
  restitution restructuring revolving runoff safeguards scalable scanners seamless seamlessly
  servicing shareholder shipments shortages slowdown societal sophistication sourcing staffing
  standby subsidiaries substitutes summarizes swaps takeover tariff tariffs taxable taxed taxing
  telecommunications tiers tightening timelines totaled totaling treasury undue unintended upfront
  ventures vested warranties weaken withheld withholding yen ~Advertising ~Austin ~CEO ~Claims
  ~Corporate ~Customers ~Depending ~Employees ~Executive ~FDA ~Filed ~Generally ~Higher ~IBM ~IRS
  ~Industry ~Insurance ~Managing ~NYSE ~OCI ~PPP ~Rather ~Regardless ~Shares ~Supply
  ~approximately ®, ”),
  =2222 )^& -AF -DO -DOS -DV -Talk -Ti -acquisition -bits -cv -dealer -downs -exempt -fact
  -insured -maturity -mg -operating -parties -pricing -temporary -volatile -voting .”) /dealer
  ABVC AOCI ASU Acquired AerCap Allowance Announced Arcus BPH BREW Beneficial CSX Codification
  Conrail DFI Disclosures Dragonfly Dybeck ESPP Excludes FDIC FRB FSP Fannie GAAP Goodwill HDV HHS
  HMR Hedging Hitachi Injunction JOBS LIBOR LMR LTIP Lakewood Liabilities MGP MLC MNP MYR
  MessagePad NASDAQ NYSE OPERATIONS PCAOB PFIC PNY PQI PRT PTT Paycheck Permian Pillar Pursuant
  QCT QConnect QSI QTL QWI ROU RPO RSP RSU Receivable Repurchase Restated SFAS SOFR SSDs Severance
  Shareholders SnapTrack Stockholders TARP TowerCo VIE Vernova accrual allocates appoints
  approximates authorizations borrowings classifies collateralized collectibility competes
  concealment contingencies contractually corroborated counterclaims counterparties counterparty
  denominated determinable dilutive disclosing discontinuation discouraging enjoin erode estimable
  excise expensed expiring financings fluctuated footnotes forecasted forfeiture forfeitures
  geographies headcount immaterial inadvertent infringe infringing intercompany intermodal
  investee issuable issuances jeopardize licensees marketable maturing misstatement notional
  obligate origination outpaced payables prepayment prepayments realizable recapture reclassified
  recoverability recoverable recoveries reevaluate registrant registrants reimbursements
  reinsurance remediate reportable repricing repurchase reputational restated seasonality
  severance slowdowns soliciting stockholder stoppages thereunder thereunto undersigned
  unqualified unrecognized ~ABVC ~APAC ~Acquired ~Adjustments ~Adverse ~Amended ~BREW ~BUSINESS
  ~CODM ~Commitments ~Compensation ~Concurrently ~Consequently ~DOJ ~Declines ~Determining ~ESPP
  ~Earnings ~Enforcement ~Equity ~Estimates ~Excludes ~Excluding ~Exhibit ~FDIC ~FLCR ~FSP ~Fannie
  ~Financing ~GAAP ~GDPR ~Goodwill ~Governance ~Historically ~Horizon ~Indenture ~Indicate
  ~Investments ~Investors ~Jacobs ~KNOW ~Karp ~LIBOR ~Laughlin ~Leases ~Liabilities ~Litigation
  ~MGA ~Norfolk ~Numerous ~PRT ~PSUs ~Patents ~Portions ~Proceeds ~Provisions ~QCT ~QSI ~QTL
  ~QUALCOMM ~QWI ~ROU ~Realized ~Regulatory ~Reinsurance ~Reserves ~Revenues ~Royalties ~Royalty
  ~SFAS ~SOFR ~SanDisk ~Securities ~Separately ~Significant ~Sonim ~Spire ~Sullivan ~believe
  ~believes ~benefit ~collectively ~emerging ~losses ~nsuri ~primarily ~revenue ~smaller ~xEV
  ésper ”)) ”): ”);
  =2232 -Elec -GAAP -Integrated -Lived -affiliated -branded -corruption -fidelity -performing
  -priced -rata -traded /dei APSC ASICs Amex CARES CODA CODM CORPORATION CPRA Cinemas Condensed
  Consolidated Corridor DEVELOPING Derivative Diabetic Dividend EMEA FERC Fujitsu Improvements
  Incorporation Inquam Intangible Liquidity Lupin MSMs Microelectronics Nasdaq OEMs Oversight
  Panasonic QUALCOMM RISC Registrant Revolving STYLE Skagit Therapeutics amortization amortized
  amortizing attestation boxcar depreciated dermatitis downturns entitles exercisable
  extinguishment gigabyte guarantor hedged hedges hedging indebtedness indemnification indemnify
  indemnity insolvency intangible interoperability opportunistic payouts proactively
  pronouncements purchasers realizability reinsurer remedial remediation remittance resellers
  retroactively safeguarding subcontractors subordinated tonnage undistributed unforeseen
  unrealized wholesalers ~Competitive ~Competitors ~Compliance ~Comprehensive ~EMEA ~IASB
  ~Increases ~Intangible ~Legislation ~Manufacturing ~NSOs ~Reductions ~Roberto ~Strategic
  —Integrated
  =1111 ") "), "). "); ", ". ": "> %) %), %). %, %. %; ', 's (" )& )( )) )). ), )- ). ): ); )</ )^
  ** *** *, +, +/ ," ,” -, -- ." .' .) .), .). ., .; .” /( :// ;& >[ ]( ]. ^( _$( _(" _($ _(“ _**
  _-- _], _}, _£ _§ _· _– _— _‘ _’ _“ _€ ”) ”). ”, ”.
  =3333 (Galaxy -affiliates -dilution -dilutive -millimeter BCBCA Bylaws Contingencies Embratel
  Equivalents Euronext FHLB FINANCIAL Freescale Freetel GAINSCO Immunomedics Kyocera LIDEX NOLs
  Palantir Payouts QWBS Relying Sarbanes Symtuza TOPICORT Telegent Telesis Treadway Truvada
  Welldone XBRL acquiror appraisals bootcamps cdmaOne cosmesis enablers inappropriately
  ineffectively ineffectiveness injunctive mediacast misappropriation multistate noncancelable
  noncontrolling overhauls redemptions renminbi resubstitution unaffiliated unvested warehoused
  ~Accrued ~Acquisitions ~Amortization ~Expenditures ~Formularies ~Impairment ~LeCroy ~McGahee
  ~Palantir ~Pursuant ~Reclassifications ~Substantially ~Unrealized
  =4444 **^®^ -Oxley -Premises -Scholes -bribery -brokered -competitively -denominated -dividend
  -infringing /GPRS ANALYSIS Accruals CONSOLIDATED Computershare DYNACIN EBITDAre ESOTERICA
  Galapagos Hoechst Indemnification Infringement Infringment Interruption Multidistrict OmniOne
  STMicroelectronics Snohomish Subsidiaries Subsidiary Toshiba TrailerTRACS Trodelvy Waferscale
  Yokkaichi aforesaid biopharmaceutical carryfowards cirrhosis decarbonization decarbonize
  disgorgement freestanding lifecycles nongovernmental nonrecurring nontransferable obsolescence
  promulgated remeasurement repatriation semiannual semiannually semiconductors semifinished
  unanticipated unexercised unilaterally ~Fluctuations ~Incorporated ~Ineffective ~Ineffectiveness
  ~Overseeing ~Tentarix ~abvcpharma –denominated
  =2122 &I -credit -spectrum Applicable Certifications Convertible Cuts Disposal Ericsson FLO
  Fitch GAN Hewlett Litigation MGA Macintosh ODM OTC accrue audited discontinue escrow filer
  installments outsource rebates repayments solicitation tranche underwriting unsecured ~Amounts
  ~Approximately ~Certification ~Competition ~Concurrent ~Consent ~Contribution ~Copies ~Costs
  ~Debt ~Derivative ~Election ~Expenses ~FTC ~Fiscal ~Galaxy ~Lease ~OEM ~Personnel ~Provision
  ~Reserve ~Savings ~Settlement ~Wireless ~intend ®. ™,
  =2121 -Term -developed -dose Affect Agreements Earnings Interpretation Risks Separation
  Supplemental Trustee _(§ ancillary assesses auditors biotechnology capitalization commencing
  commercialization complies dilute dilution dispositions diversification diversify equities
  factoring fluctuate geographically impede introductions inventories leveraged liquidation
  locomotive matured mergers metastatic mitigating oncology outages ransomware rata stipulated
  supervisory thereto valuations wafer ~Accounting ~Committee ~Douglas ~EPA ~Economic ~Gross
  ~Investment ~Patent ~Typically
  =2221 %); (“ -adjusted -compliance -weighted ALJ Adjusted FAS HCV Millimeter Uncertainty
  acquires adequacy anticipates antitrust clarifies compensatory cyclical deteriorate
  determinations enforceable fluctuating fluctuation gigabytes hereof impairments macroeconomic
  microprocessor millimeter pertain practicable preclude proportionate purport putative receivable
  repaid sensitivities stockholders thereon ~Accordingly ~Specifically ~generally ~together
  =1122 &nbsp -indent -pay -sale -sheet .sec DOJ EDGE Gotham Guarantee MSM Motorola NAND OCI Serif
  Shoe THESE copyrights distributes fleets handset insiders layoffs licensors peripherals prepaid
  rebate refunds ~Adjusted ~Coal ~Disclosure ~Founder ~Included ~Ltd ~Payments ~Rent ~Restricted
  ~Samsung ~expects ’Brien ’s
  =3232 -Employees Derivatives EBITDA EQUITY Executives Exercised Fintech IFRS Incentive Indenture
  Industrials Introductions Janssen Nortel Oceanside Stabilization actuarial appropriateness
  arrears awardee catastrophes consummation covenants creditworthiness delinquency delinquent
  experiential merchandising prudently undertakings ~Cybersecurity ~Defects ~Inventories ~Mortgage
  ~SARs
  =2223 -Effective -Scanner -employees -investment -qualified -recurring Overnight Reinvestment
  biannual desktops intersegment invalidation invalidity judicially mismanagement overruns
  reallocated reimburse servicers steamship surcharges unallocated unearned unfunded usernames
  ~Charges ~Committees ~Distributions ~FIFO ~Moody ~Risks ~Trademark ~Valuation ~trademark
  =2233 -Ukraine -captive -compliant Antitrust Cupertino EVOKE NSOs OTTI PERSONS PSUs Peripherals
  Proration RSUs SYNALAR Seagate Surcharge Tizona TruckMAIL Verbatim Wholesale beneficially
  bidders brokered multinetwork repurchased repurchases unobservable ~Externally ~MANAGEMENT
  ~Ongoing ~RSUs ~Treasury ~Warrant ~Warranty
  =3233 -Qualified -annually -hziy Guarantees Individually OTCQB consummated expirations
  formularies guarantors prorated reacquired telematic undeveloped wafers ~Accumulated ~Borrowings
  ~Diluted ~Globally ~Liquidity ~Medicis ~Virtually ~anticipate ~anticipates ~principally
  =1221 -develop -sum GmbH Occupation Supplementary Terrorism allege capitalized cautioned
  dismissing enactment exacerbated iOS iPad iPhone imposition involuntary licensee prohibiting
  rulings terminates wildfires ~Anderson ~Increased
  =3332 -Investment -monetary -rugged FASB Guarantor McKesson Restructuring VIEs accruals benzoyl
  commensurate hydropower lessees mortgaged reasonableness receivables reconciliations refiled
  reinvested reinvestment repatriate surrenders ~Dividends
  =3222 -Looking -faith Arrangements DISCUSSION FLCR NSCLC Obligations PRESENTS Sponsoring
  analytically fiduciary guaranty litigations maturities qualitatively quantitatively ratably
  ~COSO ~Conversely ~Terminations ~Therese ~accelerated
  =1112 Deferred ITEM Represents captions downgrade finder intents outbound thrift uninsured
  ~Aggregate ~Audit ~Deferred ~Demand ~Proposal ~Remaining ~Tier ~Traffic ~documentation ~expense
  ~plans
  =1131 -pocket Comprehensive Criteria Pharmaceuticals Siemens _● acquisitions closures
  counterfeit depreciation emergencies fullest geopolitical headquartered innovate mortgages
  outsourcing redeemed royalties unfavorable ~Benefits
  =2322 -yielding Accumulated Optionees Significantly alleviated categorizations designees
  discloses downgrades downtimes iPadOS involvements multiyear reconciling unbilled ~Amendment
  ~Subsequent ~Subsequently
  =3323 -likely /Senior Accretion IBNR LUSTRA MediaFLO Skymedi TRANSACTIONS carryforwards
  disaggregated grantees misstatements multiband noncompliance safekeeping undelivered
  undiscounted ~LDTI
  =3322 (California (Canada (formerly -clinical -represented /capacity accretion evolvements
  hereinafter typhoons ~Complying ~Depreciation ~PCAOB ~Plaintiffs ~QWBS ~incorporated
  =5555 OmniTRACS _|---|---| anticompetitive islatravir •interruptions
  =6666 TECHNOLOGIES rilpivirine ~ciclopirox
  =7777 _|---|---|---|
  =8888 PricewaterhouseCoopers
  """##
