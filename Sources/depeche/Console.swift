import Foundation

/// Standard output and standard error.
enum Console {
    static func print(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    static func printError(_ text: String) {
        write(text, to: STDERR_FILENO)
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

    /// A closed pipe is the reader's choice, not an error; a disk that took half of what was asked for is one.
    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0) }
            if count >= 0 {
                bytes = bytes.dropFirst(count)
            } else if errno == EAGAIN {
                // A terminal that somebody made non-blocking.
                usleep(1_000)
            } else if errno != EINTR {
                if errno != EPIPE && descriptor == STDOUT_FILENO { refuse(errno) }
                return
            }
        }
    }

    private static func refuse(_ code: Int32) -> Never {
        let full = code == ENOSPC || code == EDQUOT || code == EFBIG
        printError(
            "\(failure("erreur")): la sortie n’a pas pu être écrite\(full ? "\u{A0}: il n’y a plus de place" : "") [sortie-interrompue]\n"
        )
        exit(1)
    }
}

/// `write(2)`, which inside `Console` would be taken for its own.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
