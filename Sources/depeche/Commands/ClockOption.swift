import ArgumentParser
import Foundation
import French

/// The hour that is written: the clock’s, read here and nowhere below, or the one that is given.
struct ClockOption: ParsableArguments {
    @Option(help: ArgumentHelp("Le jour et l’heure à écrire, au lieu de ceux de l’horloge.", valueName: "date"))
    var date: String?

    /// As a record writes it, in a zone; with its offset when clocks show that hour twice.
    func now(in zone: Zone) -> String {
        date ?? zone.written(instant: Int(Date().timeIntervalSince1970))
    }
}
