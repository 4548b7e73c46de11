import French
import Synchronization

/// Words of the author’s in another voice, read when a sentence first gives them.
final class QuotedWords: Sendable {
    private let text: String
    private let read = Mutex<[Token]?>(nil)

    init(_ text: String) {
        self.text = text
    }

    var tokens: [Token] {
        read.withLock { read in
            if let read { return read }
            let tokens = Typography.imprimerie.tokens(quoting: text)
            read = tokens
            return tokens
        }
    }
}
