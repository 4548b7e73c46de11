import Foundation

/// Standard output and standard error.
enum Console {
    static func print(_ text: String) {
        write(text, to: .standardOutput)
    }

    static func printError(_ text: String) {
        write(text, to: .standardError)
    }

    /// Whether findings may be coloured: a terminal that has colours, and nobody who refused them.
    ///
    /// https://no-color.org
    static var errorHasColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return environment["NO_COLOR", default: ""].isEmpty && errorIsTerminal
    }

    /// Whether somebody watches, on a terminal that can write over a line.
    static var errorIsTerminal: Bool {
        ProcessInfo.processInfo.environment["TERM"] != "dumb" && isatty(STDERR_FILENO) == 1
    }

    /// A word in red, where colour is wanted.
    static func failure(_ word: String) -> String {
        errorHasColour ? "\u{1B}[1;31m\(word)\u{1B}[0m" : word
    }

    /// A closed pipe is the reader's choice, not an error.
    private static func write(_ text: String, to handle: FileHandle) {
        guard !text.isEmpty else { return }
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
