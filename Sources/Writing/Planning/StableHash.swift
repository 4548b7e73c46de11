/// A hash that is the same on every machine and in every run: what makes choices deterministic.
///
/// FNV-1a over the UTF-8 of the parts, each closed by a zero byte, then mixed so that close inputs part.
struct StableHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ parts: String...) {
        for part in parts { add(part) }
    }

    /// With one part more.
    func adding(_ part: String) -> StableHash {
        var longer = self
        longer.add(part)
        return longer
    }

    mutating func add(_ part: String) {
        mix(part)
        state = state &* 0x100_0000_01b3
    }

    mutating func mix(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The bytes of a part that is not at its end.
    mutating func mix(_ part: String) {
        var state = state
        // The bytes as they lie in memory, where they do.
        let isDone: Void? = part.utf8.withContiguousStorageIfAvailable { bytes in
            for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        if isDone == nil {
            for byte in part.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        self.state = state
    }

    var value: UInt64 {
        var hash = state
        hash ^= hash >> 33
        hash = hash &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 33
        return hash
    }
}
