import French
import Incidents

extension Incident {
    /// Whether a source gives its length, and two ends that are not both exact, or another length, would tell another:
    /// *selon la FCC, la panne a duré au moins douze heures*.
    var isMeasuredOtherwise: Bool {
        let told = figures.compactMap(minutesTold)
        guard !told.isEmpty else { return false }
        guard let start, let end = end.value, start.bound == .exact, end.bound == .exact,
            let minutes = Moments(incident: self).minutes(from: start, to: end)
        else { return true }
        return told.contains { ($0 - Double(minutes)).magnitude > Double(minutes) / 10 }
    }

    /// The minutes that a figure says it lasted; nil for anything else.
    private func minutesTold(_ figure: ReportedFigure) -> Double? {
        guard figure.action?.head == "durer", let unit = Self.minutes[figure.quantity.unit] else { return nil }
        switch figure.subject {
        case .incident, .service, nil: break
        case .group(let group) where IncidentNouns.heads.contains(group.head): break
        case .organisation, .actor, .person, .group: return nil
        }
        return figure.quantity.value.doubleValue * unit
    }

    /// Whether its hours are those of the place it is at: not where it is felt all over the world, or a country that has
    /// several, nor by universal time.
    var isInLocalTime: Bool {
        guard !isInHomeZone, ZoneNames.isOfPlace(zone.name) else { return false }
        return switch impact.scope {
        case _ where place != nil: true
        case .worldwide: false
        case .national: !ZoneNames.isOneOfSeveral(zone.name)
        case .regional, .local, nil: true
        }
    }

    private static let minutes: [String: Double] = [
        "minute": 1, "minutes": 1, "heure": 60, "heures": 60, "jour": 1440, "jours": 1440, "semaine": 10_080,
        "semaines": 10_080, "mois": 43_800,
    ]
}
