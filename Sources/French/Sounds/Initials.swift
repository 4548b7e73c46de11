/// Words read letter by letter, or made of initials.
enum Initials {
    /// *SMS*, *API*, *HTTP*, *4G*: two signs at least, all capitals or digits, one letter at least.
    static func isAllCapitals(_ word: String) -> Bool {
        var letters = 0
        var signs = 0
        for scalar in word.unicodeScalars {
            if scalar.isCapital {
                letters += 1
            } else if !(scalar.value >= 48 && scalar.value <= 57) && scalar != "&" && scalar != "." && scalar != "/" {
                return false
            }
            signs += 1
        }
        return signs >= 2 && letters >= 1
    }

    /// Initials, or a word with two capitals inside (*OVHcloud*, *DDoS*): no mark of plural.
    static func isAcronym(_ word: String) -> Bool {
        if isAllCapitals(word) { return true }
        var capitals = 0
        for scalar in word.unicodeScalars where scalar.isCapital { capitals += 1 }
        return capitals >= 2
    }
}
