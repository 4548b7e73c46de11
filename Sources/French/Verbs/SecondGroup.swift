/// Verbs in *-ir*, *-issant*: the model of *finir* (Bescherelle, table 20).
enum SecondGroup {
    static func paradigm(_ infinitive: String) -> Paradigm {
        let stem = String(infinitive.dropLast(2))
        let long = stem + "iss"
        let present = VerbEndings.presentSecondGroup.map { stem + $0 }
        return Paradigm(
            present: present, imperfectStem: long, futureStem: infinitive, past: .inVowel(stem + "i"),
            subjunctive: VerbEndings.subjunctive.map { long + $0 }, imperative: [present[1], present[3], present[4]],
            presentParticiple: long + "ant", participle: (stem + "i", stem + "ie"))
    }
}
