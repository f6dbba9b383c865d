/// Words with capitals that name a time and no place: `in Fiscal 2016`, `in May`.
enum PeriodWords {
  /// All of them.
  static let all = WordSet(
    """
    fiscal calendar year years quarter quarters month months week weeks half january february march
    april may june july august september october november december
    """)
}
