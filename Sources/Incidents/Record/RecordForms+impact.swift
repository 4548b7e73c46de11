import Diagnostics
import French

// MARK: - Impact

extension RecordForms {
    var impact: Form<Impact> {
        .group("l’impact (« usagers », « usages », « composants »…)", .impact) { fields in
            var impact = Impact()
            impact.scope = fields.optional("portee", .anyCase)
            impact.places = fields.list("lieux", of: prepositionalGroup)
            impact.users = fields.optional("usagers", nounGroup)
            impact.affectedCount = fields.known("touches", figure)
            impact.components = fields.list("composants", of: nounGroup)
            impact.devices = fields.list("appareils", of: nounGroup)
            impact.uses = fields.list("usages", of: infinitiveGroup)
            impact.symptoms = fields.list("symptomes", of: clause(.withSubject))
            impact.consequences = fields.list("consequences", of: clause(.withSubject))
            impact.spared = fields.list("epargnes", of: spared)
            impact.dependents = fields.list("dependants", of: nounGroup)
            impact.data = fields.optional("donnees", data)
            impact.casualties = fields.optional("bilan_humain", casualties)
            return impact
        }
    }

    private var data: Form<DataImpact> {
        .group("les données (« categories », « statut », « personnes »…)", .data) { fields in
            DataImpact(
                categories: fields.list("categories", of: nounGroup),
                status: fields.optional("statut", .anyCase),
                spared: fields.list("epargnees", of: nounGroup),
                people: fields.known("personnes", figure),
                lost: fields.known("perdues", .list(of: nounGroup)),
                source: fields.optional("selon", speaker))
        }
    }

    private var casualties: Form<Casualties> {
        .group("le bilan humain (« morts », « blesses », « evacues »)", .casualties) { fields in
            Casualties(
                deaths: fields.known("morts", peopleCount),
                missing: fields.known("disparus", peopleCount),
                injured: fields.known("blesses", peopleCount),
                evacuated: fields.known("evacues", peopleCount),
                source: fields.optional("selon", speaker))
        }
    }

    /// A number of people, from one, with the hedge of who gives it.
    private var peopleCount: Form<PeopleCount> {
        let expected = "un nombre entier, seul ou avec sa réserve (« au moins 31 »)"
        return Form(expected, .text(.peopleCount)) { field in
            guard let text = field.text(expected: expected) else { return nil }
            guard let count = PeopleCount(parsing: text, in: 1...10_000_000) else {
                field.report(
                    Diagnostic(
                        .number, "« \(text) » n’est pas \(expected)", at: field.location,
                        hint: "écrivez par exemple « \(field.key): 31 », « au moins 31 », « quelque 150 », "
                            + "« une vingtaine » ; zéro s’écrit « aucun »"))
                return nil
            }
            return count
        }
    }
}
