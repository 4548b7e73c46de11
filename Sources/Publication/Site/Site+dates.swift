import Diagnostics
import Writing

extension Site {
    /// Rule P3: `pubDate` is the first publication, never in the future. Clocks differ by ten minutes at most (rule C2).
    ///
    /// - Parameter now: seconds since 1970 UTC.
    func datedAfter(_ now: Int) -> [Diagnostic] {
        let limit = now + 600
        return entries.flatMap { entry -> [Diagnostic] in
            let article = entry.imprint
            var dated: [(name: String, date: String)] = []
            if article.published.seconds > limit {
                dated.append(("L’incident «\u{A0}\(article.identifier)\u{A0}»", article.published.iso8601))
            }
            for update in article.updates where update.date.seconds > limit {
                dated.append(
                    (
                        "Le point «\u{A0}\(update.identifier)\u{A0}» de «\u{A0}\(article.identifier)\u{A0}»",
                        update.date.iso8601
                    ))
            }
            return dated.map { name, date in
                .error(
                    "publication-a-venir", "\(name) est daté de l’avenir\u{A0}: \(date)",
                    hint: "publiez le moment venu, ou corrigez la date")
            }
        }
    }
}
