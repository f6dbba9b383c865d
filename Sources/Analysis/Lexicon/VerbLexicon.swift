/// The verbs that filings use, with all their forms.
///
/// One string is parsed at first use; regular forms are built by the spelling rules of English.
struct VerbLexicon: Sendable {
  /// The form of a verb.
  enum Form: UInt8, Sendable {
    case base, third, past, participle, gerund
  }

  /// A verb form found by its spelling.
  struct Entry: Sendable {
    /// The number of the verb, the same for all its forms.
    let lemma: UInt16
    /// Forms that the spelling may be, as bits of ``Form``.
    var forms: UInt8

    /// Whether the spelling may be this form.
    func mayBe(_ form: Form) -> Bool { forms & (1 << form.rawValue) != 0 }
  }

  /// The one lexicon.
  static let shared = VerbLexicon()

  private let entries: [Entry]
  private let table: WordTable
  private let verbs: [ArraySlice<UInt8>]

  /// The number of verbs.
  var count: Int { verbs.count }

  /// The verb that a word may be a form of.
  @inline(__always)
  func entry(_ word: Word) -> Entry? { table[word].map { entries[$0] } }

  /// The third person singular of the verb that a word may be a form of: `sell` gives `sells`.
  func thirdPerson(_ word: Word) -> String? {
    entry(word).map { VerbSpelling(verbs[Int($0.lemma)]).text(.third) }
  }

  private init() {
    verbs = WordList(Self.list).words
    var entries: [Entry] = []
    entries.reserveCapacity(verbs.count * 5)
    var table = WordTable(capacity: verbs.count * 5)
    for (number, verb) in verbs.enumerated() {
      VerbSpelling(verb).forEachForm { word, form in
        let known = table.insert(word, UInt16(entries.count))
        if known == entries.count {
          entries.append(Entry(lemma: UInt16(number), forms: 1 << form.rawValue))
        } else {
          entries[known].forms |= 1 << form.rawValue
        }
      }
    }
    self.entries = entries
    self.table = table
  }

  private static let list: StaticString = """
    abandon accelerate accept access accompany accomplish account accrue achieve acquire act adapt add
    address adjust administer adopt advance advertise advise affect aggregate agree aim allocate allow
    alleviate alter amend amortize amount analyze announce anticipate appeal appear apply appoint
    appreciate approach approve arise/arose/arisen arrange assemble assert assess assign assist assume
    attach attempt attract attribute audit authorize avoid award back base bear/bore/borne become/became/become
    begin*/began/begun believe belong benefit bid*/bid/bid bill blend book borrow brand break/broke/broken bring/brought
    broaden build/built buy/bought calculate call cancel capture carry cause cease certify challenge
    change charge choose/chose/chosen claim classify close collaborate collect combine come/came/come
    commence commercialize commit* communicate compare compensate compete complete comply comprise
    concentrate conclude conduct conform connect consider consist consolidate constitute construct consume
    contact contain continue contract contribute control* convert convey coordinate cost/cost cover create
    cultivate cure customize cut*/cut/cut date deal/dealt decide declare decline decrease dedicate deem
    defend defer* define deliver demand demonstrate depend deploy deposit depreciate derive describe
    design designate deteriorate determine develop devote differ differentiate diminish direct disclose
    discontinue discover discuss dispose distribute diversify divest divide do/did/done dominate double
    download draw/drew/drawn drill drive/drove/driven drop* earn educate effect elect eliminate embed*
    emphasize employ enable encounter encourage end enforce engage engineer enhance enjoy ensure enter
    entitle equal equip* erode establish estimate evaluate evolve exceed except exchange exclude execute
    exercise exhibit exist exit expand expect expend experience expire explore export expose express
    extend face facilitate factor fail fall/fell/fallen favor feature feed/fed fill finance find/found finish
    fit* fix fluctuate fly/flew/flown focus follow force forecast/forecast foresee/foresaw/foreseen form
    formulate found/founded fulfill fund furnish gain gather generate get*/got/gotten give/gave/given go/went/gone govern
    grant group grow/grew/grown guarantee guard guide handle harm have/had/had hedge help hinder hire
    hold/held house identify illustrate impact impair implement imply import impose improve incorporate
    increase incur* indemnify indicate induce influence inform infringe initiate innovate insert inspect
    install institute insure integrate intend interact introduce invest investigate involve issue join
    keep/kept know/knew/known label lack last launch lead/led lean leap learn lease leave/left lend/lent
    let*/let/let leverage license lie/lay/lain limit link liquidate list litigate locate look lose/lost
    lower maintain make/made manage mandate manufacture mark market match mature maximize mean/meant
    measure meet/met merge migrate mine minimize mitigate modify monitor motivate move multiply name
    need negotiate note notify number obligate observe obtain occupy occur* offer offset*/offset/offset
    open operate opt optimize order organize originate outpace outperform outsource outweigh own
    package partner participate patent pay/paid penetrate perform permit* pilot place plan* play pledge
    position possess postpone precede predict prefer* prepare prescribe present preserve prevent price
    prioritize proceed process procure produce progress prohibit project promote propose protect prove
    provide publish purchase pursue push put*/put/put qualify quantify quote raise range rank rate reach
    react read/read realize rebrand rebuild/rebuilt receive recognize recommend record recover recruit
    recur* redeem redesign reduce refer* refinance refine reflect refuse regard register regulate reinsure
    reinvest reject relate release relocate rely remain remediate remit* remove render renew rent reorganize
    repair repay/repaid repeat replace report represent repurchase request require resell/resold research
    reserve reside resolve respond restate restrict restructure result resume retain retire return reveal
    reverse review revise reward rise/rose/risen run*/ran/run sample satisfy save say/said scale schedule
    seek/sought segment select sell/sold send/sent separate serve service set*/set/set settle shape share shift
    ship* shorten show/showed/shown shut*/shut/shut sign signal simplify slow solicit solve source span*
    specialize specify spend/spent split*/split/split sponsor spread/spread stabilize staff stand/stood start
    state stock stop* store streamline strengthen strive/strove/striven structure subject sublease submit*
    subscribe subsidize substitute succeed suffer suggest suit supervise supplement supply support surpass
    surround suspend sustain switch tailor take/took/taken target tax teach/taught tend terminate test think/thought
    total track trade train transact transfer* transform transition transmit* transport travel treat
    trigger turn undergo/underwent/undergone underlie/underlay/underlain understand/understood undertake/undertook/undertaken
    underwrite/underwrote/underwritten unify update upgrade use utilize value vary vest view violate visit
    vote waive want warrant weaken weigh wholesale win*/won withdraw/withdrew/withdrawn withhold/withheld
    withstand/withstood work write/wrote/written yield codevelop co-develop outlicense in-license
    include insource encompass subcontract monetize attain anchor await capitalize cite complement
    compile confirm confront conserve contemplate cooperate correspond debut deduct delay depart deter*
    dilute discount dismiss displace display disrupt elevate emerge endeavor escalate fabricate foster
    halt incentivize inherit inspire intensify invent invoice loan merchandise mail mobilize nominate
    oversee/oversaw/overseen pass pioneer pose preclude prepay/prepaid proliferate rebate reclassify
    reconcile recoup refurbish reinforce remarket reopen reposition resist roll safeguard seem solidify
    stem* sue surrender survey tie tighten unveil upsell/upsold urge warehouse wish await charter
    co-own clear celebrate route resign allege reappoint collateralize file consent consummate regain detect cast/cast lay/laid forgive/forgave/forgiven
    """
}
