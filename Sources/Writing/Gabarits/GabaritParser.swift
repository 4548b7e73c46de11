import Diagnostics

/// Reads gabarit files. The grammar is in `Documentation/gabarits.md`.
///
/// What it cannot read it refuses, with line, column and a suggestion; it goes on to the next line, so that one
/// run names every fault of a file.
struct GabaritParser {
    let file: String
    private(set) var slots: [Slot] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var guards: [Guard] = []

    init(file: String) {
        self.file = file
    }

    mutating func parse(_ source: String) {
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            parseLine(Array(line.unicodeScalars), number: index + 1)
        }
        // A slot all of whose lines were refused has been told why.
        for slot in slots where slot.formulations.isEmpty && diagnostics.isEmpty {
            diagnostics.append(
                .error("rubrique-vide", "La rubrique « \(slot.name) » n’a aucune formulation", at: slot.location))
        }
    }

    private mutating func parseLine(_ scalars: [Unicode.Scalar], number: Int) {
        var line = scalars[...]
        if line.last == "\r" { line = line.dropLast() }
        while let last = line.last, last == " " || last == "\t" { line = line.dropLast() }
        let start = line.firstIndex { $0 != " " && $0 != "\t" } ?? line.endIndex
        line = line[start...]
        let text = string(line)
        if line.isEmpty || text.hasPrefix("//") { return }
        let location = Location(file: file, line: number, column: start + 1, length: line.count)
        if text.hasPrefix("##") {
            parseGuards(string(line.dropFirst(2)), at: location)
        } else if text.hasPrefix("#") {
            parseHeading(string(line.dropFirst()), at: location)
        } else {
            parseFormulation(line, text: text, at: location)
        }
    }

    private mutating func parseHeading(_ heading: String, at location: Location) {
        let parts = heading.split(separator: ":", maxSplits: 1).map { trimmed(String($0)) }
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
        slots.append(Slot(name: name, anchor: anchor, formulations: [], location: location))
    }

    private mutating func parseGuards(_ text: String, at location: Location) {
        var reader = GuardReader(location: location)
        guards = reader.read(text)
        diagnostics += reader.diagnostics
    }

    private mutating func parseFormulation(_ line: ArraySlice<Unicode.Scalar>, text: String, at location: Location) {
        guard !slots.isEmpty else {
            diagnostics.append(
                .error(
                    "formulation-sans-rubrique", "Une formulation précède toute rubrique", at: location,
                    hint: "ajoutez une ligne « # nom_de_rubrique » au-dessus"))
            return
        }
        var reader = FormulationReader(line: line, location: location)
        do throws(Refusal) {
            let elements = try reader.read()
            slots[slots.count - 1].formulations.append(
                Formulation(guards: guards, elements: elements, location: location, source: text))
        } catch {
            diagnostics += error.diagnostics
        }
    }
}

func trimmed(_ text: String) -> String {
    var view = Substring(text)
    while let first = view.first, first == " " || first == "\t" { view.removeFirst() }
    while let last = view.last, last == " " || last == "\t" { view.removeLast() }
    return String(view)
}

func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
}
