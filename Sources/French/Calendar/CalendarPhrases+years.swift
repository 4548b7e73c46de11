extension CalendarPhrases {
    /// *en 2013*, *en mars*, *fin 2022*, *à la mi-mai*, *au printemps 2024*, *au premier semestre 2025*: what is longer
    /// than a day; nil for a day and what is shorter.
    func longer(_ value: ApproximateMoment.Value) -> [Token]? {
        switch value {
        case .year, .month: bare(value).map { [.word("en")] + $0 }
        case .yearPart(_, .stage), .monthPart(_, _, .start), .monthPart(_, _, .end):
            // *À la fin de l’année*, but *fin 2022*.
            bare(value).map { $0.first?.kind == .article ? [.word("à")] + $0 : $0 }
        case .yearPart, .monthPart: bare(value).map { [.word("à")] + $0 }
        case .day, .minute, .night, .dayPart: nil
        }
    }

    /// The same after another preposition: *2013*, *mars*, *la fin de l’année*, *fin 2022*, *la mi-mai*, *le printemps
    /// 2024*.
    public func bare(_ value: ApproximateMoment.Value) -> [Token]? {
        switch value {
        case .year(let year): [.number(String(year))]
        case .month(let year, let month): monthAndYear(month, year)
        case .monthPart(let year, let month, .middle):
            [Token(.article, "la"), .word("mi-" + CalendarNames.month(month))] + self.year(year)
        case .monthPart(let year, let month, let stage): [.word(stage.rawValue)] + monthAndYear(month, year)
        case .yearPart(let year, let part): self.part(part, of: year)
        case .day, .minute, .night, .dayPart: nil
        }
    }

    private func part(_ part: ApproximateMoment.YearPart, of year: Int) -> [Token] {
        switch part {
        case .stage(let stage) where year == viewpoint.date.year:
            [Token(.article, stage == .end ? "la" : "le"), .word(stage.rawValue), .word("de")]
                + [Token(.article, "la"), .word("année")]
        case .stage(.middle): [.word("mi-\(year)")]
        case .stage(let stage): [.word(stage.rawValue), .number(String(year))]
        // Always with its year: *cet été* depends on when it is read.
        case .season(.winter): [Token(.article, "le"), .word("hiver"), .word("\(year)-\(year + 1)")]
        case .season(let season): [Token(.article, "le"), .word(season.rawValue), .number(String(year))]
        case .half(let number): ranked(number, "semestre", year)
        case .quarter(let number): ranked(number, "trimestre", year)
        }
    }

    /// *le second semestre* is the last of two, *le deuxième trimestre* one of four.
    private func ranked(_ number: Int, _ noun: String, _ year: Int) -> [Token] {
        let ordinals = ["premier", noun == "semestre" ? "second" : "deuxième", "troisième", "quatrième"]
        return [Token(.article, "le"), .word(ordinals[min(max(number, 1), 4) - 1]), .word(noun)] + self.year(year)
    }

    private func monthAndYear(_ month: Int, _ year: Int) -> [Token] {
        [.word(CalendarNames.month(month))] + self.year(year)
    }

    /// Left out for the year the text is written in.
    private func year(_ year: Int) -> [Token] {
        year == viewpoint.date.year && !style.namesYear || year == style.impliedYear ? [] : [.number(String(year))]
    }
}
