import Diagnostics
import French

// MARK: - Facts

extension RecordForms {
    /// What a clause has when its keys are absent.
    struct ClauseDefaults {
        /// Nil when the record must name one.
        var subject: Subject?
        var takesRubric = false
        var certainty = Certainty.confirmed
        var kind = GroupKind.fact
        /// Whether a verb of state goes without `aspect`: where facts stand side by side, not in a story.
        var takesStates = false

        static let ofOrganisation = ClauseDefaults(subject: .organisation)
        /// What is announced is not done yet.
        static let announced = ClauseDefaults(subject: .organisation, certainty: .claimed, kind: .announcedFact)
        static let ofService = ClauseDefaults(subject: .service)
        static let withSubject = ClauseDefaults(
            subject: nil, kind: .factWithSubject, takesStates: true)
        static let withRubric = ClauseDefaults(
            subject: .organisation, takesRubric: true, kind: .factWithRubric, takesStates: true)
    }

    /// A `fait`: a group of keys, or its action alone when there is a subject to give it.
    func clause(_ defaults: ClauseDefaults = .ofOrganisation) -> Form<Clause> {
        let expected = "un fait (« action », « sujet », « date »…)"
        let long = Form<Clause>.group(expected, defaults.kind) { fields in readClause(&fields, defaults) }
        guard defaults.subject != nil, !defaults.takesRubric else { return long }
        let short = Form<Clause>(expected, .text(.infinitiveGroup)) { field in
            infinitiveGroup.read(field).map { action in
                Clause(
                    path: field.path, action: owned(action, by: defaults.subject ?? .organisation),
                    subject: defaults.subject ?? .organisation, date: nil, until: nil,
                    aspect: .event, source: nil, certainty: defaults.certainty, rubric: nil, place: nil)
            }
        }
        return .either(short, or: long)
    }

    /// The keys of a fact, among those of the group that holds them.
    func readClause(_ fields: inout Fields, _ defaults: ClauseDefaults) -> Clause? {
        let action = fields.required("action", infinitiveGroup)
        let subject =
            defaults.subject == nil
            ? fields.required("sujet", self.subject) : fields.optional("sujet", self.subject) ?? defaults.subject
        let period = fields.optional("date", self.period)
        let aspect: Clause.Aspect? = fields.optional("aspect", .anyCase)
        let source = fields.optional("selon", speaker)
        let certainty = fields.optional("certitude", .anyCase) ?? defaults.certainty
        let rubric: Rubric? = defaults.takesRubric ? fields.required("rubrique", .anyCase) : nil
        let place = fields.optional("lieu", prepositionalGroup)
        let channel = fields.optional("canal", prepositionalGroup)
        guard let action, let subject else { return nil }
        let owned = owned(action, by: subject)
        // What somebody promises is to come.
        let isBackground = rubric == .context || fields.path.hasPrefix("contexte")
        let mayBeState = defaults.takesStates && period == nil && (certainty != .claimed || source != nil)
        return Clause(
            path: fields.path, action: subject.deniesItsVerb ? owned.underNegativeSubject : owned, subject: subject,
            date: period?.start, until: period?.until,
            aspect: aspect
                ?? (mayBeState ? .unwritten(owned, of: subject, isBackground: isBackground) : .event),
            source: source, certainty: certainty, rubric: rubric, place: place, channel: channel)
    }

    /// The action with the possessives that cannot mean its subject left as written.
    private func owned(_ action: InfinitiveGroup, by subject: Subject) -> InfinitiveGroup {
        let number: French.Number? =
            switch subject {
            case .organisation: organisationSlug.flatMap { actors[$0] }?.agreement.number
            case .service: serviceSlug.flatMap { actors[$0] }?.agreement.number
            case .actor(let actor): actor.agreement.number
            case .person: .singular
            case .group(let group): group.agreement.number
            case .incident: nil
            }
        return number.map(action.leavingPossessives) ?? action
    }

    /// One of `chronologie`: an `etape`, or a fact.
    var step: Form<Step> {
        let expected = "une étape (« date » et « etape », ou « date » et « action »)"
        let ofKind = Form<Step>.group(expected, .kindStep) { fields in
            let gap = fields.optional("ecart", nounGroup)
            if fields.has("action") {
                fields.reading.report(
                    .exclusiveKeys(
                        ["etape", "action"],
                        rule: "une étape est d’une sorte connue (« etape ») ou un fait (« action »)",
                        at: fields.location(of: "action")))
                fields.ignore("action", "sujet")
            }
            let kind: Step.Kind? = fields.required("etape", .anyCase)
            let date = fields.optional("date", moment)
            let source = fields.optional("selon", speaker)
            return kind.map { Step(path: fields.path, date: date, gap: gap, content: .kind($0), source: source) }
        }
        let fact = Form<Step>.group(expected, .factStep) { fields in
            let gap = fields.optional("ecart", nounGroup)
            return readClause(&fields, .ofOrganisation).map { clause in
                Step(path: fields.path, date: clause.date, gap: gap, content: .clause(clause), source: clause.source)
            }
        }
        return .split(on: "etape", with: ofKind, without: fact)
    }

    /// `detection`, `reconnaissance`, `explication`: a group of keys, or the date alone.
    var event: Form<Event> {
        let short = Form<Event>(MomentReading.expected, .text(.moment)) { field in
            moment.read(field).map { Event(path: field.path, date: $0, author: .organisation) }
        }
        let long = Form<Event>.group("un événement (« date », « canal », « auteur »…)", .event) { fields in
            Event(
                path: fields.path,
                date: fields.optional("date", moment),
                agent: fields.optional("par", subject),
                channel: fields.optional("canal", prepositionalGroup),
                author: fields.optional("auteur", speaker) ?? .organisation,
                source: fields.optional("selon", speaker))
        }
        return .either(short, or: long)
    }

    /// One of `antecedents`.
    var antecedent: Form<Antecedent> {
        .group("un antécédent (« date », « action », « sujet »…)", .antecedent) { fields in
            let clause = readClause(&fields, .ofService)
            let duration = fields.optional("duree", nounGroup)
            let link = fields.optional("lien", .link) ?? .unstated
            let cause = fields.optional("cause", nounGroup)
            let details = fields.list("details", of: self.clause(.ofService))
            let ruledOut = fields.list("ecarte", of: denial)
            let quotes = fields.list("citations", of: quote)
            let incident = fields.optional("incident", .slug)
            return clause.map {
                Antecedent(
                    clause: $0, duration: duration, link: link, cause: cause, details: details, ruledOut: ruledOut,
                    quotes: quotes, incident: incident)
            }
        }
    }
}
