/// The program.
@main
struct AnalystServer {
  static func main() {
    SystemCalls.keepMemorySmall()
    systemExit(status(for: Array(CommandLine.arguments.dropFirst())))
  }

  private static func status(for arguments: [String]) -> Int32 {
    let invocation: Invocation
    do {
      invocation = try InvocationParser.parse(
        arguments, isInteractive: Terminal.isTerminal(.input))
    } catch {
      return CommandLineTool.reject(error)
    }
    switch invocation {
    case .serving(let escapesDollars):
      return StandardStreamServer.run(escapesDollars: escapesDollars)
    case .help(let command): return CommandLineTool.print(HelpText.text(for: command))
    case .version: return CommandLineTool.print("\(Product.name) \(Product.version)\n")
    case .rules(let request): return CommandLineTool.print(RulesListing.text(request))
    case .analyze(let request): return CommandLineTool.run(request)
    }
  }
}
