import ArgumentParser

struct Man: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man",
        abstract: "Affiche la page de manuel.",
        discussion: "Pour la lire : « depeche man | man -l - ». Pour l’installer, l’écrire dans « man1/depeche.1 ».")

    func run() {
        guard let page = ManPage(of: Depeche.self) else { return }
        Console.print(page.text)
    }
}
