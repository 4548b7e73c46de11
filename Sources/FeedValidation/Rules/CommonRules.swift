internal import Diagnostics

// Rules of every XML feed.
extension FeedRule {
    static let unknownRoot = FeedRule(
        .error, "flux-racine-inconnue", "L’élément racine est rss, ou feed dans l’espace de noms d’Atom",
        "RSS 2.0, rss ; RFC 4287, § 4.1.1")
    static let refusedVersion = FeedRule(
        .error, "flux-version-refusee",
        "La version est RSS 2.0 ou Atom 1.0 (ni RSS 0.90, ni RSS 1.0 ou 1.1, ni Atom 0.3)",
        "RSS 2.0, rss ; RFC 4287, § 2")
    static let oldVersion = FeedRule(
        .warning, "flux-version-ancienne", "La version de RSS est 2.0, plutôt que 0.91 à 0.94",
        "RSS 2.0, « A RSS 0.91 file is also a valid 2.0 file » ; RSS Advisory Board, Versions")
    static let oddPrefix = FeedRule(
        .warning, "flux-prefixe-inhabituel",
        "Chaque espace de noms a son préfixe coutumier, et Atom n’en a pas dans Atom",
        "Usage ; lecteurs qui ne lisent pas les espaces de noms")
    static let unknownNamespace = FeedRule(
        .warning, "flux-vocabulaire-inconnu", "Les extensions sont d’espaces de noms connus des lecteurs",
        "RFC 4287, § 6.3 ; RSS 2.0, Extending RSS")

    static let common: [FeedRule] = [unknownRoot, refusedVersion, oldVersion, oddPrefix, unknownNamespace]
}
