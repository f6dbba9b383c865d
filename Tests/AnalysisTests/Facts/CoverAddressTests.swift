import Testing

@testable import Analysis

/// The seat of the registrant by the address on its cover.
@Suite struct CoverAddressTests {
  @Test(arguments: [
    (
      "<p>1200 Mill Street, Floor 15 Dorset, Colorado 80202</p><p>(Address of principal executive offices)</p>",
      "Dorset, Colorado"
    ),
    (
      "<p>Three Harbor Place</p><p>Norville, New York 13510-2191</p><p>(Address of principal executive offices) (Zip Code)</p>",
      "Norville, New York"
    ),
    (
      "<p>One Larch Center, Suite 3700 Port Alder MA 02111 (Address of principal executive offices)</p>",
      "Port Alder, MA"
    ),
  ])
  func theCityAndState(_ cover: (text: String, place: String)) {
    #expect(seats(cover.text) == [cover.place])
  }

  @Test(arguments: [
    "<p>1200 Mill Street, Dorset, Colorado 80202</p><p>(Address of agent for service)</p>",
    "<p>44 Quay Road, Dublin 2, Ireland</p><p>(Address of principal executive offices)</p>",
    "<p>As of May 2, 2022, 80202 shares were outstanding.</p><p>(Address of principal executive offices)</p>",
  ])
  func otherAddressesAreNoSeat(_ cover: String) {
    #expect(seats(cover) == [])
  }

  private func seats(_ cover: String) -> [String] {
    let html = """
      <html><body><p>FORM 10-K</p><p>For the fiscal year ended June 30, 2022</p>
      <p>Larkspur Instruments, Inc.</p>\(cover)
      <p><b>Item 1. Business</b></p><p>We make scales.</p></body></html>
      """
    return Analyzer().analyze(TextBuffer(html)).facts.filter { $0.kind == .headquarters }
      .compactMap(\.subject)
  }
}
