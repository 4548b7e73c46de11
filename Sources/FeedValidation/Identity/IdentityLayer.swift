/// What must be unique in a feed, counted with sets: XPath would compare every pair.
struct IdentityLayer: FeedLayer {
    let format: FeedFormat

    func check(_ feed: FeedTree, report: inout Report) {
        switch format {
        case .rss: checkRSS(feed, report: &report)
        default: checkAtom(feed, report: &report)
        }
    }

    private func checkRSS(_ feed: FeedTree, report: inout Report) {
        guard let channel = feed.first("channel", in: feed.root, .none) else { return }
        var guids: Set<String> = []
        for child in feed.children(of: channel) where child.vocabulary == .none {
            switch child.name {
            case "item":
                for guid in feed.children(of: child) where guid.name == "guid" && guid.vocabulary == .none {
                    checkGuid(guid, &guids, feed, report: &report)
                }
            case "skipHours": checkRest(child, "hour", feed, report: &report)
            case "skipDays": checkRest(child, "day", feed, report: &report)
            default: break
            }
        }
    }

    private func checkGuid(_ guid: FeedElement, _ known: inout Set<String>, _ feed: FeedTree, report: inout Report) {
        let value = feed.text(of: guid).trimmedWhitespace()
        let isPermalink = (feed.attribute("isPermaLink", of: guid) ?? "true") == "true"
        if isPermalink {
            let address = WebAddress(value)
            let isWhole =
                address.forbiddenCharacter == nil && address.isASCII && address.scheme != nil && address.hasHostIfNeeded
                && !address.body.isEmpty
            let isNameOnly = address.scheme == "tag" || value.lowercased().hasPrefix("urn:uuid:")
            if !isWhole || isNameOnly {
                report.add(
                    .rssPermalink, "ce guid passe pour un permalien, et \(quoted(value)) n’est pas une adresse",
                    at: feed.placeOfText(in: guid), hint: "écrire <guid isPermaLink=\"false\">")
            }
        } else if !value.isEmpty, value.utf8.count < 9, value.utf8.allSatisfy(WebAddress.isDigit) {
            report.add(
                .rssShortGuid, "\(quoted(value)) risque d’être le guid d’un autre flux", at: feed.placeOfText(in: guid),
                hint: "écrire un identifiant unique au monde, par exemple tag:exemple.fr,2014:\(value)")
        }
        if !value.isEmpty, !known.insert(value).inserted {
            report.add(
                .rssDuplicateGuid, "le guid \(quoted(value)) est déjà celui d’un autre article",
                at: feed.placeOfText(in: guid), hint: "donner à chaque article un guid à lui")
        }
    }

    private func checkRest(_ rest: FeedElement, _ name: String, _ feed: FeedTree, report: inout Report) {
        var known: Set<String> = []
        for child in feed.children(of: rest) where child.name == name && child.vocabulary == .none {
            let text = feed.text(of: child).trimmedWhitespace()
            if name == "hour", Int(text) == 24 {
                report.add(.rssMidnight, "minuit est écrit 24", at: feed.placeOfText(in: child), hint: "écrire 0")
            }
            let value = name == "hour" ? Int(text).map { String($0 % 24) } ?? text : text
            guard !known.insert(value).inserted else { continue }
            report.add(
                .rssDuplicateSkip, "\(quoted(text)) est donné plusieurs fois", at: feed.placeOfText(in: child),
                hint: "n’en garder qu’un")
        }
    }

    private func checkAtom(_ feed: FeedTree, report: inout Report) {
        checkAlternates(of: feed.root, feed, report: &report)
        var ids: Set<String> = []
        var dates: Set<Int> = []
        for entry in feed.children(of: feed.root) where entry.name == "entry" && entry.vocabulary == .atom {
            checkAlternates(of: entry, feed, report: &report)
            if let id = feed.first("id", in: entry, .atom) {
                let value = feed.text(of: id).trimmedWhitespace()
                if !value.isEmpty, !ids.insert(value).inserted {
                    report.add(
                        .atomDuplicateEntry, "l’id \(quoted(value)) est déjà celui d’un autre article",
                        at: feed.placeOfText(in: id), hint: "donner à chaque article un id à lui")
                }
            }
            if let updated = feed.first("updated", in: entry, .atom),
                let date = ISODate.timestamp(feed.text(of: updated).trimmedWhitespace()),
                !dates.insert(date.instant).inserted
            {
                report.add(
                    .atomDuplicateDate, "un autre article a la même date updated", at: feed.placeOfText(in: updated),
                    hint: "les lecteurs trient par cette date\u{A0}: les distinguer d’une seconde")
            }
        }
    }

    /// RFC 4287, § 4.1.1 and 4.1.2.
    private func checkAlternates(of parent: FeedElement, _ feed: FeedTree, report: inout Report) {
        var known: Set<[String]> = []
        for link in feed.children(of: parent) where link.name == "link" && link.vocabulary == .atom {
            let attributes = feed.attributes(of: link)
            let value = { (name: String) in attributes.first { $0.name == name && $0.vocabulary == .none }?.value ?? ""
            }
            guard ["", "alternate", "http://www.iana.org/assignments/relation/alternate"].contains(value("rel")) else {
                continue
            }
            guard !known.insert([value("type").lowercased(), value("hreflang").lowercased()]).inserted else { continue }
            report.add(
                .atomDuplicateAlternate, "un autre lien alternate a le même type et la même langue",
                at: feed.place(of: link), hint: "les distinguer par type ou hreflang, ou n’en garder qu’un")
        }
    }
}
