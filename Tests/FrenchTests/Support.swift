import French

/// Text with its no-break spaces shown, as the tables write them: `<NB>` is U+00A0, `<NN>` U+202F.
func visible(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{A0}": shown += "<NB>"
        case "\u{202F}": shown += "<NN>"
        default: shown.unicodeScalars.append(scalar)
        }
    }
    return shown
}

func visible(_ tokens: [Token], profile: Typography = .imprimerie) -> String {
    visible(Typesetter.text(tokens, profile: profile))
}

/// Text with plain spaces only.
func breakable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }))
}

let agreements: [String: Agreement] = [
    "ms": .masculineSingular, "fs": .feminineSingular, "mp": .masculinePlural, "fp": .femininePlural,
]

/// `ms`, `fs`, `mp`, `fp`
func agreement(_ name: String) -> Agreement { agreements[name] ?? .masculineSingular }
