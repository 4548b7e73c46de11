/// Facts by their names, in the order of ``FactName``.
struct FactMap: Sendable {
    private(set) var names: FactSet = []
    private var facts: [Fact] = []

    subscript(name: FactName) -> Fact? {
        get { names.contains(name) ? facts[names.count(before: name)] : nil }
        set {
            let place = names.count(before: name)
            switch (newValue, names.contains(name)) {
            case (let fact?, true): facts[place] = fact
            case (let fact?, false):
                facts.insert(fact, at: place)
                names.insert(name)
            case (nil, true):
                facts.remove(at: place)
                names.remove(name)
            case (nil, false): break
            }
        }
    }

    /// The state a fact is in, without what it says.
    func condition(of name: FactName) -> FactCondition? {
        names.contains(name) ? facts[names.count(before: name)].condition : nil
    }

    var values: [Fact] { facts }

    mutating func enterPaths(in table: inout PathTable) {
        for index in facts.indices { facts[index].places = facts[index].paths.map { table.enter($0) } }
    }

    /// The names of those of which something holds.
    func names(where holds: (Fact) -> Bool) -> FactSet {
        var names: FactSet = []
        for (name, fact) in zip(self.names, facts) where holds(fact) { names.insert(name) }
        return names
    }
}

extension FactMap: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (FactName, Fact)...) {
        for (name, fact) in elements { self[name] = fact }
    }
}
