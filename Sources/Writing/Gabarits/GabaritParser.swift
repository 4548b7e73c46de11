import Diagnostics
import French

/// Reads gabarit files. The grammar is in `Documentation/gabarits.md`.
///
/// What it cannot read it refuses, with line, column and a suggestion; it goes on to the next line, so that one
/// run names every fault of a file.
struct GabaritParser {
    let file: String
    /// Whether the sentences are known to be readable: they are then read when they are first wanted.
    var isTrusted = false
    /// Those of all files together.
    var verbs = GabaritVerbs()
    private(set) var slots: [Slot] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var guards: [Guard] = []

    init(file: String) {
        self.file = file
    }

    mutating func parse(_ source: String) {
        parse(Substring(source), from: 1)
        // A slot all of whose lines were refused has been told why.
        for slot in slots where slot.formulations.isEmpty && diagnostics.isEmpty {
            diagnostics.append(
                .error("rubrique-vide", "La rubrique « \(slot.name) » n’a aucune formulation", at: slot.location))
        }
    }

    /// Reads a part of a file.
    ///
    /// - Parameter first: the number of its first line.
    mutating func parse(_ part: Substring, from first: Int) {
        for (row, line) in part.lines.enumerated() { parseLine(line, number: first + row) }
    }

    private mutating func parseLine(_ whole: Substring, number: Int) {
        let line = whole.withoutBlanks
        guard let first = line.utf8.first, !line.utf8.starts(with: "//".utf8) else { return }
        let indentation = whole.utf8.distance(from: whole.startIndex, to: line.startIndex)
        let location = Location(
            file: file, line: number, column: indentation + 1, length: line.scalarCount)
        if MergeMark.stands(in: line.unicodeScalars) {
            diagnostics.append(.error(MergeMark.identifier, MergeMark.message, at: location, hint: MergeMark.hint))
            return
        }
        guard first == UInt8(ascii: "#") else { return parseFormulation(String(line), at: location) }
        let rest = Substring(line.utf8.dropFirst())
        if rest.utf8.first == UInt8(ascii: "#") {
            parseGuards(Substring(rest.utf8.dropFirst()), at: location)
        } else {
            parseHeading(rest, at: location)
        }
    }

    private mutating func parseHeading(_ heading: Substring, at location: Location) {
        let parts = heading.split(separator: ":", maxSplits: 1).map { trimmed($0) }
        guard let name = parts.first, !name.isEmpty else {
            diagnostics.append(.error("rubrique-sans-nom", "Une rubrique commence par « # nom »", at: location))
            return
        }
        var anchor = Anchor.incident
        if parts.count == 2 {
            guard let known = Anchor(rawValue: parts[1]) else {
                diagnostics.append(
                    .error(
                        "ancre-inconnue", "Ancre inconnue : « \(parts[1]) »", at: location,
                        hint: "ancres possibles : " + Anchor.allCases.map(\.rawValue).joined(separator: ", ")))
                return
            }
            anchor = known
        }
        guards = []
        slots.append(Slot(name: name, anchor: anchor, location: location))
    }

    private mutating func parseGuards(_ text: Substring, at location: Location) {
        var reader = GuardReader(location: location)
        guards = reader.read(text)
        diagnostics += reader.diagnostics
    }

    private mutating func parseFormulation(_ text: String, at location: Location) {
        guard !slots.isEmpty else {
            diagnostics.append(
                .error(
                    "formulation-sans-rubrique", "Une formulation précède toute rubrique", at: location,
                    hint: "ajoutez une ligne « # nom_de_rubrique » au-dessus"))
            return
        }
        let formulation = Formulation(guards: guards, location: location, source: text, verbs: verbs)
        do throws(Refusal) {
            if !isTrusted { try formulation.check() }
            slots[slots.count - 1].add(formulation)
        } catch {
            diagnostics += error.diagnostics
        }
    }
}

func trimmed(_ text: some StringProtocol) -> String { String(Substring(text).withoutBlanks) }

func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(scalars) }
