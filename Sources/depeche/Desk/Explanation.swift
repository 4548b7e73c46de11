import Writing

/// Where each sentence of an article comes from: the formulation that worded it, the facts it told, their lines.
enum Explanation {
    static func text(_ article: Article, record: String) -> String {
        var lines = ["\(article.title.map(\.text).joined())\n"]
        lines += article.standfirst.map { sentence($0, record) }
        for section in article.sections {
            if let heading = section.heading { lines.append("## \(heading.map(\.text).joined())\n") }
            lines += section.paragraphs.flatMap(\.sentences).map { sentence($0, record) }
        }
        return lines.joined(separator: "\n")
    }

    private static func sentence(_ sentence: Article.Sentence, _ record: String) -> String {
        var text = "\(sentence.text)\n    formulation : \(sentence.formulation)\n"
        for fact in sentence.told {
            let lines = fact.lines.map { "\(record):\($0)" }.joined(separator: ", ")
            text += "    fait : \(fact.path)\(lines.isEmpty ? "" : " (\(lines))")\n"
        }
        return text
    }
}
