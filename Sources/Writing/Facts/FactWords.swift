import French
import Synchronization

/// The words of a fact that depend on nothing said before, worked out when a sentence first needs them: many are tried
/// with each fact.
final class FactWords: Sendable {
    private let knownGroups = Mutex<[[Token]]?>(nil)
    private let knownKey = Mutex<String?>(nil)
    private let knownBareKey = Mutex<String?>(nil)
    private let knownInfinitives = Memo<InfinitiveSetting, [Token]>()

    func groups(_ workOut: () -> [[Token]]) -> [[Token]] { knownGroups.withLock { Self.recalled(&$0, workOut) } }

    /// Who or what it is, as one word.
    func key(_ workOut: () -> String) -> String { knownKey.withLock { Self.recalled(&$0, workOut) } }

    /// The same without its article: *la coupure* is *cette coupure*.
    func bareKey(_ workOut: () -> String) -> String { knownBareKey.withLock { Self.recalled(&$0, workOut) } }

    /// Infinitives as they are joined where they stand.
    func infinitives(_ setting: InfinitiveSetting, _ workOut: () -> [Token]) -> [Token] {
        knownInfinitives.value(for: setting, workOut)
    }

    private static func recalled<Value>(_ known: inout Value?, _ workOut: () -> Value) -> Value {
        if let known { return known }
        let value = workOut()
        known = value
        return value
    }
}

/// What decides how infinitives are joined.
struct InfinitiveSetting: Sendable, Equatable {
    /// Whose *se* they have.
    var owner: Agreement
    var isDenied: Bool
    var preposition: String?
    var conjunction: String?
}
