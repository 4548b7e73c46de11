import Diagnostics

/// What an import tells. The raw value is the stable identifier, documented in importer.md.
enum ImportProblem: String, CaseIterable {
    /// The document is not of the format that was named.
    case shape = "import-forme"
    /// An incident has no date, no state or no identity: it cannot be told.
    case incomplete = "import-incomplet"
    /// Two incidents of the source have the same identity.
    case duplicate = "import-en-double"
    /// A word of the source that has no counterpart here.
    case unknownWord = "import-mot-inconnu"
    /// A name that cannot be printed in a French sentence.
    case foreignName = "import-nom-etranger"
    /// Free text that is not in French.
    case foreignText = "import-texte-etranger"
    /// The source does not say whose incidents these are.
    case unnamedService = "import-service-anonyme"
    /// The record that was made would not pass `check`.
    case refused = "import-refuse"
    /// The record was changed by hand since it was imported.
    case edited = "import-retouche"

    var severity: Diagnostic.Severity {
        switch self {
        case .shape: .error
        case .incomplete, .refused, .unnamedService, .edited: .warning
        case .duplicate, .unknownWord, .foreignName, .foreignText: .note
        }
    }
}

extension Diagnostic {
    init(_ problem: ImportProblem, _ message: String, at location: Location?, hint: String? = nil) {
        self.init(problem.severity, problem.rawValue, message, at: location, hint: hint)
    }

    static func shape(
        _ expected: String, at location: Location,
        hint: String = "vérifiez le nom du format : « depeche import --help »"
    ) -> Diagnostic {
        Diagnostic(.shape, expected, at: location, hint: hint)
    }
}
