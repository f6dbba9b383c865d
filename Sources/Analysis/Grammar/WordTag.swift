/// The part a token plays in its sentence, as far as closed classes and context tell.
enum WordTag: UInt8, Sendable {
  /// A noun, an adjective, a name: what builds noun phrases.
  case nominal
  case determiner, possessive, pronoun
  case preposition, coordinator, subordinator, relative
  case modal, be, have, auxiliary
  /// A finite verb or an infinitive after a modal or `to`.
  case verb
  /// `sold`, `outsourced` after a form of be or have, or opening a reduced clause.
  case participle
  case gerund
  case adverb
  case infinitiveTo
  case possessiveMark
  case figure
  case comma, stop, boundary, bracket, quote, mark
}
