/// Why an author's text does not have the grammatical form its field asks for, said in French to the author.
public struct FormProblem: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        case empty
        /// A noun group without a determiner, as a brand would be.
        case missingDeterminer
        case unknownGender
        case unknownNoun
        /// The determiner contradicts the noun's gender: *le panne*.
        case genderMismatch
        case missingInfinitive
        /// An infinitive was expected at the head and something else stands there.
        case notAnInfinitive
        case missingObject
        /// Two infinitives are joined, and nothing tells whether the second depends on what the first does.
        case unclearCoordination
    }

    public var reason: Reason
    /// In French, for the author.
    public var message: String
    /// What to write instead, in French.
    public var hint: String
    /// The words at fault, in Unicode scalars of the text.
    public var range: Range<Int>

    public init(_ reason: Reason, _ message: String, hint: String, range: Range<Int>) {
        self.reason = reason
        self.message = message
        self.hint = hint
        self.range = range
    }
}
