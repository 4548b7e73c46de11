import French
import Incidents

/// What came of it in the order of its days, be it an inquiry or not.
extension Items {
    /// The lists with what came to pass behind the story, under whatever heading the record has it, in one: *le ministère a
    /// attaqué le groupe le 23 mai* before *les enquêteurs ont conclu le 10 juin*.
    func inOneAftermath(_ lists: [String: [Item]]) -> [String: [Item]] {
        guard incident.state != .planned, let inquiry = lists["enquête"], let facts = lists["faits"] else {
            return lists
        }
        let more = facts.filter { comesOfIt($0) }
        guard !more.isEmpty, inquiry.contains(where: { $0.date != nil && $0.isEvent }) else { return lists }
        var lists = lists
        lists["faits"] = facts.filter { fact in !more.contains { $0.path == fact.path } }
        lists["enquête"] = inOrder(inquiry + more)
        return lists
    }

    private func comesOfIt(_ item: Item) -> Bool {
        let rubrics = [Rubric.inquiry, .outlook].map(\.rawValue)
        return rubrics.contains(item.attributes["rubrique"] ?? "") && item.date != nil && item.isEvent && !item.isAhead
            && ["humain", "rançon"].allSatisfy { item.attributes[$0] != "oui" }
            && ["après", "record", "récit", "victimes", "moyens", "motif", "revendique", "délai", "geste", "secours"]
                .allSatisfy { item.attributes[$0] == nil }
    }
}
