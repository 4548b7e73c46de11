/// One thing to tell the person who wrote a record, a gabarit, a template or a feed.
///
/// Stages hand diagnostics to whoever called them; nothing below the commands prints or exits.
public struct Diagnostic: Sendable, Hashable {
    /// How much it matters. An error refuses the content, a warning does not.
    public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        case error
        case warning
        case note

        /// The French word printed before the message.
        public var label: String {
            switch self {
            case .error: "erreur"
            case .warning: "avertissement"
            case .note: "remarque"
            }
        }

        /// The graver, the smaller: sorting puts errors first.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }
    }

    public var severity: Severity
    /// Stable kebab-case identifier without accents, for example `cle-inconnue`. Never changes once published.
    public var identifier: String
    /// What is wrong, in French, without final stop.
    public var message: String
    public var location: Location?
    /// What to write instead, in French; nil when nothing can be suggested.
    public var hint: String?

    public init(
        _ severity: Severity, _ identifier: String, _ message: String, at location: Location? = nil,
        hint: String? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.message = message
        self.location = location
        self.hint = hint
    }

    public static func error(
        _ identifier: String, _ message: String, at location: Location? = nil, hint: String? = nil
    ) -> Diagnostic {
        Diagnostic(.error, identifier, message, at: location, hint: hint)
    }

    public static func warning(
        _ identifier: String, _ message: String, at location: Location? = nil, hint: String? = nil
    ) -> Diagnostic {
        Diagnostic(.warning, identifier, message, at: location, hint: hint)
    }
}

/// A place in a file as an editor counts it: lines from 1, columns from 1 in Unicode scalars.
public struct Location: Sendable, Hashable, Comparable {
    /// As the user named it, or relative to the newsroom; `-` is standard input.
    public var file: String
    /// 0 when the whole file is meant.
    public var line: Int
    /// 0 when the column is not known.
    public var column: Int
    /// Length of the offending span in scalars on that line; 0 when not known.
    public var length: Int

    public init(file: String, line: Int = 0, column: Int = 0, length: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
    }

    public static func < (left: Location, right: Location) -> Bool {
        (left.file, left.line, left.column, left.length) < (right.file, right.line, right.column, right.length)
    }
}

/// What a stage throws when it cannot go on: everything it found, at least one of them an error.
public struct Refusal: Error, Sendable {
    public var diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    public init(_ diagnostic: Diagnostic) {
        self.diagnostics = [diagnostic]
    }
}
