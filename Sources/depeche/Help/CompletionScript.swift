/// argument-parser’s completion scripts, with the few words of its own said in French.
enum CompletionScript {
    static func french(_ script: String) -> String {
        phrases.reduce(script) { $0.replacing($1.0, with: $1.1) }
    }

    private static let phrases = [
        ("Show subcommand help information.", "Affiche l’aide d’une commande."),
        ("Show help information.", "Affiche l’aide."), ("Show the version.", "Affiche la version."),
    ]
}
