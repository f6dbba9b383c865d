/// Words in capitals that readers of filings know without being told, and words that are no short forms.
enum KnownShortForms {
  /// Whether a word needs no definition.
  static func contains(_ word: Word) -> Bool { known.contains(word) || states.contains(word) }

  private static let known = WordSet(
    """
    us usa u.s uk eu un eea uae hk usd cad eur gbp jpy rmb cny chf aud inr
    sec irs fdic fed fbi epa fda ftc fcc faa doj dot doe dod dhs hud cms cdc nih nasa osha eeoc nlrb uspto
    usda finra pcaob aicpa fasb iasb cra gao nato wto imf opec iso ieee ansi astm ul ce ema eba ecb fsa
    gaap ifrs ias asc asu asus apb arb fas fin fsp sfas sab eitf sop coso aro erisa cobra hipaa fcpa dtc
    jobs sox tcja cares ira nol nols cfr usc s-k s-x s-t s-b md&a n/a d&o d&a e&o esg lifo fifo
    ceo cfo coo cto cio cmo cpa cpas evp svp vp hr pr ir it ip ipo m&a r&d sg&a g&a s&p at&t ibm hp
    ebitda ebit eps roe roa roi cagr cogs cpi gdp libor sofr apr apy ytd fy ttm reit reits atm ach ppp
    nasdaq nyse amex otc otcqb otcqx tsx tsxv lse cse xbrl edgar cusip isin cik sic wkn
    tv dvd cd pc pcs lcd led cpu gpu ram rom dram sram nand usb gps wifi os sim sms pdf html http https www
    url xml api ai ml id faq id qr rfid isp voip lan wan dsl iot cad cam pos erp crm saas paas iaas
    dna rna hiv aids covid icu er md phd mba jd bs ba ma
    inc corp ltd llc llp lp plc na nv sa ag ab asa spa gmbh bv oy kk
    ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx am pm et est edt pst pdt cst mst utc gmt
    mw kw gw mwh kwh gwh mhz ghz hz khz kg km cm mm nm gb mb tb kb bbl mcf mmcf bcf boe btu mmbtu boepd
    and or the of in to for by not no all if our we you any are is be as at an on it its yes none but
    item items note notes part page table total form date year years end new act see via plus rise leap care
    create smart rule risk loan bank cash debt net tax per vs aa aaa bb bbb
    """)

  /// Postal codes of states and provinces.
  private static let states = WordSet(
    """
    al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd
    oh ok or pa pr ri sc sd tn tx ut vt va wa wv wi wy ab bc mb nb nl ns nt nu on pe qc sk yt
    """)
}
