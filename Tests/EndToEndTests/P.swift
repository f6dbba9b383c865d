import Testing
@Test func placeholderEnd() {}
