/// Reads JSON strictly (RFC 8259), keeping positions, within bounds of depth and number.
struct JSONReader {
    /// Why a text is no JSON, and where.
    struct Fault: Error {
        let offset: Int
        let rule: FeedRule
        let message: String
    }

    private static let depthLimit = 128
    private static let valueLimit = 1_000_000

    private let bytes: [UInt8]
    private var index = 0
    private var count = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
        var reader = JSONReader(bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.index == bytes.count else { throw reader.fault("du texte suit la fin du document") }
        return value
    }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        skipSpace()
        count += 1
        guard depth < Self.depthLimit, count < Self.valueLimit else {
            throw Fault(offset: index, rule: .jsonTooDeep, message: "trop de valeurs, ou trop emboîtées")
        }
        let start = index
        let content: JSONValue.Content
        switch peek() {
        case UInt8(ascii: "{"): content = .object(try object(depth: depth))
        case UInt8(ascii: "["): content = .array(try array(depth: depth))
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "t"): content = try word("true", .boolean(true))
        case UInt8(ascii: "f"): content = try word("false", .boolean(false))
        case UInt8(ascii: "n"): content = try word("null", .null)
        case UInt8(ascii: "-"), (0x30...0x39)?: content = .number(try number())
        default: throw fault("une valeur est attendue ici")
        }
        return JSONValue(content: content, range: start..<index)
    }

    private mutating func object(depth: Int) throws(Fault) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        index += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        repeat {
            skipSpace()
            let start = index
            guard peek() == UInt8(ascii: "\"") else { throw fault("un nom entre guillemets est attendu ici") }
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("deux-points attendus ici") }
            members.append(.init(name: name, nameStart: start, value: try value(depth: depth + 1)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault("une virgule ou } est attendue ici") }
        return members
    }

    private mutating func array(depth: Int) throws(Fault) -> [JSONValue] {
        var elements: [JSONValue] = []
        index += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault("une virgule ou ] est attendue ici") }
        return elements
    }

    private mutating func string() throws(Fault) -> String {
        index += 1
        var text: [UInt8] = []
        var run = index
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                text += bytes[run..<index]
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += bytes[run..<index]
                index += 1
                text += Array(String(try escape()).utf8)
                run = index
            case 0..<0x20: throw fault("un caractère de commande doit être échappé dans une chaîne")
            default: index += 1
            }
        }
        throw fault("une chaîne n’est pas fermée")
    }

    private mutating func escape() throws(Fault) -> Character {
        let plain: [UInt8: Character] = [
            0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r", 0x74: "\t",
        ]
        guard let byte = peek() else { throw fault("une chaîne n’est pas fermée") }
        index += 1
        if let character = plain[byte] { return character }
        guard byte == UInt8(ascii: "u") else { throw fault("cet échappement n’existe pas") }
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return Character(scalar) }
        guard (0xD800...0xDBFF).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw fault("une moitié de paire \\u est seule")
        }
        let second = try codeUnit()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("une moitié de paire \\u est seule") }
        return Character(scalar)
    }

    private mutating func codeUnit() throws(Fault) -> UInt32 {
        let digits = bytes[index...].prefix(4)
        guard digits.count == 4, digits.allSatisfy(WebAddress.isHexadecimal),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault("quatre chiffres hexadécimaux sont attendus après \\u") }
        index += 4
        return value
    }

    private mutating func number() throws(Fault) -> Double {
        let start = index
        _ = take(UInt8(ascii: "-"))
        let zero = peek() == 0x30
        let integer = digits()
        guard integer > 0, !zero || integer == 1 else { throw fault("ce nombre est mal écrit") }
        if take(UInt8(ascii: ".")), digits() == 0 { throw fault("ce nombre est mal écrit") }
        if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
            index += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw fault("ce nombre est mal écrit") }
        }
        return Double(String(decoding: bytes[start..<index], as: UTF8.self)) ?? .infinity
    }

    private mutating func digits() -> Int {
        let start = index
        while let byte = peek(), WebAddress.isDigit(byte) { index += 1 }
        return index - start
    }

    private mutating func word(_ word: StaticString, _ content: JSONValue.Content) throws(Fault) -> JSONValue.Content {
        for offset in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[offset]) {
            throw fault("une valeur est attendue ici")
        }
        return content
    }

    private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
    }

    private func fault(_ message: String) -> Fault {
        Fault(offset: index, rule: .jsonMalformed, message: message)
    }
}
