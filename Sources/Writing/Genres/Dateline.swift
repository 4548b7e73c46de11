import French
import Incidents

/// *Paris, 11 mars 2014 (Agence) –*: where, when and by whom a dispatch is signed (AFP, *Manuel de l’agencier*).
struct Dateline {
    var masthead: Masthead
    var moments: Moments

    func tokens(_ date: LocalDateTime) -> [Token] {
        var tokens = masthead.place.map { [Token(.brand, $0), Token(.punctuation, ",")] } ?? []
        tokens += moments.phrases.bareDate(date.date, withYear: true)
        tokens += [Token(.punctuation, "("), Token(.brand, masthead.agency), Token(.punctuation, ")")]
        return tokens + [Token(.punctuation, "–")]
    }
}
