import Synchronization

/// One line of standard error that says how far a command is, written over and over, and cleared before anything else.
final class ProgressLine: Sendable {
    private let shown = Mutex("")

    /// Nil when nobody watches: a log wants no such line.
    init?() {
        guard Console.errorIsTerminal else { return nil }
    }

    func show(_ text: String) {
        shown.withLock { shown in
            guard text != shown else { return }
            shown = text
            Console.printError("\r\u{1B}[K\(text)")
        }
    }

    func clear() {
        shown.withLock { shown in
            guard !shown.isEmpty else { return }
            shown = ""
            Console.printError("\r\u{1B}[K")
        }
    }
}
