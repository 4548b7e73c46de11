import Diagnostics
import French

/// Reads a record key by key, all its errors at once, then holds its facts against each other.
struct RecordReader {
    let newsroom: Newsroom
    let file: String

    var incident: Form<Incident> {
        .group("un enregistrement", .record) { fields in read(&fields) }
    }

    private func read(_ fields: inout Fields) -> Incident? {
        _ = fields.required("schema", .schemaVersion)
        let identifier = readIdentifier(&fields)
        let service = fields.required("service", serviceForm)
        let organisation = fields.optional("organisation", organisationForm) ?? service?.organisation
        let zone = fields.optional("fuseau", .zone) ?? newsroom.zone
        let forms = RecordForms(
            groups: newsroom.groups, actors: newsroom.everyone, zone: zone, serviceSlug: service?.actor.slug,
            organisationSlug: organisation?.slug,
            persons: RecordForms.persons(in: fields.field.node, newsroom.groups))

        let nature: Incident.Nature? = fields.required("nature", .anyCase)
        let occurrence = fields.optional("evenement", forms.nounGroup)
        let provider = fields.optional("prestataire", forms.speaker)
        let severity = fields.required("gravite", .severity)
        let state: Incident.State? = fields.required("etat", .anyCase)
        let isEstablished = fields.optional("etabli", .yesOrNo) ?? true
        let publication = fields.required("publication", forms.dateTime)
        let view = fields.optional("vu_le", forms.dateTime)
        let namesZone = fields.optional("preciser_fuseau", .yesOrNo)

        let start = fields.required("debut", forms.moment)
        let end = fields.known("fin", forms.moment)
        let expectedEnd = fields.known("retablissement_prevu", forms.moment)
        let nextUpdate = fields.optional("prochain_point", forms.moment)
        let place = fields.optional("lieu", forms.prepositionalGroup)
        let detection = fields.optional("detection", forms.event)
        let acknowledgement = fields.optional("reconnaissance", forms.event)
        let explanation = fields.optional("explication", forms.event)
        let steps = fields.list("chronologie", of: forms.step)
        let news = fields.optional("nouvelle", forms.clause())

        let impact = fields.optional("impact", forms.impact) ?? Impact()
        let cause = fields.known("cause", forms.cause)
        let hypotheses = fields.list("hypotheses", of: forms.hypothesis)
        let claim = fields.optional("revendication", forms.claim)
        let ruledOut = fields.list("ecarte", of: forms.denial)
        let remedies = fields.list("remedes", of: forms.clause())
        let apology = fields.known("excuses", forms.apology)
        let compensation = fields.known("compensation", forms.compensation)
        let advice = fields.list("conseils", of: forms.advice)
        let inquiry = fields.list("enquete", of: forms.clause(.withSubject))
        let outlook = fields.list("suites", of: forms.clause(.announced))
        let context = fields.list("contexte", of: forms.clause(.withSubject))
        let otherFacts = fields.list("faits", of: forms.clause(.withRubric))
        let figures = fields.list("chiffres", of: forms.figure)
        let antecedents = fields.list("antecedents", of: forms.antecedent)
        let quotes = fields.list("citations", of: forms.quote)

        let notifications = fields.list("notifications", of: forms.notification)
        let dataOfficer = fields.optional("dpo", .text)
        let contact = fields.optional("contact", .text)

        let updates = fields.list("points", of: forms.update)
        let corrections = fields.list("corrections", of: forms.correction)
        let ornament = fields.optional("ornement", forms.ornament) ?? Ornament()
        let sources = fields.required("sources", .list(of: forms.source)) ?? []

        guard let identifier, let service, let organisation, let nature, let severity, let state, let publication else {
            return nil
        }
        var incident = Incident(
            identifier: identifier, file: file, service: service, organisation: organisation, nature: nature,
            event: occurrence?.withoutName(of: service.actor), provider: provider, severity: severity, state: state,
            zone: zone,
            namesZone: namesZone ?? (zone != newsroom.zone || organisation.zone.map { $0 != zone } ?? false),
            isInHomeZone: zone == newsroom.zone, publication: publication,
            pointOfView: view ?? updates.map(\.date).max() ?? publication, start: start,
            end: end, expectedEnd: expectedEnd, nextUpdate: nextUpdate, place: place, detection: detection,
            acknowledgement: acknowledgement ?? event(.acknowledgement, of: steps),
            explanation: explanation ?? event(.explanation, of: steps), steps: steps, impact: impact, cause: cause,
            hypotheses: hypotheses, claim: claim, ruledOut: ruledOut, remedies: remedies, apology: apology,
            compensation: compensation, advice: advice, inquiry: inquiry, outlook: outlook, context: context,
            otherFacts: otherFacts, news: news, figures: figures, antecedents: antecedents, quotes: quotes,
            isEstablished: isEstablished, notifications: notifications,
            dataOfficer: dataOfficer, contact: contact, updates: updates,
            corrections: corrections, ornament: ornament, sources: sources, locations: fields.reading.locations)
        // When an operation is to end is its end, where a period can say both; else it is told by itself.
        if state == .planned, !end.isStated, let start, let expected = expectedEnd.value, expected.closes(start) {
            incident.end = expectedEnd
            incident.expectedEnd = .unstated
            incident.locations["fin"] = incident.locations["retablissement_prevu"]
        }
        for finding in Coherence(incident, home: newsroom.zone).findings { fields.reading.report(finding) }
        return incident
    }

    private func readIdentifier(_ fields: inout Fields) -> String? {
        if fields.has("id") { return fields.optional("id", .slug) }
        _ = fields.optional("id", .slug)
        let name = Newsroom.identifier(ofFile: file)
        guard Slug.isValid(name) else {
            fields.reading.report(.identifier(name, at: Location(file: file)))
            return nil
        }
        return name
    }

    /// A step of the chronology as the event it tells.
    private func event(_ kind: Step.Kind, of steps: [Step]) -> Event? {
        steps.first { $0.kind == kind }.map {
            Event(path: $0.path, date: $0.date, agent: nil, channel: nil, author: .organisation, source: $0.source)
        }
    }

    private var serviceForm: Form<Service> {
        Form("un service de services.yaml", .text(.service)) { field in
            guard let slug = field.text(expected: "un service de services.yaml") else { return nil }
            guard let service = newsroom.services[slug] else {
                field.report(
                    .unknownService(slug, kind: "services", among: newsroom.services.keys.sorted(), at: field.location))
                return nil
            }
            return service
        }
    }

    private var organisationForm: Form<Actor> {
        Form("un acteur de services.yaml", .text(.actor)) { field in
            guard let slug = field.text(expected: "un acteur de services.yaml") else { return nil }
            let everyone = newsroom.everyone
            guard let actor = everyone[slug] else {
                field.report(
                    .unknownService(slug, kind: "organisations", among: everyone.slugs, at: field.location))
                return nil
            }
            return actor
        }
    }
}

extension ApproximateMoment {
    /// Whether it is as exact as a beginning: *du 9 au 12 novembre*, *de 9 heures à midi*.
    fileprivate func closes(_ start: ApproximateMoment) -> Bool {
        switch (start.value, value) {
        case (.day, .day), (.minute, .minute): true
        default: false
        }
    }
}

extension Form where Value == String {
    /// `schema`: the version of the format.
    fileprivate static var schemaVersion: Form {
        Form("« 1 »", .text(.version)) { field in
            guard let text = field.text(expected: "« 1 »") else { return nil }
            guard text == "1" else {
                field.report(.schemaVersion(text, at: field.location))
                return nil
            }
            return text
        }
    }
}
