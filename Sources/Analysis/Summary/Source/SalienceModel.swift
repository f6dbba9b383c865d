/// How much an analyst would take of a clause into a summary.
///
/// The weights were fitted to filings whose facts had been marked and weighed by hand, with a ridge
/// strong enough that no mark counts for more than about one fact. A mark’s number is its weight in
/// hundredths of a point, plus 500.
enum SalienceModel {
  /// What a clause with some marks is worth, in hundredths of a point.
  static func value(of marks: Set<Word>) -> Int {
    marks.reduce(109) { $0 + (weights[$1].map { $0 - 500 } ?? 0) }
  }

  private static let weights = WordTable(
    """
    @ahead=504 @business=507 @capitals=512 @copula=495 @count=515 @denied=494 @discussion=507
    @earlier=490 @estimate=508 @famous=535 @figureless=496 @first=509 @general=493 @later=511
    @legal=486 @length.0=482 @length.1=491 @length.3=508 @length.4=520 @list=497 @lists=498
    @measure=480 @money=498 @moneys=523 @name=483 @named=520 @nameless=485 @names=497
    @nolist=507 @of.buyers=539 @of.change=487 @of.expenses=493 @of.goods=492 @of.revenue=551
    @old=493 @own=508 @percent=535 @percents=507 @place.0=510 @place.1=513 @place.2=508
    @place.3=487 @place.4=483 @plain=504 @praise=485 @present=502 @prior.0=465 @prior.1=474
    @prior.2=456 @prior.3=462 @prior.4=481 @prior.5=515 @prior.6=555 @prior.7=575 @prior.8=590
    @risks=502 @says.accounting=482 @says.buyers=526 @says.credit=492 @says.debt=489
    @says.expenses=485 @says.goods=518 @says.leases=508 @says.makers=549 @says.minor=487
    @says.staff=506 @says.stock=495 @says.ways=535 @shares=474 @statements=511 @thisyear=504
    @timeless=495 @topic.backlog=511 @topic.brands=482 @topic.capitalNeeds=496 @topic.cash=518
    @topic.channel=543 @topic.competition=506 @topic.concentration=544 @topic.customerCount=517
    @topic.customers=502 @topic.debt=491 @topic.development=505 @topic.dividends=490
    @topic.facility=511 @topic.growth=484 @topic.identity=437 @topic.interest=510
    @topic.making=495 @topic.margin=490 @topic.mix=537 @topic.model=513 @topic.network=512
    @topic.noDebt=515 @topic.offering=474 @topic.operatingCash=512 @topic.origin=506
    @topic.other=447 @topic.parts=453 @topic.plans=489 @topic.pricing=503 @topic.profit=535
    @topic.raise=494 @topic.regulation=495 @topic.reorganization=495 @topic.revenue=526
    @topic.seasonality=492 @topic.sufficiency=525 @topic.supply=484 @topic.terms=503
    @topic.workingCapital=510 @under.accounting=489 @under.buyers=509 @under.goods=495
    @under.law=495 @under.money=512 @under.overview=516 @under.people=486 @under.results=503
    @under.risk=518 @under.rivals=524 @under.sales=513 @under.supply=513 @untitled=428
    @vague=487
    """)
}
