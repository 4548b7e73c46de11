/// One row of the table of irregular verbs: an ending and what replaces it.
struct VerbModel: Sendable {
    /// Whole infinitives, or endings with a leading `-`.
    let members: String
    /// The part of the infinitive the other columns replace.
    let ending: String
    /// je, tu, il, nous, vous, ils.
    let present: [String]
    let future: String
    /// The simple past less its endings; empty when there is none.
    let past: String
    /// Masculine participle, with its feminine after a `/` when that is not *+ e*.
    let participle: String
    /// Subjunctive when not made from the present: je, nous, ils.
    var subjunctive = ""
    /// Imperative when not that of the present: tu, nous, vous.
    var imperative = ""
    /// Present participle when not made from *nous*; also gives the imperfect unless `imperfect` does.
    var presentParticiple = ""
    var imperfect = ""
    var gaps: Paradigm.Gaps = []

    init(
        _ members: String, _ ending: String, _ present: String, _ future: String, _ past: String,
        _ participle: String, subjunctive: String = "", imperative: String = "", presentParticiple: String = "",
        imperfect: String = "", gaps: Paradigm.Gaps = []
    ) {
        self.members = members
        self.ending = ending
        self.present = Self.six(Self.words(present))
        self.future = future
        self.past = past
        self.participle = participle
        self.subjunctive = subjunctive
        self.imperative = imperative
        self.presentParticiple = presentParticiple
        self.imperfect = imperfect
        self.gaps = gaps
    }

    /// The principal parts of a verb of this model.
    func paradigm(_ infinitive: String) -> Paradigm {
        let prefix = String(infinitive.dropLast(ending.count))
        let forms = present.map { prefix + $0 }
        let nousStem = String(forms[3].dropLast(forms[3].ends(in: "ons") ? 3 : 0))
        let ilsStem = String(forms[5].dropLast(forms[5].ends(in: "ent") ? 3 : 0))
        let subjunctiveForms: [String]
        let given = Self.words(subjunctive)
        if given.count == 6 {
            subjunctiveForms = given.map { prefix + $0 }
        } else if given.count == 3 {
            let je = prefix + given[0]
            let nous = String((prefix + given[1]).dropLast(3))
            subjunctiveForms = [je, je + "s", je, nous + "ons", nous + "ez", prefix + given[2]]
        } else {
            let weak = nousStem + "i"
            subjunctiveForms = [
                ilsStem + "e", ilsStem + "es", ilsStem + "e", weak + "ons", weak + "ez", ilsStem + "ent",
            ]
        }
        let imperativeForms: [String?]
        let orders = Self.words(imperative)
        if orders.count == 3 {
            imperativeForms = orders.map { $0 == "-" ? nil : prefix + $0 }
        } else {
            // Verbs whose present is in -es lose the s: ouvre, cueille, va.
            let tu = forms[1]
            let short = tu.ends(in: "es") || tu == "vas" ? String(tu.dropLast()) : tu
            imperativeForms = [short, forms[3], forms[4]]
        }
        return Paradigm(
            present: forms, imperfectStem: imperfect.isEmpty ? nousStem : prefix + imperfect,
            futureStem: prefix + future, past: pastOf(prefix), subjunctive: subjunctiveForms,
            imperative: imperativeForms,
            presentParticiple: presentParticiple == "-"
                ? nil : (presentParticiple.isEmpty ? nousStem + "ant" : prefix + presentParticiple),
            participle: participleOf(prefix), gaps: gaps)
    }

    private func pastOf(_ prefix: String) -> Paradigm.Past {
        if past.isEmpty { return .missing }
        if past.ends(in: "a") {
            let stem = prefix + String(past.dropLast())
            return .inA(stem: stem, beforeE: stem)
        }
        return .inVowel(prefix + past)
    }

    private func participleOf(_ prefix: String) -> (masculine: String, feminine: String)? {
        if participle.isEmpty { return nil }
        let parts = participle.split(separator: "/").map(String.init)
        return (prefix + parts[0], prefix + (parts.count > 1 ? parts[1] : parts[0] + "e"))
    }

    static func words(_ row: String) -> [String] {
        row.utf8.split(separator: UInt8(ascii: " ")).map { $0.elementsEqual("_".utf8) ? "" : String(Substring($0)) }
    }

    /// je, il, nous, ils → six forms.
    private static func six(_ forms: [String]) -> [String] {
        guard forms.count == 4 else { return forms.count == 6 ? forms : Array(repeating: forms.first ?? "", count: 6) }
        let tu = forms[0].ends(in: "e") ? forms[0] + "s" : forms[0]
        return [forms[0], tu, forms[1], forms[2], String(forms[2].dropLast(3)) + "ez", forms[3]]
    }
}
