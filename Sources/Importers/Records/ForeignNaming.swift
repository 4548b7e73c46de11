import French

/// French noun groups around foreign proper names.
enum ForeignNaming {
    /// More names than a sentence bears are counted.
    private static let limit = 4

    /// *le composant claude.ai*, *les services Compute Cloud et Object Storage*, *douze services*.
    static func group(_ names: ForeignNames) -> String? {
        group(names) { ForeignName.cited($0, isProduct: names.noun != .component) }
    }

    private static func group(_ names: ForeignNames, cited: (String) -> String) -> String? {
        let printable = names.names.map(\.trimmed).filter(ForeignName.isPrintable)
        switch printable.count {
        case 0: return nil
        case 1: return "\(names.noun.article) \(names.noun.singular) \(cited(printable[0]))"
        case ...limit: return "les \(names.noun.singular)s \(list(printable.map(cited)))"
        default: return "\(Numerals.words(printable.count, gender: names.noun.gender)) \(names.noun.singular)s"
        }
    }

    /// *dans la région us-central1*, *dans douze régions*.
    static func place(_ names: ForeignNames) -> String? { group(names) { $0 }.map { "dans \($0)" } }

    /// Those that cannot be printed.
    static func unprintable(_ names: ForeignNames?) -> [String] {
        (names?.names ?? []).map(\.trimmed).filter { !ForeignName.isPrintable($0) }
    }

    private static func list(_ names: [String]) -> String {
        names.dropLast().joined(separator: ", ") + " et " + (names.last ?? "")
    }
}

extension ForeignNames.Noun {
    var singular: String {
        switch self {
        case .component: "composant"
        case .service: "service"
        case .product: "produit"
        case .region: "région"
        case .zone: "zone"
        }
    }

    var gender: Gender {
        switch self {
        case .component, .service, .product: .masculine
        case .region, .zone: .feminine
        }
    }

    var article: String { gender == .masculine ? "le" : "la" }
}
