/// 128 bits of BLAKE2b: what has the same fingerprint is the same.
struct Fingerprint: Sendable, Hashable {
    private let high: UInt64
    private let low: UInt64

    private init(_ words: (UInt64, UInt64)) {
        (high, low) = (words.0.byteSwapped, words.1.byteSwapped)
    }

    /// Of bytes alone: what `b2sum --length 128` prints.
    init(of bytes: [UInt8]) {
        var hash = Blake2b(bytes: 16)
        bytes.withUnsafeBytes { hash.add($0) }
        self.init(hash.finish())
    }

    /// Of several things, in their order.
    init(_ describe: (inout Parts) throws -> Void) rethrows {
        var parts = Parts()
        try describe(&parts)
        self.init(parts.hash.finish())
    }

    /// Things of which a fingerprint is made, each with its length, so that none can pass for the end of another.
    struct Parts {
        fileprivate var hash = Blake2b(bytes: 16)

        mutating func add(_ bytes: [UInt8]) {
            add(bytes.count)
            bytes.withUnsafeBytes { hash.add($0) }
        }

        mutating func add(_ text: String) {
            var text = text
            text.withUTF8 { bytes in
                add(bytes.count)
                hash.add(UnsafeRawBufferPointer(bytes))
            }
        }

        mutating func add(_ text: String?) {
            add(text == nil ? 0 : 1)
            if let text { add(text) }
        }

        mutating func add(_ number: Int) {
            withUnsafeBytes(of: Int64(number).littleEndian) { hash.add($0) }
        }

        mutating func add(_ other: Fingerprint) {
            withUnsafeBytes(of: (other.high.bigEndian, other.low.bigEndian)) { hash.add($0) }
        }
    }
}

extension Fingerprint {
    static let digitCount = 32

    /// 32 hexadecimal digits.
    var digits: [UInt8] {
        var digits: [UInt8] = []
        digits.reserveCapacity(Self.digitCount)
        for word in [high, low] {
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 0xF
                digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
        return digits
    }

    /// - Parameter digits: 32 of them; anything else is no fingerprint.
    init?(digits: some Collection<UInt8>) {
        guard digits.count == Self.digitCount else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for (index, character) in digits.enumerated() {
            let digit: UInt8
            switch character {
            case 0x30...0x39: digit = character - 0x30
            case 0x61...0x66: digit = character - 0x57
            default: return nil
            }
            if index < 16 { words.0 = words.0 << 4 | UInt64(digit) } else { words.1 = words.1 << 4 | UInt64(digit) }
        }
        (high, low) = words
    }
}
