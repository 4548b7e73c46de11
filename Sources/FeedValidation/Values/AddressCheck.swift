/// Checks addresses of each kind.
struct AddressCheck {
    private let kind: ValueKind

    init(_ kind: ValueKind) {
        self.kind = kind
    }

    private var isAbsolute: Bool { kind != .reference }
    private var isInternational: Bool { kind == .iri || kind == .reference || kind == .identifier }

    func findings(in value: String) -> [ValueFinding] {
        let address = WebAddress(value)
        if let own = ownSyntax(of: address) { return own }
        if let scalar = address.forbiddenCharacter {
            let name = scalar == " " ? "l’espace" : quoted(String(scalar))
            return [
                .init(
                    .addressCharacter, "\(name) est interdit dans une adresse\u{A0}: \(quoted(value))",
                    "l’ôter, ou écrire %\(hexadecimal(scalar))")
            ]
        }
        if !isInternational, !address.isASCII {
            return [
                .init(
                    .addressInternational, "\(quoted(value)) contient des lettres qui ne sont pas de l’ASCII",
                    "écrire le domaine en Punycode (xn--…) et le reste en %XX")
            ]
        }
        if isAbsolute, address.scheme == nil || address.body.isEmpty {
            return [
                .init(
                    .addressFull,
                    value.isEmpty ? "l’adresse est vide" : "\(quoted(value)) n’est pas une adresse entière",
                    kind == .identifier
                        ? "écrire un IRI entier, par exemple tag:exemple.fr,2014:…" : "écrire http://… ou https://…")
            ]
        }
        if !address.hasHostIfNeeded {
            return [
                .init(
                    .addressFull, "\(quoted(value)) n’a pas de domaine",
                    "écrire \(address.scheme ?? "http")://domaine/…")
            ]
        }
        if kind == .http, address.scheme != "http", address.scheme != "https" {
            return [.init(.addressHTTP, "\(quoted(value)) n’est pas une adresse http", "écrire http://… ou https://…")]
        }
        return warnings(about: address)
    }

    /// Schemes with a syntax of their own.
    private func ownSyntax(of address: WebAddress) -> [ValueFinding]? {
        switch address.scheme {
        case "tag":
            guard !address.isTag else { return [] }
            return [
                .init(
                    .addressTag, "\(quoted(address.text)) n’est pas un identifiant tag:",
                    "écrire tag:exemple.fr,2014-03-12:nom")
            ]
        case "urn":
            if !address.isUUIDIfNeeded {
                return [
                    .init(
                        .addressUUID, "\(quoted(address.text)) n’est pas un UUID", "écrire urn:uuid: et un UUID entier")
                ]
            }
            guard !address.isURN else { return [] }
            return [.init(.addressURN, "\(quoted(address.text)) n’est pas un URN", "écrire urn:espace:nom")]
        default: return nil
        }
    }

    private func warnings(about address: WebAddress) -> [ValueFinding] {
        var findings: [ValueFinding] = []
        if !address.hasRegisteredScheme {
            let scheme = address.scheme ?? ""
            findings.append(.init(.addressScheme, "le protocole \(quoted(scheme)) n’est pas enregistré", nil))
        }
        if !address.hasSoundEscapes {
            findings.append(
                .init(
                    .addressEscapes, "un % n’est pas suivi de deux chiffres hexadécimaux", "écrire %25 pour le signe %")
            )
        }
        if kind == .identifier, let canonical = address.canonical, canonical != address.text {
            findings.append(
                .init(
                    .addressCanonical, "cet identifiant n’est pas sous sa forme canonique",
                    "écrire \(quoted(canonical))"))
        }
        return findings
    }

    private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return digits.utf8.count < 2 ? "0" + digits : digits
    }
}
