extension AdjectiveForm {
    /// Whether the word is the masculine singular of an adjective or of a past participle.
    public static func isMasculineSingular(_ word: String, lexicon: Lexicon = .standard) -> Bool {
        lexicon.adjectiveBase(word) == word || Participles.verb(of: word)?.pastParticiple() == word
    }

    /// The adjective or participle as it agrees with what it is said of: *dû* → *due*, *connu* → *connues*.
    public static func attribute(_ masculine: String, _ agreement: Agreement) -> String {
        Attribute(parts: [.agreeing(masculine)]).tokens(agreement).first?.text ?? masculine
    }
}
