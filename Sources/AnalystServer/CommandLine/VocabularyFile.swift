internal import Analysis

/// Reads the vocabulary that tokens are counted by.
enum VocabularyFile {
  /// The greatest size that is read: 64 MiB.
  static let greatestByteCount = 64 << 20

  /// The vocabulary in a file.
  static func read(_ path: String) throws(UsageError) -> TokenVocabulary {
    let name = Printable.text(path)
    let bytes: [UInt8]
    do throws(InputFile.Failure) {
      bytes = try InputFile.read(path: path, atMost: greatestByteCount)
    } catch {
      throw UsageError(message: "\(name): \(error.reason)")
    }
    do throws(TokenVocabulary.Problem) {
      return try TokenVocabulary.read(bytes)
    } catch {
      let place = error.line.map { "\(name):\($0)" } ?? name
      throw UsageError(message: "\(place): no vocabulary of tokens: \(error.reason)")
    }
  }
}
