import Diagnostics
import French

// MARK: - Dates

extension RecordForms {
    /// A date with its precision; no period.
    var moment: Form<ApproximateMoment> {
        Form(MomentReading.expected, .text(.moment)) { field in
            guard let period = readPeriod(field) else { return nil }
            guard period.until == nil else {
                field.report(
                    Diagnostic(
                        .date, "« \(field.key) » est un moment, non une période", at: field.location,
                        hint: "écrivez « entre… et… » si le moment exact n’est pas connu"))
                return nil
            }
            return period.start
        }
    }

    /// A date, or `du … au …`.
    var period: Form<MomentReading.Period> {
        Form(MomentReading.expected, .text(.period), read: readPeriod)
    }

    /// A day and its time: what an editor knows of her own words.
    var dateTime: Form<LocalDateTime> {
        let expected = "une date et une heure (« 2014-03-13T09:00 »)"
        return Form(expected, .text(.dateTime)) { field in
            guard let period = readPeriod(field) else { return nil }
            guard case .minute(let local) = period.start.value, period.start.bound == .exact, period.until == nil else {
                field.report(
                    Diagnostic(.date, "« \(field.key) » attend \(expected)", at: field.location))
                return nil
            }
            return local
        }
    }

    private func readPeriod(_ field: Field) -> MomentReading.Period? {
        guard let text = field.text(expected: MomentReading.expected) else { return nil }
        var reading = MomentReading(zone: zone)
        do throws(MomentReading.Problem) {
            let period = try reading.read(text)
            for warning in reading.warnings { field.report(warning(field.location)) }
            return period
        } catch {
            field.report(error.diagnostic(field.location))
            return nil
        }
    }
}
