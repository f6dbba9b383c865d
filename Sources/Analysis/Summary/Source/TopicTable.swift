extension SummaryTopic {
  /// All topics, those of the business first.
  static let all: [SummaryTopic] = business + sales + supply + finance + rest

  private static let business: [SummaryTopic] = [
    SummaryTopic(
      name: .identity, facet: .products, weight: 100, limit: 1, subjects: [.registrant],
      verbs: MainVerbs.doing, without: TopicWords.others, isDated: false, isWithoutFigure: true,
      isPresent: true),
    SummaryTopic(
      name: .identity, facet: .products, weight: 98, limit: 1, subjects: [.own],
      verbs: MainVerbs.engaging, without: TopicWords.others, sections: [.business],
      isDated: false, isWithoutFigure: true, isPresent: true, isPlain: true),
    SummaryTopic(
      name: .identity, facet: .products, weight: 92, limit: 1, subjects: [.own],
      heads: TopicWords.doings, verbs: MainVerbs.focusing, without: TopicWords.others,
      sections: [.business], isDated: false, isWithoutFigure: true, isPresent: true),
    SummaryTopic(
      name: .identity, facet: .products, weight: 104, limit: 1, subjects: [.registrant],
      verbs: MainVerbs.becoming, words: [TopicWords.holding], sections: [.business],
      isDated: false),
    SummaryTopic(
      name: .origin, facet: .context, weight: 26, limit: 1, subjects: [.registrant, .own],
      verbs: MainVerbs.founding, sections: [.business], figure: .time, isDated: false),
    SummaryTopic(
      name: .segments, facet: .products, weight: 38, limit: 1, subjects: [.registrant, .own],
      verbs: MainVerbs.having, words: [TopicWords.segments], without: TopicWords.accounting,
      isDated: false),
    SummaryTopic(
      name: .offering, facet: .products, weight: 50, limit: 5, subjects: [.registrant, .own],
      verbs: MainVerbs.offering, words: [TopicWords.goods], without: TopicWords.others,
      sections: [.business],
      headings: TopicWords.offeringHeads, isDated: false),
    SummaryTopic(
      name: .offering, facet: .products, weight: 48, limit: 5, subjects: [.own, .general],
      subjectWords: TopicWords.goods, verbs: MainVerbs.consisting, sections: [.business],
      headings: TopicWords.offeringHeads, isDated: false),
    SummaryTopic(
      name: .brands, facet: .products, weight: 54, limit: 3, subjects: [.own],
      verbs: MainVerbs.being, without: TopicWords.others, sections: [.business], isDated: false,
      isWithoutFigure: true, isPresent: true, isPlain: true, isName: true),
    SummaryTopic(
      name: .plans, facet: .products, weight: 24, limit: 1, subjects: [.registrant],
      verbs: MainVerbs.planning, words: [TopicWords.goods], sections: [.business], mayExpect: true,
      isDated: false),
    SummaryTopic(
      name: .customers, facet: .customers, weight: 62, limit: 3,
      subjects: [.registrant, .own, .general], subjectWords: TopicWords.buyers,
      verbs: MainVerbs.consisting, sections: [.business, .risks], headings: TopicWords.buyers,
      isDated: false),
    SummaryTopic(
      name: .customers, facet: .customers, weight: 56, limit: 3, subjects: [.registrant, .own],
      verbs: MainVerbs.serving, words: [TopicWords.buyers], sections: [.business],
      headings: TopicWords.buyers, isDated: false),
    SummaryTopic(
      name: .customers, facet: .customers, weight: 46, limit: 3,
      subjects: [.own, .general, .registrant], verbs: MainVerbs.buying, words: [TopicWords.buyers],
      sections: [.business], headings: TopicWords.buyers, isDated: false),
    SummaryTopic(
      name: .customers, facet: .customers, weight: 60, limit: 3,
      subjects: [.own, .measure, .general, .registrant], words: [TopicWords.renewal],
      without: TopicWords.debt, sections: [.business, .discussion], figure: .percent),
    SummaryTopic(
      name: .customers, facet: .customers, weight: 52, limit: 3, subjects: [.own],
      verbs: MainVerbs.reaching, words: [TopicWords.fields], sections: [.business],
      figure: .count, isDated: false),
    SummaryTopic(
      name: .customerCount, facet: .customers, weight: 56, limit: 2,
      subjects: [.registrant, .own, .measure, .general], words: [TopicWords.counted],
      without: TopicWords.notOwn, figure: .count),
  ]

  private static let sales: [SummaryTopic] = [
    SummaryTopic(
      name: .model, facet: .revenue, weight: 66, limit: 2, subjects: [.registrant],
      verbs: MainVerbs.earning, words: [TopicWords.revenue], without: TopicWords.expenses,
      isDated: false,
      isWithoutFigure: true),
    SummaryTopic(
      name: .model, facet: .revenue, weight: 64, limit: 2,
      subjects: [.own, .measure, .general], heads: TopicWords.revenue, verbs: MainVerbs.deriving,
      without: TopicWords.dealing, isDated: false, isWithoutFigure: true),
    SummaryTopic(
      name: .model, facet: .revenue, weight: 76, limit: 2, subjects: [.own, .measure, .general],
      subjectWords: SourceWords.summing, heads: TopicWords.turnover, verbs: MainVerbs.stemming,
      without: TopicWords.dealing, sections: [.business, .discussion, .risks, .statements],
      isDated: false, isWithoutFigure: true),
    SummaryTopic(
      name: .model, facet: .revenue, weight: 74, limit: 2, subjects: [.own, .measure, .general],
      heads: TopicWords.turnover, verbs: MainVerbs.stemming, words: [SourceWords.chiefly],
      without: TopicWords.dealing, sections: [.business, .discussion, .risks, .statements],
      isDated: false, isWithoutFigure: true),
    SummaryTopic(
      name: .revenue, facet: .revenue, weight: 88, limit: 2,
      subjects: [.own, .measure, .registrant],
      heads: TopicWords.turnover, verbs: MainVerbs.totalling, without: TopicWords.expenses,
      figure: .money,
      isPlain: true),
    SummaryTopic(
      name: .growth, facet: .revenue, weight: 48, limit: 2, subjects: [.own, .measure],
      heads: TopicWords.turnover, verbs: MainVerbs.changing, without: TopicWords.expenses,
      figure: .share,
      isPlain: true),
    SummaryTopic(
      name: .mix, facet: .revenue, weight: 66, limit: 5,
      subjects: [.own, .measure, .general, .named, .registrant], verbs: MainVerbs.sharing,
      words: [TopicWords.revenue], without: TopicWords.expenses,
      sections: [.business, .discussion, .risks],
      figure: .percent),
    SummaryTopic(
      name: .concentration, facet: .revenue, weight: 74, limit: 3,
      subjects: [.own, .measure, .general, .named], subjectWords: TopicWords.buyers,
      verbs: MainVerbs.sharing, words: [TopicWords.revenue],
      sections: [.business, .discussion, .risks, .statements], figure: .percent),
    SummaryTopic(
      name: .concentration, facet: .revenue, weight: 60, limit: 3, subjects: [.registrant],
      verbs: MainVerbs.having, words: [TopicWords.buyers, TopicWords.tallying],
      sections: [.business, .discussion, .risks, .statements], figure: .percent),
    SummaryTopic(
      name: .supply, facet: .context, weight: 46, limit: 2,
      subjects: [.registrant, .own, .general, .measure],
      words: [TopicWords.suppliers, TopicWords.tallying],
      sections: [.business, .discussion, .risks, .statements], figure: .percent),
    SummaryTopic(
      name: .noConcentration, facet: .revenue, weight: 54, limit: 1,
      subjects: [.general, .own, .named, .measure, .registrant], subjectWords: TopicWords.buyers,
      verbs: MainVerbs.sharing, words: [TopicWords.none, TopicWords.revenue],
      sections: [.business, .discussion, .risks, .statements], figure: .percent, mayDeny: true),
    SummaryTopic(
      name: .noConcentration, facet: .revenue, weight: 54, limit: 1,
      subjects: [.general, .own, .measure], heads: TopicWords.buyers, verbs: MainVerbs.being,
      words: [TopicWords.fewer, TopicWords.revenue],
      sections: [.business, .discussion, .risks, .statements], figure: .percent),
    SummaryTopic(
      name: .margin, facet: .revenue, weight: 40, limit: 1,
      subjects: [.own, .measure, .registrant],
      words: [TopicWords.gross, TopicWords.margin], sections: [.discussion], figure: .percent),
    SummaryTopic(
      name: .backlog, facet: .revenue, weight: 48, limit: 1,
      subjects: [.own, .measure, .general, .registrant], words: [TopicWords.backlog],
      without: TopicWords.leases, figure: .money),
    SummaryTopic(
      name: .pricing, facet: .revenue, weight: 34, limit: 1,
      subjects: [.registrant, .own, .general], verbs: MainVerbs.pricing, words: [TopicWords.prices],
      sections: [.business], isDated: false),
    SummaryTopic(
      name: .seasonality, facet: .revenue, weight: 42, limit: 1,
      subjects: [.registrant, .own, .measure, .general], words: [TopicWords.seasonal],
      isDated: false),
    SummaryTopic(
      name: .premiums, facet: .revenue, weight: 70, limit: 2,
      subjects: [.own, .measure, .registrant, .general],
      words: [TopicWords.premiums, TopicWords.written],
      figure: .money),
    SummaryTopic(
      name: .interest, facet: .revenue, weight: 62, limit: 2, subjects: [.own, .measure],
      subjectWords: TopicWords.interest, verbs: MainVerbs.amounting,
      words: [TopicWords.interestIncome],
      figure: .money),
    SummaryTopic(
      name: .loans, facet: .customers, weight: 50, limit: 2, subjects: [.own, .measure, .general],
      heads: TopicWords.loans, verbs: MainVerbs.amounting, figure: .share),
    SummaryTopic(
      name: .loans, facet: .financing, weight: 56, limit: 3, subjects: [.own, .measure, .general],
      heads: TopicWords.lentAssets, verbs: MainVerbs.amounting, words: [TopicWords.unpaid],
      figure: .money),
    SummaryTopic(
      name: .deposits, facet: .financing, weight: 62, limit: 3, subjects: [.registrant],
      verbs: MainVerbs.having, words: [TopicWords.depositsOnly], figure: .money),
    SummaryTopic(
      name: .deposits, facet: .customers, weight: 60, limit: 3,
      subjects: [.own, .measure, .general], heads: TopicWords.depositsOnly,
      verbs: MainVerbs.obtaining, words: [TopicWords.savers], sections: [.business],
      isDated: false, isWithoutFigure: true),
    SummaryTopic(
      name: .deposits, facet: .financing, weight: 54, limit: 2,
      subjects: [.own, .measure, .general], heads: TopicWords.deposits, verbs: MainVerbs.amounting,
      figure: .share),
    SummaryTopic(
      name: .channel, facet: .channels, weight: 60, limit: 4,
      subjects: [.registrant, .own, .general], verbs: MainVerbs.selling,
      words: [TopicWords.ways, TopicWords.intermediaries], sections: [.business],
      headings: TopicWords.channelHeads,
      isDated: false),
    SummaryTopic(
      name: .network, facet: .channels, weight: 52, limit: 2, subjects: [.registrant, .own],
      verbs: MainVerbs.having, words: [TopicWords.places], without: TopicWords.notPlaces,
      sections: [.business, .discussion, .properties], figure: .count),
    SummaryTopic(
      name: .terms, facet: .channels, weight: 36, limit: 2,
      subjects: [.registrant, .own, .general], words: [TopicWords.contracts, TopicWords.termWords],
      without: TopicWords.accounting, sections: [.business], figure: .time, isDated: false),
    SummaryTopic(
      name: .terms, facet: .channels, weight: 40, limit: 2, subjects: [.own, .general],
      heads: TopicWords.contracts, words: [TopicWords.ending], without: TopicWords.staff,
      sections: [.business, .risks], isDated: false, isPresent: true),
    SummaryTopic(
      name: .terms, facet: .channels, weight: 44, limit: 2,
      subjects: [.registrant, .own, .general], heads: TopicWords.turnover,
      words: [TopicWords.orders, TopicWords.contracts], sections: [.business], isDated: false,
      isPresent: true),
    SummaryTopic(
      name: .terms, facet: .channels, weight: 34, limit: 2,
      subjects: [.registrant, .own, .general], verbs: MainVerbs.buying, words: [TopicWords.orders],
      sections: [.business], isDated: false),
  ]

  private static let supply: [SummaryTopic] = [
    SummaryTopic(
      name: .making, facet: .context, weight: 44, limit: 2,
      subjects: [.registrant, .own, .general], verbs: MainVerbs.making, words: [TopicWords.makers],
      without: TopicWords.staff, sections: [.business, .properties],
      headings: TopicWords.makingHeads,
      mayDeny: true, isDated: false),
    SummaryTopic(
      name: .supply, facet: .context, weight: 38, limit: 2,
      subjects: [.registrant, .own, .general, .measure],
      words: [TopicWords.suppliers, TopicWords.soleness],
      sections: [.business, .risks], headings: TopicWords.makingHeads, isDated: false),
    SummaryTopic(
      name: .regulation, facet: .context, weight: 22, limit: 1, subjects: [.registrant, .own],
      words: [TopicWords.subject, TopicWords.regulation], sections: [.business], isDated: false),
    SummaryTopic(
      name: .regulation, facet: .context, weight: 44, limit: 1, subjects: [.registrant, .own],
      verbs: MainVerbs.rating, sections: [.business], isDated: false),
    SummaryTopic(
      name: .oversight, facet: .financing, weight: 66, limit: 2,
      subjects: [.registrant, .own, .general, .named], verbs: MainVerbs.consenting,
      words: [TopicWords.decrees, TopicWords.supervisors], sections: [.business, .discussion],
      isDated: false, isWithoutFigure: true),
    SummaryTopic(
      name: .oversight, facet: .financing, weight: 62, limit: 2,
      subjects: [.registrant, .own, .general, .named], verbs: MainVerbs.requiring,
      words: [TopicWords.tiers, TopicWords.capitalOnly], sections: [.business, .discussion],
      figure: .percent, isDated: false),
    SummaryTopic(
      name: .making, facet: .context, weight: 46, limit: 2, subjects: [.registrant],
      verbs: MainVerbs.holding, words: [TopicWords.ventures, TopicWords.owning],
      sections: [.business, .discussion], figure: .percent, isDated: false),
    SummaryTopic(
      name: .competition, facet: .context, weight: 18, limit: 1, subjects: [.own],
      subjectWords: TopicWords.rivals, verbs: MainVerbs.consisting, sections: [.business],
      isDated: false),
    SummaryTopic(
      name: .patents, facet: .context, weight: 20, limit: 1, subjects: [.registrant],
      verbs: MainVerbs.having, words: [TopicWords.patents], sections: [.business], figure: .count,
      isDated: false),
  ]
}
