import Analysis

/// The program.
@main
struct AnalystServer {
  static func main() {
    print("analyst-server")
  }
}
