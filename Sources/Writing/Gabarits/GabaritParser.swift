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
    private(set) var slots: [Slot] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Conditions that were read, as they are written: the same come back.
    var known: [String: Guard] = [:]
    private var guards: [Guard] = []

    init(file: String) {
        self.file = file
    }

    mutating func parse(_ source: String) {
        var number = 0
        for line in Array(source.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            parseLine(line, number: number)
        }
        // A slot all of whose lines were refused has been told why.
        for slot in slots where slot.formulations.isEmpty && diagnostics.isEmpty {
            diagnostics.append(
                .error("rubrique-vide", "La rubrique « \(slot.name) » n’a aucune formulation", at: slot.location))
        }
    }

    private mutating func parseLine(_ whole: ArraySlice<UInt8>, number: Int) {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var line = whole
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        while let last = line.last, isBlank(last) { line = line.dropLast() }
        let indentation = line.prefix(while: isBlank).count
        line = line.dropFirst(indentation)
        guard !line.isEmpty, !line.starts(with: "//".utf8) else { return }
        // Every byte but those that continue a scalar.
        let length = line.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        let location = Location(file: file, line: number, column: indentation + 1, length: length)
        switch line.prefix(while: { $0 == UInt8(ascii: "#") }).count {
        case 0: parseFormulation(String(decoding: line, as: UTF8.self), at: location)
        case 1: parseHeading(String(decoding: line.dropFirst(), as: UTF8.self), at: location)
        default: parseGuards(String(decoding: line.dropFirst(2), as: UTF8.self), at: location)
        }
    }

    private mutating func parseHeading(_ heading: String, at location: Location) {
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

    private mutating func parseGuards(_ text: String, at location: Location) {
        var reader = GuardReader(location: location)
        guards = reader.read(text, known: &known)
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
        let formulation = Formulation(guards: guards, location: location, source: text)
        do throws(Refusal) {
            if !isTrusted { try formulation.check() }
            slots[slots.count - 1].add(formulation)
        } catch {
            diagnostics += error.diagnostics
        }
    }
}

func trimmed(_ text: some StringProtocol) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var view = Substring(text).utf8
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(Substring(view))
}

func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(scalars) }
