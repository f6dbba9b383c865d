/// The program.
@main
struct AnalystServer {
  static func main() {
    systemExit(StandardStreamServer.run())
  }
}
