/// Words that the cutting of clauses asks for.
enum CutWords {
  static let connectives = WordSet(
    """
    however therefore accordingly consequently furthermore moreover additionally also thus
    similarly likewise nevertheless nonetheless specifically overall finally further indeed
    currently today generally typically presently
    """)
  static let connectiveNouns = WordSet(
    "addition result general particular turn fact contrast consequence example instance all")
  static let comparing = WordSet("compared versus against")
  /// Adverbs at the beginning that change what is said.
  static let keptAdverbs = WordSet("historically previously formerly occasionally sometimes rarely")
  /// Openings of concessions that name the rule beside which the statement is the exception.
  static let concessive = WordSet("while although though whereas")
  /// Openings of adjuncts that say where, when or for what part a statement holds.
  static let placing = WordSet(
    "in outside within from for under at on across throughout among inside")
  /// Words of adjuncts that say of how much a statement holds: `in certain cases`.
  static let partial = WordSet(
    "some certain most many few several limited other selected time time-to-time cases")
  /// Words that mean nothing as a subject alone: `The majority are covered by …`.
  static let quantities = WordSet(
    """
    the a majority minority most some many all both half remainder balance rest others several few
    each none either neither any
    """)
  /// Openings of adjuncts that restrict what is said.
  static let limiting = WordSet("without except unlike excluding absent subject depending")
  static let absolute = WordSet("as for pursuant")
  /// `As noted in the report,`: where else it stands.
  static let noting = WordSet(
    "noted discussed described disclosed reported mentioned stated announced")
  /// Subordinators whose clause may be left out.
  static let droppable = WordSet("while although though whereas because since as")
  static let reasons = WordSet("while although though whereas because since as")
  static let conditions = WordSet("if unless until provided except subject whether assuming")
  static let results = WordSet("resulting allowing thereby thus making giving enabling")
  /// Words that point outside of the sentence.
  static let pointing = WordSet(
    "this these those such it they he she there one both former latter another same i you your his her"
  )
  static let references = WordSet(
    """
    following above below herein hereof hereto therein thereof hereinafter aforementioned foregoing
    discussed described see refer refers table forward-looking exhibit appendix incorporated
    example page pages undersigned prospectus shall whatsoever
    """)
  /// Nouns that mean little without what follows them.
  static let generic = WordSet(
    """
    provisions terms conditions rates manufacturers companies products services areas manner ways
    basis customers interest needs policies arrangements agreements items matters parties persons
    businesses amounts
    """)
  /// Participles that are nouns more often: `a total cost`.
  static let nounlike = WordSet("cost set cut put spread read")
  static let numbered = WordSet("note notes item items part section footnote schedule")
}
