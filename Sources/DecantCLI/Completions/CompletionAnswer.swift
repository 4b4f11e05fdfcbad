/// What a shell is to offer in the place of a word.
struct CompletionAnswer: Equatable {
  /// What kind of words these are.
  enum Kind: String {
    /// Those of the answer, with a blank behind.
    case words
    /// Those of the answer, to be gone on with.
    case beginnings
    /// The files of the disk.
    case files
    /// The directories of the disk.
    case directories
  }

  /// A word, and what it means.
  struct Word: Equatable {
    /// The whole word.
    var text: String
    /// What it means, in one line.
    var help = ""
  }

  /// What kind of words these are.
  var kind = Kind.words
  /// The words, in the order in which they are to be shown.
  var words: [Word] = []

  /// The words with this text before each.
  func behind(_ prefix: String) -> CompletionAnswer {
    CompletionAnswer(kind: kind, words: words.map { Word(text: prefix + $0.text, help: $0.help) })
  }
}
