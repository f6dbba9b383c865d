/// Characters written by name or by number: `&nbsp;`, `&#8217;`, `&#x2019;`.
struct HtmlEntity: Equatable {
  /// The character.
  let scalar: UInt32
  /// The number of bytes of the whole entity, its stop included where it has one.
  let length: Int

  /// Reads the entity that starts with the `&` at an offset; nil where the `&` stands for itself.
  ///
  /// A missing stop is tolerated where no letter or digit follows. Numbers from 128 to 159 are read
  /// as Windows-1252, what is no character as U+FFFD.
  static func read(_ bytes: Span<UInt8>, _ offset: Int, end: Int) -> HtmlEntity? {
    guard offset + 1 < end else { return nil }
    if bytes[offset + 1] == UInt8(ascii: "#") { return number(bytes, offset, end) }
    var key: UInt64 = 0
    var index = offset + 1
    while index < end, ByteClass.isLetter(bytes[index]) || ByteClass.isDigit(bytes[index]) {
      guard index - offset <= 8 else { return nil }
      key = key << 8 | UInt64(bytes[index])
      index += 1
    }
    guard key != 0, let scalar = HtmlEntityTable.shared[key] else { return nil }
    let hasStop = index < end && bytes[index] == UInt8(ascii: ";")
    if !hasStop, index < end, bytes[index] == UInt8(ascii: "=") { return nil }
    return HtmlEntity(scalar: scalar, length: index - offset + (hasStop ? 1 : 0))
  }

  private static func number(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> HtmlEntity? {
    var index = offset + 2
    let isHexadecimal = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < end, let digit = digit(bytes[index], isHexadecimal) {
      value = min(value &* (isHexadecimal ? 16 : 10) &+ digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return HtmlEntity(scalar: character(value), length: index - offset)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if ByteClass.isDigit(byte) { return UInt32(byte - 48) }
    let letter = byte | 0x20
    return isHexadecimal && letter >= 97 && letter <= 102 ? UInt32(letter - 87) : nil
  }

  /// The character that a number of the markup, or a byte that is no UTF-8, stands for.
  static func character(_ number: UInt32) -> UInt32 {
    if number >= 128, number < 160 { return windows[Int(number) - 128] }
    if number == 0 || number >= 0xD800 && number < 0xE000 || number > 0x10_FFFF { return 0xFFFD }
    return number
  }

  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152,
    0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122,
    0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

/// The characters that have names.
struct HtmlEntityTable: Sendable {
  /// The table of all names.
  static let shared = HtmlEntityTable()

  private var keys = [UInt64](repeating: 0, count: 1024)
  private var scalars = [UInt32](repeating: 0, count: 1024)

  /// The number of names.
  private(set) var count = 0

  private init() {
    for (names, first) in [(Self.latin, UInt32(160)), (Self.greekCapitals, 913), (Self.greek, 945)]
    {
      for (number, name) in names.description.utf8.split(separator: 0x20).enumerated() {
        let letters = name.filter { $0 > 0x20 }
        // There is no letter at 930.
        let scalar = first + UInt32(number) + (first == 913 && number >= 17 ? 1 : 0)
        insert(letters, scalar)
      }
    }
    for entry in Self.others.description.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=")
      guard parts.count == 2, let scalar = UInt32(parts[1], radix: 16) else { continue }
      insert(Array(parts[0].utf8), scalar)
    }
  }

  private mutating func insert(_ name: [UInt8], _ scalar: UInt32) {
    let key = name.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var slot = Self.slot(of: key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 1023 }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    scalars[slot] = scalar
  }

  /// The character of a name packed into a number, its first letter on top.
  subscript(key: UInt64) -> UInt32? {
    var slot = Self.slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return scalars[slot] }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 54)
  }

  private static let latin: StaticString = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc \
    Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve \
    Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute \
    acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
    ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """
  private static let greekCapitals: StaticString = """
    Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau \
    Upsilon Phi Chi Psi Omega
    """
  private static let greek: StaticString = """
    alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma \
    tau upsilon phi chi psi omega
    """
  private static let others: StaticString = """
    quot=22 amp=26 lt=3c gt=3e apos=27 QUOT=22 AMP=26 LT=3c GT=3e NBSP=a0 COPY=a9 REG=ae OElig=152
    oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2c6 tilde=2dc thetasym=3d1 upsih=3d2 piv=3d6
    ensp=2002 emsp=2003 thinsp=2009 zwnj=200c zwj=200d lrm=200e rlm=200f ndash=2013 mdash=2014
    horbar=2015 lsquo=2018 rsquo=2019 rsquor=2019 sbquo=201a ldquo=201c rdquo=201d rdquor=201d bdquo=201e
    dagger=2020 Dagger=2021 bull=2022 bullet=2022 hellip=2026 permil=2030 prime=2032 Prime=2033
    lsaquo=2039 rsaquo=203a oline=203e frasl=2044 euro=20ac image=2111 weierp=2118 real=211c trade=2122
    TRADE=2122 alefsym=2135 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 crarr=21b5 lArr=21d0
    uArr=21d1 rArr=21d2 dArr=21d3 hArr=21d4 forall=2200 part=2202 exist=2203 empty=2205 nabla=2207
    isin=2208 notin=2209 ni=220b prod=220f sum=2211 minus=2212 lowast=2217 radic=221a prop=221d
    infin=221e ang=2220 and=2227 or=2228 cap=2229 cup=222a int=222b there4=2234 sim=223c cong=2245
    asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 sub=2282 sup=2283 nsub=2284 sube=2286 supe=2287
    oplus=2295 otimes=2297 perp=22a5 sdot=22c5 lceil=2308 rceil=2309 lfloor=230a rfloor=230b lang=2329
    rang=232a loz=25ca squ=25a1 square=25a1 spades=2660 clubs=2663 hearts=2665 diams=2666 check=2713
    cross=2717 hyphen=2010 dash=2010 Tab=9 NewLine=a dollar=24 percnt=25 lpar=28 rpar=29 comma=2c
    period=2e colon=3a semi=3b num=23 ast=2a plus=2b equals=3d excl=21 quest=3f sol=2f bsol=5c lowbar=5f
    lsqb=5b rsqb=5d lcub=7b rcub=7d verbar=7c commat=40 numsp=2007 puncsp=2008 hairsp=200a
    frac13=2153 frac23=2154 frac15=2155 frac18=215b frac38=215c frac58=215d frac78=215e ballot=2610
    """
}
