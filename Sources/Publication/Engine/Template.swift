/// A template with its partials in place and its names bound to the fields of what it shows: what is run to make a
/// page.
///
/// Steps are plain numbers, so that every core runs the same template without counting references to its parts.
struct Template: Sendable {
    enum Action: Sendable {
        /// `first` is where the text begins in `text`, `end` where it ends.
        case text
        /// A value, escaped: `first` is its place in `subjects`.
        case print(ContentType)
        /// A value as it is.
        case copy
        /// The steps up to `end`, for each, inside, or if there is the subject.
        case section
        /// The steps up to `end`, when there is none.
        case inverted
    }

    struct Step: Sendable {
        var action: Action
        var first: Int32
        var end: Int32 = 0
    }

    /// What a tag is about.
    struct Subject: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            case value
            /// The text whose section this is.
            case current
            /// Where the view is in its list.
            case position(Position)
            case list(ListFunction)
        }

        var kind: Kind
        /// How many views outwards its first field is.
        var up: Int32 = 0
        /// Its fields, in `fields`.
        var first: Int32 = 0
        var end: Int32 = 0
        var form: NamePath.Form?
    }

    enum Position: String, Sendable {
        case first, last, index, even, odd
    }

    enum ListFunction: String, Sendable {
        case count, empty, first, last, reversed
    }

    var steps: [Step] = []
    var text: [UInt8] = []
    var subjects: [Subject] = []
    var fields: [Int32] = []
    /// The furthest that any of its names leads.
    var reach = Shape.Reach.page
}
