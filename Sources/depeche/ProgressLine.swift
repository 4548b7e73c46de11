/// One line of standard error that says how far a command is, written over and over, and cleared before anything else.
final class ProgressLine {
    private var shown = ""

    /// Nil when nobody watches: a log wants no such line.
    init?() {
        guard Console.errorIsTerminal else { return nil }
    }

    func show(_ text: String) {
        guard text != shown else { return }
        shown = text
        Console.printError("\r\u{1B}[K\(text)")
    }

    func clear() {
        guard !shown.isEmpty else { return }
        shown = ""
        Console.printError("\r\u{1B}[K")
    }
}
