extension Form where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// Any case of an enumeration whose raw values are the record's words.
    static var anyCase: Form {
        .choice(Value.allCases.map { ($0.rawValue, $0) })
    }
}

extension Form where Value == Incident.Severity {
    /// The word or the digit.
    static var severity: Form {
        let words = Incident.Severity.allCases.map { ($0.word, $0) }
        let byWord = choice(words)
        return Form(byWord.expected, .any([byWord.shape, .integer(0...5)])) { field in
            if let digit = field.node.scalar.flatMap(Int.init), let severity = Incident.Severity(rawValue: digit) {
                return severity
            }
            return byWord.read(field)
        }
    }
}

extension Form where Value == Claim.Confirmation {
    static var confirmation: Form {
        .choice(Claim.Confirmation.allCases.filter { $0 != .unstated }.map { ($0.rawValue, $0) })
    }
}

extension Form where Value == Antecedent.Link {
    static var link: Form {
        .choice(Antecedent.Link.allCases.filter { $0 != .unstated }.map { ($0.rawValue, $0) })
    }
}
