import French

/// What guards and plans may ask of an item or of the record, `étape` or `rôle`: so few that they are looked through in
/// order.
struct Attributes: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    private var pairs: [Pair] = []

    private struct Pair: Sendable, Hashable {
        var name: String
        var value: String
    }

    init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self[name] = value }
    }

    subscript(name: String) -> String? {
        get { pairs.first { $0.name.spells(name) }?.value }
        set {
            let index = pairs.firstIndex { $0.name.spells(name) }
            switch (newValue, index) {
            case (let value?, let index?): pairs[index].value = value
            case (let value?, nil): pairs.append(Pair(name: name, value: value))
            case (nil, let index?): pairs.remove(at: index)
            case (nil, nil): break
            }
        }
    }
}
