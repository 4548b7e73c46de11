/// A hash that is the same on every machine and in every run: what makes choices deterministic.
enum StableHash {
    /// FNV-1a over the UTF-8 of the parts, each closed by a zero byte, then mixed so that close inputs part.
    static func value(_ parts: String...) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = hash &* 0x100_0000_01b3
        }
        hash ^= hash >> 33
        hash = hash &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 33
        return hash
    }
}
