import Diagnostics
import French

// MARK: - Figures and words

extension RecordForms {
    /// One of `chiffres`, and every count.
    var figure: Form<ReportedFigure> {
        .group("un chiffre (« valeur », « unite », « selon »…)", .figure) { fields in
            let gender = fields.optional("genre", .choice(Words.genders))
            let value = fields.required("valeur", number)
            let unit = fields.required("unite", unit(gender))
            let hedge: Hedge? = fields.optional("ecrit", .anyCase)
            let action = fields.optional("action", infinitiveGroup)
            let subject = fields.optional("sujet", self.subject)
            let date = fields.optional("date", moment)
            let written: Clause.Aspect? = fields.optional("aspect", .anyCase)
            let certainty = fields.optional("certitude", .anyCase) ?? Certainty.confirmed
            let note = fields.optional("note", .text)
            let source = fields.required(
                "selon", speaker,
                orSay: Diagnostic(
                    .figureWithoutSource, "ce chiffre n’a pas de source", at: fields.location(of: "valeur"),
                    hint: "ajoutez « selon: organisation », ou l’acteur qui le donne"))
            if let object = action?.finalObject, subject != nil {
                fields.reading.report(
                    Diagnostic(
                        .figureWithObject, "l’action de ce chiffre a déjà un objet : « \(object.text) »",
                        at: fields.location(of: "action"),
                        hint: "mettez-le sous « faits », le chiffre dans l’action, ou ôtez « \(object.text) »"))
            }
            guard let value, let unit, let source else { return nil }
            let count = value.shifted(by: unit.unit.power)
            // *Provenir de 1 000 réseaux*
            var aspect = written ?? .event
            if written == nil, let action, date == nil || ["compter", "revendiquer"].contains(action.head) {
                aspect = .unwritten(action, ofCounting: subject)
            }
            return ReportedFigure(
                path: fields.path,
                quantity: Quantity(
                    count, count.isPlural ? unit.unit.noun : unit.unit.singular(lexicon), hedge: hedge,
                    gender: unit.gender, lexicon: lexicon),
                complement: unit.unit.complement,
                action: subject?.deniesItsVerb == true ? action?.underNegativeSubject : action, subject: subject,
                date: date, aspect: aspect, source: source, certainty: certainty,
                note: note)
        }
    }

    private var number: Form<Figure> {
        let expected = "un nombre"
        return Form(expected, .text(.number)) { field in
            guard let text = field.text(expected: expected) else { return nil }
            guard let figure = Figure(parsing: text) else {
                field.report(.number(text, of: field.key, expected: expected, at: field.location))
                return nil
            }
            return figure
        }
    }

    /// A plural noun phrase without determiner, whose gender is known; or a percentage.
    private func unit(_ gender: Gender?) -> Form<(unit: FigureUnit, gender: Gender)> {
        let expected = "un nom au pluriel, sans article (« utilisateurs »), ou « % des clients »"
        return Form(expected, .text(.unit)) { field in
            guard let text = field.prose(expected: expected) else { return nil }
            let unit = FigureUnit(text, lexicon: lexicon)
            if let gender { return (unit, gender) }
            if unit.noun == "%" || unit.noun.isEmpty { return (unit, .masculine) }
            do throws(FormProblem) {
                return (unit, try groups.nounGroup("les \(unit.noun)").agreement.gender)
            } catch {
                field.report(
                    Diagnostic(
                        .nounGroup, "le genre de « \(text) » n’est pas connu", at: field.location,
                        hint: "ajoutez « genre: masculin » ou « genre: féminin » à côté de « unite »"))
                return nil
            }
        }
    }

    /// One of `citations`.
    var quote: Form<Quote> {
        .group("une citation (« texte », « auteur »…)", .quote) { fields in
            let text = fields.required("texte", .text)
            let author = fields.required("auteur", speaker)
            let date = fields.optional("date", moment)
            let channel = fields.optional("canal", prepositionalGroup)
            let role: Quote.Role? = fields.optional("role", .anyCase)
            let language = fields.optional("langue_origine", .slug)
            let original = fields.optional("original", .text)
            if language != nil, original == nil, !fields.has("original") {
                fields.reading.report(
                    Diagnostic(
                        .originalMissing, "une citation traduite devrait garder ses mots d’origine",
                        at: fields.location(of: "langue_origine"), hint: "ajoutez la clé « original »"))
            }
            guard let text, let author else { return nil }
            return Quote(
                path: fields.path, text: Self.withoutGuillemets(text), author: author, date: date, channel: channel,
                role: role,
                originalLanguage: language, original: original)
        }
    }

    /// The words without the quotation marks typed around them: the article prints its own.
    private static func withoutGuillemets(_ text: String) -> String {
        let pairs: [(Character, Character)] = [("«", "»"), ("“", "”"), ("\"", "\"")]
        guard let first = text.first, let last = text.last,
            pairs.contains(where: { $0.0 == first && $0.1 == last }),
            !text.dropFirst().dropLast().contains(where: { $0 == first || $0 == last })
        else { return text }
        return String(
            text.dropFirst().dropLast().trimmingPrefix(while: \.isWhitespace).reversed().trimmingPrefix(
                while: \.isWhitespace
            ).reversed())
    }

    /// `excuses`
    var apology: Form<Apology> {
        .group("des excuses (« motif », « date »…)", .apology) { fields in
            Apology(
                author: fields.optional("auteur", speaker) ?? .organisation,
                reason: fields.optional("motif", nounGroup),
                recipients: fields.optional("a", nounGroup),
                date: fields.optional("date", moment),
                channel: fields.optional("canal", prepositionalGroup),
                certainty: fields.optional("certitude", .anyCase) ?? .confirmed)
        }
    }

    /// `compensation`: a noun group, or a group of keys.
    var compensation: Form<Compensation> {
        let short = nounGroup.map { Compensation(text: $0, beneficiaries: nil, date: nil, source: nil) }
        let long = Form<Compensation>.group(short.expected, .compensation) { fields in
            let text = fields.required("texte", nounGroup)
            let beneficiaries = fields.optional("beneficiaires", nounGroup)
            let date = fields.optional("date", moment)
            let source = fields.optional("selon", speaker)
            return text.map { Compensation(text: $0, beneficiaries: beneficiaries, date: date, source: source) }
        }
        return .either(short, or: long)
    }

    /// One of `conseils`: an infinitive group, or a group of keys.
    var advice: Form<Advice> {
        let short = Form<Advice>(infinitiveGroup.expected, .text(.infinitiveGroup)) { field in
            infinitiveGroup.read(field).map {
                Advice(path: field.path, action: $0, recipients: nil, source: .organisation)
            }
        }
        let long = Form<Advice>.group(short.expected, .advice) { fields in
            let action = fields.required("action", infinitiveGroup)
            let recipients = fields.optional("a", nounGroup)
            let source = fields.optional("selon", speaker) ?? .organisation
            return action.map { Advice(path: fields.path, action: $0, recipients: recipients, source: source) }
        }
        return .either(short, or: long)
    }

    /// One of `notifications`.
    var notification: Form<Notification> {
        .group("une notification (« autorite », « date »)", .notification) { fields in
            let authority = fields.required("autorite", subject)
            let date = fields.optional("date", moment)
            return authority.map { Notification(path: fields.path, authority: $0, date: date) }
        }
    }

    /// One of `points`.
    var update: Form<Update> {
        .group("un point (« id », « date », « texte »)", .update) { fields in
            let identifier = fields.required("id", .slug)
            let date = fields.required("date", dateTime)
            let text = fields.required("texte", .paragraphs)
            guard let identifier, let date, let text else { return nil }
            return Update(identifier: identifier, date: date, text: text)
        }
    }

    /// One of `corrections`.
    var correction: Form<Correction> {
        .group("une correction (« date », « texte »)", .correction) { fields in
            let date = fields.required("date", dateTime)
            let text = fields.required("texte", .paragraphs)
            guard let date, let text else { return nil }
            return Correction(date: date, text: text)
        }
    }

    var ornament: Form<Ornament> {
        .group("des ornements (« titre », « attaque », « chute », « intertitres »)", .ornament) { fields in
            Ornament(
                title: fields.optional("titre", .text), lead: fields.optional("attaque", .text),
                closing: fields.optional("chute", .text), headings: fields.list("intertitres", of: .text))
        }
    }

    /// One of `sources`: a name, or `{nom, url}`.
    var source: Form<Source> {
        .either(
            Form<String>.text.map { Source(name: $0, url: nil) },
            or: .group("une source (« nom », « url »)", .source) { fields in
                let name = fields.required("nom", .text)
                let url = fields.optional("url", .webAddress)
                return name.map { Source(name: $0, url: url) }
            })
    }
}
