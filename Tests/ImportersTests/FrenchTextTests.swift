import Testing

@testable import Importers

/// Only what is surely French passes for French.
@Suite struct FrenchTextTests {
    @Test(arguments: [
        "Nous avons identifié la cause de la panne et travaillons à un correctif.",
        "Le service est de nouveau disponible. Toutes nos excuses pour la gêne occasionnée.",
        "Une maintenance est prévue dans la nuit du 3 au 4 mars.",
        "Certains clients rencontrent des difficultés pour accéder à leur espace depuis ce matin.",
    ])
    func french(text: String) {
        #expect(FrenchText.holds(text))
    }

    @Test(arguments: [
        "", "Résolu.", "API", "We are investigating an issue with the API.",
        "This incident has been resolved. Nous vous remercions pour votre patience, and sorry for the trouble.",
        "Estamos investigando un problema con la API de la plataforma.",
        "Stiamo indagando su un problema con le API della piattaforma.",
        "Estem investigant un problema amb les API de la plataforma.",
        "Wir untersuchen derzeit ein Problem mit der API.",
        "Investigamos um problema que afeta a plataforma desde as 10 horas.",
        "Проблема с сетью решена.", "Cause: error on a route. Source: cache. Type: excellent.",
    ])
    func notFrench(text: String) {
        #expect(!FrenchText.holds(text))
    }

    @Test(arguments: [
        ("<p>Un <b>premier</b> mot&nbsp;: l&rsquo;API.</p><p>Puis&#233;</p>", "Un premier mot : l’API.\nPuisé"),
        ("Voir [la page](https://exemple.fr) **vite**", "Voir la page vite"), ("a < b && c > d", "a < b && c > d"),
        ("&lt;b&gt; &inconnu; &#x110000;", "<b> &inconnu;"),
    ])
    func plainText(source: String, text: String) {
        #expect(PlainText.of(source) == text)
    }

    @Test(arguments: [
        ("GitHub Status - Incident History", "GitHub"), ("Parse Status", "Parse"),
        ("Status page of Nuagine", "Nuagine"),
        ("Nuagine", "Nuagine"), ("Nuagine | System Status", "Nuagine"), ("Status", "Status"),
        ("Statut de Nuagine", "Nuagine"), ("État des services de Nuagine", "Nuagine"),
        ("Status page d’Algorine", "Algorine"), ("Statusphere", "Statusphere"),
    ])
    func nameOfAPage(title: String, name: String) {
        #expect(ForeignService(title: title, url: nil).name == name)
    }
}
