/// Units and what counts as one.
enum Units {
    static let symbols: WordSet = [
        "%", "‰", "€", "$", "£", "¥", "k€", "M€", "Md€", "K€", "k$", "M$", "Md$", "k£", "M£", "Md£", "Md", "°C", "°",
        "°F", "o", "ko", "Ko", "Mo", "Go", "To", "Po", "kB", "MB", "GB", "TB", "Kb", "kb", "Mb", "Gb", "Tb", "kbit/s",
        "Mbit/s", "Gbit/s", "Tbit/s", "Mb/s", "Gb/s", "Mo/s", "Go/s", "Mbps", "Gbps", "Tbps", "kWh", "MWh", "GWh",
        "TWh", "kW", "MW", "GW", "W", "kV", "V", "mA", "mAh", "mm", "cm", "m", "km", "m²", "m2", "m³", "m3", "km²",
        "km/h", "m/s", "mg", "g", "kg", "t", "ml", "cl", "l", "L", "ms", "µs", "s", "min", "h", "j", "Hz", "kHz", "MHz",
        "GHz", "px", "Mpx", "dB", "hPa", "ha", "Mt",
    ]

    /// Words that stay with their number.
    static let words: WordSet = [
        "million", "millions", "milliard", "milliards", "billion", "billions", "euro", "euros", "dollar", "dollars",
        "centime", "centimes", "heure", "heures", "minute", "minutes", "seconde", "secondes", "octets", "mégaoctets",
        "gigaoctets", "téraoctets", "kilomètres", "mètres", "degrés", "pixels", "livres", "francs", "yens", "bitcoins",
        "watts", "kilowatts", "mégawatts", "gigawatts", "volts", "mégahertz", "gigahertz", "litres", "tonnes",
        "hectares",
        "kilogrammes", "mégabits", "gigabits", "térabits", "mégabit", "gigabit", "térabit", "kilomètre", "mètre",
        "nœuds", "barils",
    ]

    /// A symbol has no plural (Bureau international des poids et mesures, *Brochure sur le SI*, § 5.3).
    private static let plurals = ["Mds€": "Md€", "Mds$": "Md$", "Mds": "Md", "mds": "Md", "mins": "min", "kms": "km"]

    /// Signs that stand against the digits before them: 300€, 40%.
    static func isSign(_ scalar: Unicode.Scalar) -> Bool { symbols.contains(String(scalar)) && !scalar.isASCIILetter }

    /// The symbol as it should be written, a rate included (*€/mois*); nil when it is none.
    static func symbol(_ text: String) -> String? {
        if let symbol = plurals[text] { return symbol }
        if symbols.contains(text) { return text }
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")), symbols.contains(String(text[..<slash])) else {
            return nil
        }
        return text
    }

    /// What follows a number and stays on its line.
    static func token(_ text: String) -> Token? {
        words.contains(text) ? .unit(text) : symbol(text).map { .unit($0) }
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIILetter: Bool { isASCII && properties.isAlphabetic }
}
