import Testing

/// The extension for Visual Studio Code, in a stand-in for the editor and as a package.
@Suite struct VSCodeTests {
  private static let folder = Places.package + "/editor-configs/vscode"

  @Test(.isInstalled("node"), .timeLimit(.minutes(15)))
  func aSessionOfTheExtension() async throws {
    let node = try #require(Places.executable(named: "node"))
    let folder = try TemporaryFolder()
    let filing = try folder.write(try Places.contents(of: Places.sample), to: "copy.10k.txt")
    let script = Places.package + "/Tests/EditorSessions/vscode/session.js"
    let process = try ChildProcess(
      node, [script, Places.program, filing], environment: ["TMPDIR": folder.path], input: .null)
    let ending = try await process.finish(within: .seconds(600))
    let lines = String(decoding: process.output, as: UTF8.self)
    let errors = String(decoding: process.errors, as: UTF8.self)
    #expect(ending == .exited(0), "\(lines)\n\(errors)")
    #expect(lines.hasSuffix("done\n"))
  }

  @Test(.isInstalled("python3"), .timeLimit(.minutes(5)))
  func thePackageIsWellFormed() async throws {
    let python = try #require(Places.executable(named: "python3"))
    let folder = try TemporaryFolder()
    let package = folder.path + "/analyst.vsix"
    let process = try ChildProcess(
      python, ["-c", Self.inspection, Self.folder, package], input: .null)
    let ending = try await process.finish()
    let errors = String(decoding: process.errors, as: UTF8.self)
    #expect(ending == .exited(0), "\(errors)")
  }

  /// Packs the extension and reads the package as the editor does.
  private static let inspection = """
    import json, subprocess, sys, zipfile
    import xml.etree.ElementTree as xml
    folder, package = sys.argv[1:]
    subprocess.run([sys.executable, folder + '/package.py', package], check=True)
    archive = zipfile.ZipFile(package)
    assert archive.testzip() is None
    names = archive.namelist()
    assert names[0] == '[Content_Types].xml', names
    types = {entry.get('Extension') for entry in xml.fromstring(archive.read(names[0]))}
    for name in names[1:]:
        assert '.' + name.rsplit('.', 1)[1] in types, name
    spaces = {'v': 'http://schemas.microsoft.com/developer/vsx-schema/2011'}
    manifest = xml.fromstring(archive.read('extension.vsixmanifest'))
    for asset in manifest.findall('v:Assets/v:Asset', spaces):
        assert asset.get('Path') in names, asset.get('Path')
    described = json.loads(archive.read('extension/package.json'))
    identity = manifest.find('v:Metadata/v:Identity', spaces)
    for attribute, key in (('Id', 'name'), ('Version', 'version'), ('Publisher', 'publisher')):
        assert identity.get(attribute) == described[key], key
    assert 'extension/' + described['main'].removeprefix('./') in names
    for place in ('viewsContainers', 'views'):
        for entries in described['contributes'][place].values():
            for entry in entries:
                assert 'extension/' + entry['icon'] in names, entry
    again = package + '.again'
    subprocess.run([sys.executable, folder + '/package.py', again], check=True)
    assert open(package, 'rb').read() == open(again, 'rb').read()
    """

  @Test func theExtensionIsSmallAndNeedsNoPackages() throws {
    let source = try Places.contents(of: Self.folder + "/extension.js")
    #expect(source.count < 30_000)
    let text = String(decoding: source, as: UTF8.self)
    let needed = text.split(separator: "require('").dropFirst().map { $0.prefix { $0 != "'" } }
    let builtIn: Set<Substring> = ["vscode", "child_process", "crypto", "fs", "path"]
    #expect(needed.allSatisfy { builtIn.contains($0) || $0.hasPrefix("./") }, "\(needed)")
  }

  @Test func theExtensionHasTheVersionOfTheServer() async throws {
    let process = try ChildProcess(Places.program, ["--version"], input: .null)
    _ = try await process.finish()
    let version = String(decoding: process.output, as: UTF8.self).split(separator: " ").last
    let manifest = String(
      decoding: try Places.contents(of: Self.folder + "/package.json"), as: UTF8.self)
    let number = try #require(version).prefix { !$0.isWhitespace }
    #expect(manifest.contains("\"version\": \"\(number)\""))
  }
}
