import French

/// What guards and plans may ask of an item or of the record, `étape` or `rôle`: so few that they are looked through in
/// order.
struct Attributes: Sendable, ExpressibleByDictionaryLiteral {
    private var pairs: [(name: String, value: String)] = []

    init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self[name] = value }
    }

    subscript(name: String) -> String? {
        get { pairs.first { $0.name.spells(name) }?.value }
        set {
            let index = pairs.firstIndex { $0.name.spells(name) }
            switch (newValue, index) {
            case (let value?, let index?): pairs[index].value = value
            case (let value?, nil): pairs.append((name, value))
            case (nil, let index?): pairs.remove(at: index)
            case (nil, nil): break
            }
        }
    }
}
