import Diagnostics

/// A page that a newsroom adds to its site: `pages/mentions-legales.mustache` makes `mentions-legales/`.
struct OwnPage: Sendable {
    /// `pages/mentions-legales`
    let template: String
    /// The comment that the template begins with: « Mentions légales ».
    let name: String?
    private let file: String

    static let folder = "pages/"

    init(template: String, source: TemplateSource) {
        self.template = template
        file = source.file
        let opening = source.text.prefix { $0 != "\n" }.trimmingPrefix("{{!")
        let isComment = source.text.hasPrefix("{{!") && opening.hasSuffix("}}")
        name = isComment ? String(opening.dropLast(2)).trimmed : nil
    }

    private var slug: String { String(template.dropFirst(Self.folder.count)) }

    /// `mentions-legales/`
    var path: String { slug + "/" }

    /// The folders of the site itself.
    private static let taken: Set = ["archives", "assets", "incidents", "page", "services"]

    /// Why no page can be made of it.
    var fault: Diagnostic? {
        if !EditionFaults.isName(slug) || Self.taken.contains(slug) {
            return .error(
                "nom-de-page", "«\u{A0}\(slug)\u{A0}» ne peut pas être l’adresse d’une page",
                at: Location(file: file),
                hint: Self.taken.contains(slug)
                    ? "le site a déjà un dossier de ce nom" : "lettres sans accents, chiffres et tirets")
        }
        guard name?.isEmpty != false else { return nil }
        return .error(
            "page-sans-nom", "Cette page n’a pas de nom", at: Location(file: file, line: 1),
            hint: "commencez le modèle par un commentaire\u{A0}: {{! Mentions légales }}")
    }
}
