import Diagnostics

/// A text with markers (`1️⃣` to `9️⃣`, `🔟`) where findings are expected: positions are never counted by hand.
struct MarkedText {
    /// The text without its markers.
    var text = ""
    /// Marker number → 1-based line and column of what followed it.
    var places: [Int: Place] = [:]

    struct Place: Hashable, CustomStringConvertible {
        var line: Int
        var column: Int

        var description: String { "\(line):\(column)" }
    }

    init(_ marked: String) {
        var line = 1
        var column = 1
        for character in marked {
            if let number = MarkedText.number(character) {
                places[number] = Place(line: line, column: column)
                continue
            }
            text.append(character)
            if character == "\n" {
                (line, column) = (line + 1, 1)
            } else {
                column += character.unicodeScalars.count
            }
        }
    }

    private static func number(_ character: Character) -> Int? {
        let scalars = Array(character.unicodeScalars)
        if character == "🔟" { return 10 }
        guard scalars.count == 3, scalars[2] == "\u{20E3}" else { return nil }
        return Int(String(scalars[0]))
    }
}

/// What was found, as tests compare it: identifier and place.
struct Found: Hashable, CustomStringConvertible {
    var identifier: String
    var place: MarkedText.Place?

    var description: String { "\(identifier)@\(place.map(\.description) ?? "fichier")" }

    init(_ identifier: String, _ place: MarkedText.Place?) {
        self.identifier = identifier
        self.place = place
    }

    init(_ diagnostic: Diagnostic) {
        identifier = diagnostic.identifier
        place = diagnostic.location.flatMap { location in
            location.line > 0 ? MarkedText.Place(line: location.line, column: location.column) : nil
        }
    }
}
