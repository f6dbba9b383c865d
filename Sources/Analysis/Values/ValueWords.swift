/// The words that open or complete a value.
enum ValueWords {
  // MARK: Numbers

  private static let units: StaticString = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
    """
  private static let tens: StaticString =
    "twenty thirty forty fifty sixty seventy eighty ninety"

  /// The spellings of 1 … 99, hyphens included, each hashed so far that more can follow.
  private static let spelledNumbers: [(hasher: WordHasher, value: UInt16)] = {
    let units = WordList(ValueWords.units).words
    var result: [(hasher: WordHasher, value: UInt16)] = []
    result.reserveCapacity(100)
    for (index, unit) in units.enumerated() {
      result.append((WordHasher(unit), UInt16(index + 1)))
    }
    for (index, ten) in WordList(ValueWords.tens).words.enumerated() {
      let value = UInt16(index + 2) * 10
      var hasher = WordHasher(ten)
      result.append((hasher, value))
      hasher.combine(UInt8(ascii: "-"))
      for (digit, unit) in units.prefix(9).enumerated() {
        var whole = hasher
        for byte in unit { whole.combine(byte) }
        result.append((whole, value + UInt16(digit) + 1))
      }
    }
    return result
  }()

  /// `one` … `ninety-nine`.
  static let numbers = WordTable(spelledNumbers.map { (Word(hash: $0.hasher.value), $0.value) })

  /// `hundred` … `trillion`, as powers of ten.
  static let scales = WordTable("hundred=2 thousand=3 million=6 billion=9 trillion=12")

  /// Short forms of scales, which count after a currency only.
  static let shortScales = WordTable("k=3 m=6 mm=6 mn=6 mil=6 mln=6 b=9 bn=9 bln=9 t=12 tn=12")

  /// `1/2`, `3/4` … in thousandths.
  static let slashFractions = WordTable(
    "1/2=500 1/4=250 3/4=750 1/8=125 3/8=375 5/8=625 7/8=875")

  /// Spelled fractions in tenths of a percent.
  static let fractions = WordTable(
    """
    half=500 one-half=500 one-third=333 two-thirds=667 one-quarter=250 three-quarters=750
    one-fourth=250 three-fourths=750 one-fifth=200 two-fifths=400 three-fifths=600
    four-fifths=800 one-tenth=100 one-eighth=125
    """)

  /// The second words of `one third`, in tenths of a percent.
  static let fractionParts = WordTable(
    """
    half=500 third=333 thirds=333 quarter=250 quarters=250 fourth=250 fourths=250 fifth=200
    fifths=200 tenth=100
    """)

  // MARK: Times

  /// The months, with their short forms.
  static let months = WordTable(
    """
    january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10
    november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11
    dec=12
    """)

  /// Units of durations, as the raw value of ``TimeUnit``.
  static let timeUnits = WordTable(
    "day=0 days=0 week=1 weeks=1 month=2 months=2 year=3 years=3 yr=3 yrs=3")

  /// `three-year`, `thirty-day` …: one hundred times the raw value of ``TimeUnit`` plus the number.
  static let compounds: WordTable = {
    var table = WordTable(capacity: spelledNumbers.count * 8)
    for (index, name) in WordList("day days week weeks month months year years").words.enumerated()
    {
      for (number, value) in spelledNumbers {
        var hasher = number
        hasher.combine(UInt8(ascii: "-"))
        for byte in name { hasher.combine(byte) }
        table.insert(Word(hash: hasher.value), UInt16(index / 2 * 100) + value)
      }
    }
    return table
  }()

  /// `first` … `fourth`.
  static let ordinals = WordTable("first=1 second=2 third=3 fourth=4 1st=1 2nd=2 3rd=3 4th=4")

  /// `Q1` … `4Q`.
  static let quarterCodes = WordTable("q1=1 q2=2 q3=3 q4=4 1q=1 2q=2 3q=3 4q=4")

  /// Words that open a named year or quarter.
  static let openers = WordSet(
    "year years fiscal calendar quarter quarters period periods fy cy fye half quarterly")

  // MARK: Units

  /// The names of currencies after a number, as places in ``currencyCodes``.
  static let currencyNames = WordTable(
    """
    dollar=0 dollars=0 euro=2 euros=2 yen=4 yuan=5 renminbi=5 rmb=5 rupees=8 usd=1 us$=1 eur=2
    gbp=3 jpy=4 cny=5 cad=6 chf=7 inr=8 aud=9 hkd=10 ils=11 nis=11 sek=12 nok=13 dkk=14 krw=15
    mxn=16 brl=17 sgd=18 twd=19 nzd=20 zar=21
    """)

  /// What stands before a number or a `$`, as places in ``currencyCodes``.
  static let currencyPrefixes = WordTable(
    """
    us=1 u.s=1 u.s.=1 usd=1 eur=2 gbp=3 jpy=4 cny=5 rmb=5 cad=6 c=6 cdn=6 can=6 ca=6 chf=7 inr=8
    rs=8 aud=9 a=9 au=9 hkd=10 hk=10 ils=11 nis=11 sek=12 nok=13 dkk=14 krw=15 mxn=16 mx=16
    brl=17 r=17 sgd=18 s=18 twd=19 nt=19 nzd=20 nz=20 zar=21
    """)

  /// Those of the prefixes that are codes by themselves, without `$`.
  static let currencyCodeWords = WordSet(
    """
    usd eur gbp jpy cny rmb cad chf inr aud hkd ils nis sek nok dkk krw mxn brl sgd twd nzd zar rs
    """)

  /// Countries whose dollars are written out: `Canadian dollars`.
  static let dollarCountries = WordTable(
    "u.s.=1 u.s=1 us=1 american=1 canadian=6 australian=9 hong-kong=10 singapore=18 zealand=20")

  /// The ISO codes; `""` stands for a dollar of no country.
  static let currencyCodes: [String] = [
    "", "USD", "EUR", "GBP", "JPY", "CNY", "CAD", "CHF", "INR", "AUD", "HKD", "ILS", "SEK", "NOK",
    "DKK", "KRW", "MXN", "BRL", "SGD", "TWD", "NZD", "ZAR",
  ]

  /// Physical units.
  static let measures = WordSet(
    """
    feet foot ft inch inches cm mm km kg lb lbs pound pounds ounce ounces oz mile miles meter meters
    metre metres kilometer kilometers kilometre kilometres acre acres hectare hectares square sq
    cubic gallon gallons barrel barrels bbl bbls mbbl mbbls mmbbl boe mboe mmboe boepd bopd mcf mmcf
    bcf tcf btu mmbtu ton tons tonne tonnes khz mhz ghz hz db dba mp megapixel megapixels gb mb tb
    kb gigabyte gigabytes megabyte megabytes terabyte terabytes mbps gbps kbps bit bits watt watts w
    kw mw gw megawatt megawatts kilowatt kilowatts gigawatt gigawatts kwh mwh gwh volt volts v mah
    amp amps psi bar degree degrees celsius fahrenheit hour hours minute minutes second seconds
    hrs hr min mins sec secs ms millisecond milliseconds nanometer nanometers nm micron microns rpm
    hp horsepower calories mg ml mcg gram grams liter liters litre litres iu ppm pixel pixels
    carat carats x times mph knots dwt teu teus joules
    """)
}

/// The units of durations.
enum TimeUnit: Int, Sendable {
  case days, weeks, months, years

  /// The name in the output.
  var name: String {
    switch self {
    case .days: "days"
    case .weeks: "weeks"
    case .months: "months"
    case .years: "years"
    }
  }
}
