import French
import Incidents

/// Numbers as the press writes them, with the hedge their source gave.
enum Figures {
    static func tokens(_ figure: Figure) -> [Token] { quantity(figure).tokens() }

    static func agreement(_ figure: Figure) -> Agreement { quantity(figure).agreement }

    private static func quantity(_ figure: Figure) -> Quantity {
        Quantity(value: figure.value, hedge: figure.hedge, unit: figure.unit)
    }

    /// *deux morts*, *une trentaine de blessés*: a count of people.
    static func people(_ count: Int, _ noun: String) -> FactValue {
        let quantity = Quantity(count, noun)
        return .tokens(quantity.tokens(), quantity.agreement)
    }
}
