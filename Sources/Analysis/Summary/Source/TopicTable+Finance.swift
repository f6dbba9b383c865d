extension SummaryTopic {
  /// Figures of the year that no other topic asks for.
  static let rest: [SummaryTopic] = [
    SummaryTopic(
      name: .parts, facet: .revenue, weight: 38, limit: 5, subjects: [.own, .measure, .general],
      heads: TopicWords.turnover, without: TopicWords.minor, figure: .any),
    SummaryTopic(
      name: .other, facet: .financing, weight: 36, limit: 6,
      subjects: [.registrant, .own, .measure],
      without: TopicWords.minor, figure: .any),
  ]

  static let finance: [SummaryTopic] = [
    SummaryTopic(
      name: .profit, facet: .financing, weight: 84, limit: 1,
      subjects: [.own, .measure, .registrant], words: [TopicWords.net, TopicWords.profit],
      without: TopicWords.perShare, sections: [.business, .discussion, .risks], figure: .money),
    SummaryTopic(
      name: .operatingCash, facet: .financing, weight: 64, limit: 1,
      subjects: [.own, .measure, .registrant, .general],
      verbs: MainVerbs.amounting, words: [TopicWords.cash, TopicWords.operating, TopicWords.flow],
      without: TopicWords.investing, sections: [.discussion], figure: .money),
    SummaryTopic(
      name: .cash, facet: .financing, weight: 68, limit: 1,
      subjects: [.registrant, .own, .measure], words: [TopicWords.cash, TopicWords.balance],
      without: TopicWords.flowOnly, sections: [.discussion], figure: .money),
    SummaryTopic(
      name: .workingCapital, facet: .financing, weight: 42, limit: 1,
      subjects: [.registrant, .own, .measure], words: [TopicWords.working], sections: [.discussion],
      figure: .money),
    SummaryTopic(
      name: .debt, facet: .financing, weight: 56, limit: 4, subjects: [.registrant],
      verbs: MainVerbs.borrowing, words: [TopicWords.debt], without: TopicWords.leases,
      sections: [.discussion, .statements], figure: .money, mayBeOld: true),
    SummaryTopic(
      name: .debt, facet: .financing, weight: 56, limit: 4, subjects: [.own, .measure, .general],
      heads: TopicWords.debt, verbs: MainVerbs.borrowing, without: TopicWords.leases,
      sections: [.discussion, .statements], figure: .money, mayBeOld: true),
    SummaryTopic(
      name: .facility, facet: .financing, weight: 60, limit: 2,
      subjects: [.registrant, .own, .measure], verbs: MainVerbs.borrowing,
      words: [TopicWords.lenders], without: TopicWords.stock, sections: [.discussion, .business],
      figure: .money),
    SummaryTopic(
      name: .facility, facet: .financing, weight: 56, limit: 2,
      subjects: [.registrant, .own, .measure, .general],
      words: [TopicWords.credit, TopicWords.facility],
      without: TopicWords.letters,
      sections: [.discussion, .statements], figure: .money),
    SummaryTopic(
      name: .facility, facet: .financing, weight: 52, limit: 2,
      subjects: [.registrant, .own, .measure, .general], words: [TopicWords.factoring],
      sections: [.discussion, .statements], figure: .any, mayBeOld: true),
    SummaryTopic(
      name: .noDebt, facet: .financing, weight: 52, limit: 1,
      subjects: [.registrant, .own, .measure], words: [TopicWords.none, TopicWords.owed],
      without: TopicWords.policies, sections: [.discussion], mayDeny: true),
    SummaryTopic(
      name: .raise, facet: .financing, weight: 52, limit: 3, subjects: [.registrant, .own],
      verbs: MainVerbs.raising, words: [TopicWords.stock], without: TopicWords.compensation,
      sections: [.business, .discussion, .shares, .statements], figure: .money),
    SummaryTopic(
      name: .goingConcern, facet: .financing, weight: 72, limit: 1,
      subjects: [.registrant, .own, .measure, .general, .named],
      words: [TopicWords.doubt, TopicWords.concern],
      sections: [.business, .discussion, .risks, .statements], mayExpect: true, isDated: false),
    SummaryTopic(
      name: .capitalNeeds, facet: .financing, weight: 48, limit: 1,
      subjects: [.registrant, .own, .measure, .general], subjectWords: TopicWords.sources,
      verbs: MainVerbs.consisting, words: [TopicWords.operations, TopicWords.financed],
      without: TopicWords.investing, sections: [.discussion, .business], isDated: false),
    SummaryTopic(
      name: .capex, facet: .financing, weight: 30, limit: 1,
      subjects: [.registrant, .own, .measure],
      words: [TopicWords.capital, TopicWords.expenditures],
      sections: [.discussion], figure: .money),
    SummaryTopic(
      name: .research, facet: .products, weight: 30, limit: 1,
      subjects: [.registrant, .own, .measure],
      words: [TopicWords.research, TopicWords.development],
      figure: .money),
    SummaryTopic(
      name: .dividends, facet: .financing, weight: 34, limit: 1,
      subjects: [.registrant, .own, .measure, .general], words: [TopicWords.dividends],
      without: TopicWords.preferred, sections: [.discussion, .shares, .business], mayDeny: true,
      isDated: false),
    SummaryTopic(
      name: .repurchases, facet: .financing, weight: 34, limit: 1,
      subjects: [.registrant, .own, .measure], verbs: MainVerbs.repurchasing,
      words: [TopicWords.stock],
      without: TopicWords.debt, sections: [.discussion, .shares], figure: .any),
    SummaryTopic(
      name: .sufficiency, facet: .financing, weight: 50, limit: 1,
      subjects: [.registrant, .own, .measure, .general],
      words: [TopicWords.sufficient, TopicWords.means, TopicWords.needs],
      sections: [.discussion, .business, .statements], mayExpect: true, isDated: false),
    SummaryTopic(
      name: .capitalNeeds, facet: .financing, weight: 46, limit: 1,
      subjects: [.registrant, .own, .measure, .general], verbs: MainVerbs.financing,
      words: [TopicWords.operations, TopicWords.financed],
      without: TopicWords.investing, sections: [.discussion, .business],
      isDated: false),
  ]
}

/// The verbs that topics ask for.
enum MainVerbs {
  static let doing = TopicVerbs(
    """
    be provide offer design develop manufacture make sell produce supply build operate distribute
    market own lease explore engage write underwrite discover commercialize transport serve lend
    insure deliver
    """)
  static let founding = TopicVerbs("organize incorporate found form establish begin")
  static let having = TopicVerbs(
    "have operate be report organize own conduct comprise consist manage use employ")
  static let offering = TopicVerbs(
    """
    provide offer design develop manufacture make sell produce supply build market include introduce
    comprise consist write underwrite originate license integrate enable launch deploy
    """)
  static let consisting = TopicVerbs(
    "include comprise consist be range span vary contain represent")
  static let planning = TopicVerbs("plan intend expect")
  static let serving = TopicVerbs(
    "serve target sell provide supply market offer focus address ship license lend insure")
  static let buying = TopicVerbs("purchase buy use sell order package make")
  static let earning = TopicVerbs("generate derive earn receive")
  static let deriving = TopicVerbs("derive generate come consist comprise earn")
  static let stemming = TopicVerbs("be derive generate come consist comprise make compose")
  static let reaching = TopicVerbs("use serve sell reach span cover")
  static let rating = TopicVerbs("rate")
  static let becoming = TopicVerbs("become form organize incorporate")
  static let consenting = TopicVerbs("enter consent agree receive sign issue stipulate")
  static let requiring = TopicVerbs("require direct order")
  static let holding = TopicVerbs("be own hold have")
  static let engaging = TopicVerbs("engage")
  static let focusing = TopicVerbs("focus concentrate consist")
  static let being = TopicVerbs("be")
  static let obtaining = TopicVerbs("obtain attract come derive gather")
  static let amounting = TopicVerbs(
    "be total amount reach increase decrease rise fall grow decline represent equal comprise")
  static let totalling = TopicVerbs("be total amount reach equal")
  static let changing = TopicVerbs("increase decrease rise fall grow decline be")
  static let sharing = TopicVerbs(
    "account represent comprise constitute contribute generate come provide be derive make earn")
  static let pricing = TopicVerbs("price charge pay set range sell vary have")
  static let selling = TopicVerbs(
    "sell market distribute ship offer serve reach deliver use make provide operate work purchase buy"
  )
  static let making = TopicVerbs(
    "manufacture make outsource contract assemble produce source purchase buy use rely subcontract perform have fabricate obtain procure"
  )
  static let borrowing = TopicVerbs(
    "be have issue total owe borrow enter amount mature bear consist include sell incur complete")
  static let raising = TopicVerbs("sell issue raise complete close receive enter")
  static let repurchasing = TopicVerbs("repurchase purchase retire authorize buy")
  static let financing = TopicVerbs("finance fund depend rely satisfy meet")
}

/// The words that topics ask for.
enum TopicWords {
  static let others = WordSet(
    "competitors competitor employees policy website reserves contractors consultants")
  static let segments = WordSet("segments segment divisions")
  static let accounting = WordSet(
    "accounting accordance gaap asc fasb estimates lease leases audit")
  static let goods = WordSet(
    """
    products product solutions devices services service software accessories systems phones platform
    platforms tablets equipment components cases line lines portfolio applications medicines drugs
    handsets insurance coverage policies loans deposits accounts merchandise warehouses computers
    cards storage chips circuits technology technologies network transportation freight properties
    brands models family families memory detection screening imaging drones units memberships
    licenses gas oil power electricity water homes aircraft engines vehicles tools content
    """)
  static let offeringHeads = WordSet(
    "products product services service offerings overview general business solutions platforms operations technology lending company merchandise"
  )
  static let buyers = WordSet(
    """
    customers customer clients users consumers buyers members subscribers oems borrowers tenants
    policyholders insureds patients wholesalers agencies licensees residents shippers drivers markets
    """)
  static let counted = WordSet(
    "customers members subscribers policies policyholders users clients tenants memberships patients accounts licensees"
  )
  static let staff = WordSet(
    "employees employee directors shareholders stockholders holders professionals team")
  static let notPlaces = WordSet(
    """
    employees employee directors shareholders stockholders holders professionals team owned
    foreclosed patents patent
    """)
  static let revenue = WordSet("revenue revenues sales income turnover")
  static let expenses = WordSet(
    "expense expenses cost costs tax taxes liabilities comprehensive deferred")
  static let none = WordSet("no not none neither never nor")
  static let fewer = WordSet("less below under")
  static let holding = WordSet("holding parent")
  static let decrees = WordSet("order memorandum stipulation directive consent")
  static let supervisors = WordSet(
    "fdic occ ots comptroller regulators regulator commissioner superintendent supervisors")
  static let tiers = WordSet("tier leverage risk-based")
  static let capitalOnly = WordSet("capital")
  static let ventures = WordSet("venture ventures")
  static let owning = WordSet("owner owns own interest ownership hold holds stake")
  static let lenders = WordSet("fhlb frb")
  static let gross = WordSet("gross")
  static let margin = WordSet("margin margins")
  static let backlog = WordSet("backlog unfilled remaining")
  static let leases = WordSet("lease leases leased sublease rent")
  static let prices = WordSet("price prices pricing fee fees rates")
  static let seasonal = WordSet(
    "seasonal seasonality seasonally holiday season spring summer autumn fall winter quarters")
  static let premiums = WordSet("premiums premium")
  static let written = WordSet("written earned")
  static let interest = WordSet("interest")
  static let interestIncome = WordSet("income margin")
  static let loans = WordSet("loans loan portfolio")
  static let renewal = WordSet("renewal renewals renew renewed retention retained")
  static let fields = WordSet("industries countries markets sectors")
  static let ending = WordSet(
    "termination terminate terminated terminable cancel cancelled cancellation")
  static let through = WordSet("through via")
  static let doings = WordSet("activities business operations")
  static let dealing = WordSet(
    """
    expense expenses cost costs tax taxes subject discounts discount returns recognized recorded
    intersegment insufficient sufficient supplemented
    """)
  static let lentAssets = WordSet("assets loans")
  static let unpaid = WordSet("non-performing nonperforming non-accrual nonaccrual delinquent")
  static let depositsOnly = WordSet("deposits")
  static let savers = WordSet("residents customers depositors businesses individuals consumers")
  static let deposits = WordSet("deposits borrowings")
  static let ways = WordSet("through directly direct via by")
  static let intermediaries = WordSet(
    """
    carriers carrier distributors distributor resellers reseller wholesalers retailers retail dealers
    channel channels representatives agents agencies brokers e-commerce online website websites
    stores sales partners integrators wholesale oems agency teams subsidiaries directly branches
    offices force
    """)
  static let channelHeads = WordSet("sales distribution channels marketing channel customers")
  static let places = WordSet(
    """
    stores warehouses branches offices locations agencies restaurants properties hotels facilities
    centers resellers distributors dealers miles countries states plants wells clubs branch
    """)
  static let contracts = WordSet(
    "contracts contract agreement agreements policies terms subscriptions")
  static let termWords = WordSet(
    "term terms year years months month expire expires terminate terminates renew")
  static let orders = WordSet("orders order")
  static let makers = WordSet(
    """
    manufacturers manufacturer manufacturing supplier suppliers third-party foundries plants
    facilities contractors partners parties vendors agent china manufacture subcontractors
    """)
  static let makingHeads = WordSet(
    "manufacturing suppliers supply production sourcing materials procurement operations")
  static let suppliers = WordSet(
    "supplier suppliers vendors vendor source sources sourced materials components")
  static let soleness = WordSet(
    "single sole limited one few exclusive exclusively no depend dependent")
  static let subject = WordSet("subject regulated regulates")
  static let regulation = WordSet(
    "regulation regulated regulations supervision fda sec commission board regulates")
  static let rivals = WordSet("competitors competition")
  static let patents = WordSet("patents patent")
  static let net = WordSet("net")
  static let profit = WordSet("income loss losses earnings")
  static let perShare = WordSet(
    "interest operating operations investment taxes comprehensive foreign pension premiums rental")
  static let cash = WordSet("cash")
  static let operating = WordSet("operating operations")
  static let tallying = WordSet("accounted account accounts accounting represented")
  static let notOwn = WordSet(
    """
    employees employee directors shareholders stockholders holders professionals team market markets
    industry worldwide nationwide
    """)
  static let sources = WordSet("source sources")
  static let minor = WordSet(
    """
    tax taxes lease leases compensation depreciation amortization employees audit impairment
    options estimated allowance doubtful realized unrealized charged goodwill derivative
    derivatives hedges currency actuarial pension hypothetical basis settlement severance emergency
    discontinued
    """)
  static let investing = WordSet("investing financing offset partially")
  static let factoring = WordSet("factoring securitization")
  static let letters = WordSet("letter letters")
  static let turnover = WordSet("revenue revenues sales turnover")
  static let flow = WordSet("provided used flow flows generated")
  static let flowOnly = WordSet(
    "used provided flow flows generated restricted dividends collateral insured")
  static let balance = WordSet("equivalents cash balance balances securities")
  static let working = WordSet("working")
  static let debt = WordSet(
    "notes note debentures loan borrowings indebtedness debt bonds borrowed")
  static let credit = WordSet("credit revolving revolver")
  static let facility = WordSet("facility facilities line agreement commitments")
  static let owed = WordSet("debt borrowings indebtedness borrowing loans")
  static let policies = WordSet("off-balance policy fees")
  static let stock = WordSet("shares stock units warrants equity")
  static let compensation = WordSet(
    "options option compensation employees employee directors vesting award awards acquisition restricted plan"
  )
  static let doubt = WordSet("doubt")
  static let concern = WordSet("concern")
  static let capital = WordSet("capital property")
  static let expenditures = WordSet("expenditures expenditure additions equipment")
  static let research = WordSet("research")
  static let development = WordSet("development")
  static let dividends = WordSet("dividends dividend")
  static let preferred = WordSet("preferred subsidiary subsidiaries tax")
  static let sufficient = WordSet("sufficient adequate enough insufficient")
  static let means = WordSet("cash liquidity funds resources capital")
  static let needs = WordSet(
    "requirements needs obligations months operations future expenditures foreseeable")
  static let operations = WordSet("operations liquidity capital growth business activities")
  static let financed = WordSet(
    "equity financing sale private debt deposits borrowings cash funds offerings securities")
}
