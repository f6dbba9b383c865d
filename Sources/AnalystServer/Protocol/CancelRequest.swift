/// The parameters of `$/cancelRequest`.
struct CancelParams: Decodable, Sendable {
  /// The request that is no longer wanted.
  var id: RequestID
}
