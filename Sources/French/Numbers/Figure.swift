/// An exact decimal number: 3,5 is 35 tenths. No binary rounding ever shows.
public struct Figure: Sendable, Hashable, Comparable {
    /// The digits as a whole number.
    public let mantissa: Int
    /// How many of them stand after the comma.
    public let fractionDigits: Int

    public init(_ integer: Int) {
        mantissa = integer
        fractionDigits = 0
    }

    /// - Parameters:
    ///   - mantissa: 35 for 3,5.
    ///   - fractionDigits: 1 for 3,5; at most 9. Useless zeros are dropped.
    public init(mantissa: Int, fractionDigits: Int) {
        var mantissa = mantissa
        var digits = max(0, min(9, fractionDigits))
        while digits > 0, mantissa % 10 == 0 {
            mantissa /= 10
            digits -= 1
        }
        self.mantissa = mantissa
        self.fractionDigits = digits
    }

    /// Reads `3,5`, `3.5`, `70 000`, `-2`; nil when it is no number or too long.
    public init?(parsing text: String) {
        var mantissa = 0
        var digits = 0
        var fraction: Int?
        var isNegative = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9":
                let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
                let (sum, carry) = product.addingReportingOverflow(Int(scalar.value) - 48)
                if overflow || carry { return nil }
                mantissa = sum
                digits += 1
                if let count = fraction { fraction = count + 1 }
            case ",", ".":
                if fraction != nil { return nil }
                fraction = 0
            case " ", "\u{A0}", "\u{202F}", "\u{2009}", "_": continue
            case "-", "−":
                if digits > 0 || isNegative { return nil }
                isNegative = true
            default: return nil
            }
        }
        if digits == 0 || (fraction ?? 0) > 9 { return nil }
        self.init(mantissa: isNegative ? -mantissa : mantissa, fractionDigits: fraction ?? 0)
    }

    /// The value when it is a whole number.
    public var integer: Int? { fractionDigits == 0 ? mantissa : nil }

    public var doubleValue: Double {
        var value = Double(mantissa)
        for _ in 0..<fractionDigits { value /= 10 }
        return value
    }

    /// 3,5 · 1 500 · 0,25
    public var digits: String {
        guard fractionDigits > 0 else { return Numerals.digits(mantissa) }
        var power = 1
        for _ in 0..<fractionDigits { power *= 10 }
        let whole = mantissa / power
        var fraction = String((mantissa % power).magnitude)
        while fraction.utf8.count < fractionDigits { fraction = "0" + fraction }
        let sign = mantissa < 0 && whole == 0 ? "−" : ""
        return sign + Numerals.digits(whole) + "," + fraction
    }

    /// Whether French takes it as plural: 2 and more (*1,99 million*, *deux millions*).
    public var isPlural: Bool { doubleValue.magnitude >= 2 }

    public static func < (left: Figure, right: Figure) -> Bool { left.doubleValue < right.doubleValue }

    /// The number of millions or milliards when it is short to say: 3 500 000 → 3,5.
    func divided(byPowerOfTen power: Int) -> Figure {
        var digits = fractionDigits + power
        var mantissa = mantissa
        while digits > 0, mantissa % 10 == 0 {
            mantissa /= 10
            digits -= 1
        }
        return digits <= 9 ? Figure(mantissa: mantissa, fractionDigits: digits) : self
    }
}
