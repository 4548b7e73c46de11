/// What is noted of each of the three entities: a value without references, since it is copied with every sentence that
/// is tried.
struct EntityMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private var service: Value?
    private var organisation: Value?
    private var incident: Value?

    init() {}

    init(dictionaryLiteral elements: (Entity, Value)...) {
        for (entity, value) in elements { self[entity] = value }
    }

    subscript(entity: Entity) -> Value? {
        get {
            switch entity {
            case .service: service
            case .organisation: organisation
            case .incident: incident
            }
        }
        set {
            switch entity {
            case .service: service = newValue
            case .organisation: organisation = newValue
            case .incident: incident = newValue
            }
        }
    }

    subscript(entity: Entity, default value: Value) -> Value {
        get { self[entity] ?? value }
        set { self[entity] = newValue }
    }

    var count: Int { Entity.allCases.count { self[$0] != nil } }

    var isEmpty: Bool { service == nil && organisation == nil && incident == nil }

    func isDisjoint(with other: EntityMap) -> Bool {
        !Entity.allCases.contains { self[$0] != nil && other[$0] != nil }
    }

    /// Values of another map where this one has none.
    mutating func fill(from other: EntityMap) {
        for entity in Entity.allCases where self[entity] == nil { self[entity] = other[entity] }
    }

    /// The values of all but one.
    func values(besides entity: Entity) -> [Value] {
        Entity.allCases.compactMap { $0 == entity ? nil : self[$0] }
    }
}

/// Some of the three entities.
struct EntitySet: Sendable, ExpressibleByArrayLiteral {
    private var members = EntityMap<Bool>()

    init(arrayLiteral elements: Entity...) {
        for entity in elements { insert(entity) }
    }

    func contains(_ entity: Entity) -> Bool { members[entity] != nil }

    mutating func insert(_ entity: Entity) { members[entity] = true }

    mutating func remove(_ entity: Entity) { members[entity] = nil }
}
