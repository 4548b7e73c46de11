@testable import Diagnostics
@testable import Incidents

/// A record with one thing changed.
struct Mutant {
    var change: String
    var value: JSON

    /// Every change to every node: a key too many, a key less, another type, no value, a word of no list.
    static func all(of record: JSON) -> [Mutant] {
        all(of: record, "", { $0 })
    }

    private static func all(of value: JSON, _ path: String, _ whole: (JSON) -> JSON) -> [Mutant] {
        var mutants: [Mutant] = []
        func add(_ change: String, _ other: JSON) {
            mutants.append(Mutant(change: "\(path): \(change)", value: whole(other)))
        }
        if !path.isEmpty {
            add("null", .null)
            add("vide", .string(""))
        }
        switch value {
        case .object(let members):
            add("clé inconnue", .object(members + [("zorglub", .string("oui"))]))
            if !path.isEmpty { add("liste", .array([value])) }
            for (index, member) in members.enumerated() {
                var fewer = members
                fewer.remove(at: index)
                if !fewer.isEmpty { add("sans \(member.0)", .object(fewer)) }
                mutants += all(of: member.1, path.isEmpty ? member.0 : "\(path).\(member.0)") { other in
                    var members = members
                    members[index].1 = other
                    return whole(.object(members))
                }
            }
        case .array(let items):
            add("texte", .string("une chose"))
            add("groupe", .object([("zorglub", .string("oui"))]))
            for (index, item) in items.enumerated() {
                mutants += all(of: item, "\(path)[\(index)]") { other in
                    var items = items
                    items[index] = other
                    return whole(.array(items))
                }
            }
        case .string, .integer, .boolean, .null:
            add("liste", .array([value]))
            add("groupe", .object([("zorglub", .string("oui"))]))
            add("mot d’aucune liste", .string("zorglub"))
            add("inconnu", .string("inconnu"))
            add("non communiqué", .string("Non communiquée"))
        }
        return mutants
    }
}
