/// The length of a post as X counts it (twitter-text, configuration 3): an address weighs 23 whatever its length, the
/// ranges below weigh 1 a code point, everything else 2, once composed (NFC).
public enum SocialWeight {
    public static let limit = 280
    public static let address = 23

    private static let light: [ClosedRange<UInt32>] = [0...4351, 8192...8205, 8208...8223, 8242...8247]

    /// What a text without addresses weighs.
    public static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { total, scalar in
            total + (light.contains { $0.contains(scalar.value) } ? 1 : 2)
        }
    }
}
