/// The files of the folders that are open in a client, as the system or a test has them.
struct WorkspaceFiles: Sendable {
  /// Something in a folder.
  struct Entry: Hashable, Sendable {
    /// The name.
    var name: String
    /// Whether it is a folder; links are followed to none.
    var isFolder: Bool
    /// The state of the file.
    var stamp: FileStamp
  }

  /// What lies in a folder, in no order; nothing where it cannot be read.
  var list: @Sendable (String) -> [Entry]
  /// The bytes of a file; nil where it cannot be read.
  var read: @Sendable (String) -> [UInt8]?
  /// The path of the folder of the user, which is never searched.
  var home: String?

  /// No files at all.
  static let none = WorkspaceFiles(list: { _ in [] }, read: { _ in nil }, home: nil)
}

/// Finds filings in folders, by their names.
struct FilingSearch {
  /// A filing in a folder.
  struct Found: Hashable, Sendable {
    /// The path.
    var path: String
    /// The state of the file.
    var stamp: FileStamp
  }

  /// The most filings that are found.
  static let greatestFilingCount = 500
  /// The most files and folders that are looked at.
  static let greatestEntryCount = 20_000
  /// How many folders deep is looked.
  static let greatestDepth = 8
  /// The greatest size of a filing: 32 MiB.
  static let greatestByteCount = 32 << 20

  private let files: WorkspaceFiles
  private var seen: Set<String> = []
  private var entryCount = 0
  /// The filings, those of a folder before those of the folders in it.
  private(set) var found: [Found] = []
  /// Why some filings may be missing, in words.
  private(set) var omissions: [String] = []

  /// Looks through folders.
  /// - Complexity: O(n log n) in the files, of which there is a greatest number.
  init(_ folders: [String], _ files: WorkspaceFiles) {
    self.files = files
    var level = folders.sorted()
    if let home = files.home, level.contains(home) {
      omissions.append("\(home) is the folder of the user and is not searched")
    }
    if level.contains("") { omissions.append("the root of all files is not searched") }
    level.removeAll { $0.isEmpty || $0 == files.home }
    for _ in 0..<Self.greatestDepth {
      var next: [String] = []
      for folder in level where seen.insert(folder).inserted { next += look(into: folder) }
      level = next
    }
    if !level.isEmpty {
      omissions.append("folders more than \(Self.greatestDepth) deep are left out")
    }
  }

  /// Takes the filings of a folder; gives the folders in it.
  private mutating func look(into folder: String) -> [String] {
    var folders: [String] = []
    for entry in files.list(folder).sorted(by: { $0.name < $1.name }) {
      entryCount += 1
      guard entryCount <= Self.greatestEntryCount else {
        omit("more than \(Self.greatestEntryCount) files: the rest is left out")
        break
      }
      let path = folder + "/" + entry.name
      if entry.isFolder {
        if !entry.name.hasPrefix("."), entry.name != "node_modules", path != files.home {
          folders.append(path)
        }
      } else if FilingName.isUsual(entry.name) {
        take(path, entry.stamp)
      }
    }
    return folders
  }

  private mutating func take(_ path: String, _ stamp: FileStamp) {
    guard stamp.size <= Self.greatestByteCount else {
      return omit("\(path) is larger than \(Self.greatestByteCount >> 20) MiB")
    }
    guard found.count < Self.greatestFilingCount else {
      return omit("more than \(Self.greatestFilingCount) filings: the rest is left out")
    }
    found.append(Found(path: path, stamp: stamp))
  }

  private mutating func omit(_ reason: String) {
    if !omissions.contains(reason) { omissions.append(reason) }
  }
}

/// The names under which filings are usually saved.
enum FilingName {
  private static let endings: Set<String> = ["txt", "htm", "html", "xhtml", "md"]

  /// Whether a file is called like a filing: by its form (`apple-10k-1995.txt`, `form10-q.htm`), or as
  /// it comes from EDGAR (`pltr-20231231.htm`).
  static func isUsual(_ name: String) -> Bool {
    let name = name.lowercased()
    guard let dot = name.lastIndex(of: ".") else { return false }
    let ending = String(name[name.index(after: dot)...])
    let stem = Array(name[..<dot].utf8)
    return endings.contains(ending) && stem.indices.contains { holdsForm(stem, at: $0) }
      || ["htm", "html", "xhtm", "xhtml"].contains(ending) && isDated(stem)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Whether `10-k`, `8k`, `20-f` or the like begins at a place.
  private static func holdsForm(_ stem: [UInt8], at start: Int) -> Bool {
    guard start == 0 || !isDigit(stem[start - 1]) else { return false }
    let digits = stem[start...].prefix(while: isDigit)
    var rest = stem[digits.endIndex...]
    if rest.first == 0x2D { rest = rest.dropFirst() }
    let letters = String(decoding: rest.prefix(while: isLetter), as: UTF8.self)
    let annual = ["k", "q"].flatMap { form in ["", "a", "t", "sb"].map { form + $0 } }
    let forms: [String]
    switch String(decoding: digits, as: UTF8.self) {
    case "10": forms = annual
    case "20", "40": forms = ["f"]
    case "8": forms = ["k"]
    default: return false
    }
    return forms.contains { letters == $0 || letters == $0 + "a" }
  }

  /// Whether it is a short name and a day: `pltr-20231231`.
  private static func isDated(_ stem: [UInt8]) -> Bool {
    guard stem.count >= 10, stem[stem.count - 9] == 0x2D, stem.suffix(8).allSatisfy(isDigit) else {
      return false
    }
    let century = stem.suffix(8).prefix(2)
    return (Array(century) == [0x31, 0x39] || Array(century) == [0x32, 0x30])
      && stem.dropLast(9).allSatisfy { isDigit($0) || isLetter($0) }
  }
}
