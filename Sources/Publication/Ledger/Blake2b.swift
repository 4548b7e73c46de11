/// BLAKE2b without key (RFC 7693): two texts that have the same hash are the same text.
struct Blake2b {
    private typealias Words = SIMD8<UInt64>

    private static let blockLength = 128

    /// Section 2.6, the initialization vector.
    private static let start = Words(
        0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
        0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179)

    /// Section 2.7: which word of the block goes where, round after round; the last two rounds are the first ones again.
    private static let schedule: [UInt8] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
        11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
        7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
        9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
        2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
        12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
        13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
        6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
        10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
    ]

    private var state: Words
    /// What does not make a block yet; the last block is only known at the end.
    private var rest: [UInt8] = []
    private var length: UInt64 = 0

    /// - Parameter bytes: how long the hash is, 1 to 64.
    init(bytes: Int) {
        state = Self.start
        state[0] ^= 0x0101_0000 ^ UInt64(bytes)
        rest.reserveCapacity(Self.blockLength)
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            if rest.count == Self.blockLength {
                rest.withUnsafeBytes { compress($0, counting: Self.blockLength, isLast: false) }
                rest.removeAll(keepingCapacity: true)
            }
            // Whole blocks are taken where they are; the last is kept, for it may end the text.
            while rest.isEmpty && bytes.count > Self.blockLength {
                let block = bytes.prefix(Self.blockLength)
                compress(UnsafeRawBufferPointer(rebasing: block), counting: Self.blockLength, isLast: false)
                bytes = bytes.dropFirst(Self.blockLength)
            }
            let taken = bytes.prefix(Self.blockLength - rest.count)
            rest.append(contentsOf: taken)
            bytes = bytes.dropFirst(taken.count)
        }
    }

    /// The hash of all that was added, its first two words: what is longer is no use here.
    mutating func finish() -> (UInt64, UInt64) {
        let count = rest.count
        let block = rest + Array(repeating: 0, count: Self.blockLength - count)
        block.withUnsafeBytes { compress($0, counting: count, isLast: true) }
        return (state[0], state[1])
    }

    /// Section 3.2, with the sixteen words in as many variables, for the processor has that many places.
    private mutating func compress(_ block: UnsafeRawBufferPointer, counting count: Int, isLast: Bool) {
        length &+= UInt64(count)
        let start = Self.start
        var (v0, v1, v2, v3) = (state[0], state[1], state[2], state[3])
        var (v4, v5, v6, v7) = (state[4], state[5], state[6], state[7])
        var (v8, v9, v10, v11) = (start[0], start[1], start[2], start[3])
        var (v12, v13, v14, v15) = (start[4] ^ length, start[5], isLast ? ~start[6] : start[6], start[7])
        Self.schedule.withUnsafeBufferPointer { schedule in
            for round in 0..<12 {
                let first = round * 16
                func word(_ index: Int) -> UInt64 {
                    UInt64(
                        littleEndian: block.loadUnaligned(
                            fromByteOffset: Int(schedule[first + index]) * 8, as: UInt64.self))
                }
                Self.mix(&v0, &v4, &v8, &v12, word(0), word(1))
                Self.mix(&v1, &v5, &v9, &v13, word(2), word(3))
                Self.mix(&v2, &v6, &v10, &v14, word(4), word(5))
                Self.mix(&v3, &v7, &v11, &v15, word(6), word(7))
                Self.mix(&v0, &v5, &v10, &v15, word(8), word(9))
                Self.mix(&v1, &v6, &v11, &v12, word(10), word(11))
                Self.mix(&v2, &v7, &v8, &v13, word(12), word(13))
                Self.mix(&v3, &v4, &v9, &v14, word(14), word(15))
            }
        }
        state ^= Words(v0, v1, v2, v3, v4, v5, v6, v7) ^ Words(v8, v9, v10, v11, v12, v13, v14, v15)
    }

    /// Section 3.1.
    @inline(__always)
    private static func mix(
        _ a: inout UInt64, _ b: inout UInt64, _ c: inout UInt64, _ d: inout UInt64, _ x: UInt64, _ y: UInt64
    ) {
        a = a &+ b &+ x
        d = turned(d ^ a, 32)
        c = c &+ d
        b = turned(b ^ c, 24)
        a = a &+ b &+ y
        d = turned(d ^ a, 16)
        c = c &+ d
        b = turned(b ^ c, 63)
    }

    @inline(__always)
    private static func turned(_ word: UInt64, _ bits: UInt64) -> UInt64 { word &>> bits | word &<< (64 &- bits) }
}
