extension Entry {
    public enum State: String, Sendable, Hashable, CaseIterable {
        case ongoing = "en-cours"
        case resolved = "resolu"
        case planned = "planifie"

        public var label: String {
            switch self {
            case .ongoing: "en cours"
            case .resolved: "résolu"
            case .planned: "planifié"
            }
        }

        /// With a capital, to begin a title.
        var title: String {
            switch self {
            case .ongoing: "En cours"
            case .resolved: "Résolu"
            case .planned: "Planifié"
            }
        }
    }

    public struct Severity: Sendable, Hashable {
        /// 0 (information) to 5 (critical).
        public var level: Int
        /// « mineur », « important »…
        public var label: String

        public init(level: Int, label: String) {
            self.level = level
            self.label = label
        }
    }

    public struct Service: Sendable, Hashable {
        public var name: String
        /// The service's key in `services.yaml`, part of URLs.
        public var slug: String
        /// What it is, for who does not know it: « le service de jeu en ligne de Sony ».
        public var gloss: String?

        public init(name: String, slug: String, gloss: String? = nil) {
            self.name = name
            self.slug = slug
            self.gloss = gloss
        }
    }

    /// Words that were said in another language.
    public struct Original: Sendable, Hashable {
        /// Where they are in the record, `citations[0]`.
        public var path: String
        public var speaker: String
        /// Letter for letter.
        public var text: String
        /// BCP 47.
        public var language: String

        public init(path: String, speaker: String, text: String, language: String) {
            self.path = path
            self.speaker = speaker
            self.text = text
            self.language = language
        }
    }
}
