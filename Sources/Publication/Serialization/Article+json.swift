import Diagnostics
import Writing

extension Article {
    /// The article with what licensed each sentence: facts, lines of the record, formulation.
    var json: JSON {
        .compact([
            ("id", .string(identifier)),
            ("genre", .string(genre.rawValue)),
            ("title", .string(title.plain)),
            ("standfirst", .array(standfirst.map(\.json))),
            ("sections", .array(sections.map(\.json))),
            ("timeline", .array(timeline.map(\.json))),
            ("corrections", .array(corrections.map(\.json))),
            ("updates", .array(updates.map(\.json))),
            ("sources", .array(sources.map(\.json))),
            ("published", published.json),
            ("updated", updated.json),
        ])
    }
}

extension Article.Section {
    fileprivate var json: JSON {
        .compact([
            ("heading", heading.map { .string($0.plain) }),
            ("paragraphs", .array(paragraphs.map { .array($0.sentences.map(\.json)) })),
        ])
    }
}

extension Article.Sentence {
    fileprivate var json: JSON {
        .compact([
            ("text", .string(text)),
            (
                "facts",
                .array(
                    told.map { .object([("path", .string($0.path)), ("lines", .array($0.lines.map(JSON.integer)))]) })
            ),
            ("formulation", formulation.isEmpty ? nil : .string(formulation)),
        ])
    }
}

extension Article.TimelineEntry {
    fileprivate var json: JSON {
        .compact([
            ("anchor", .string(anchor)), ("when", .string(when.plain)), ("what", .string(what.plain)),
            ("minute", minute.map(JSON.integer)),
        ])
    }
}

extension Article.Note {
    fileprivate var json: JSON {
        .object([("id", .string(identifier)), ("date", date.json), ("text", .string(runs.plain))])
    }
}

extension Article.Source {
    fileprivate var json: JSON {
        .compact([("name", .string(name)), ("url", url.map(JSON.string))])
    }
}

extension Article.Moment {
    fileprivate var json: JSON {
        .object([("datetime", .string(iso8601)), ("text", .string(runs.plain))])
    }
}
