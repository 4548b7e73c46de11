import Diagnostics

/// Why bytes are not UTF-8 text.
enum EncodingProblem {
    case utf16
    /// The first byte that is not UTF-8: 1-based line, column in scalars.
    case invalid(line: Int, column: Int)

    static func first(in bytes: [UInt8]) -> EncodingProblem? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var line = 1
        var column = 1
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue("\n"): (line, column) = (line + 1, 1)
            case .scalarValue: column += 1
            case .emptyInput, .error: return .invalid(line: line, column: column)
            }
        }
    }

    func diagnostic(file: String) -> Diagnostic {
        switch self {
        case .utf16: .encoding("UTF-16", at: Location(file: file, line: 1, column: 1))
        case .invalid(let line, let column): .encoding(nil, at: Location(file: file, line: line, column: column))
        }
    }
}
