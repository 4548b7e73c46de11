public import Diagnostics

/// Well-formedness alone, for any XML document: XHTML pages, sitemaps, feeds.
///
/// Bounded and offline: no DOCTYPE, no entity but the five of XML, no file or network access whatever the bytes say.
public enum XMLCheck {
    /// What keeps the document from being well-formed XML 1.0 with namespaces; empty when nothing does.
    ///
    /// libxml2 stops at the first fault of syntax; bytes that are not UTF-8 and namespace faults are told as well.
    public static func wellFormed(_ bytes: [UInt8], file: String) -> [Diagnostic] {
        var report = Report(file: file, rules: FeedRule.xml)
        _ = read(bytes, makesTree: false, report: &report)
        return report.sorted()
    }

    /// Parses, telling what is wrong; the document when one can go on with it.
    static func parse(_ bytes: [UInt8], report: inout Report) -> FeedTree? {
        read(bytes, makesTree: true, report: &report).map { FeedTree($0.document, $0.source, $0.tags) }
    }

    private static func read(
        _ bytes: [UInt8], makesTree: Bool, report: inout Report
    ) -> (document: XMLDocument, source: SourceText, tags: TagScanner?)? {
        guard bytes.count <= XMLReader.byteLimit else {
            let megabytes = XMLReader.byteLimit / 1_000_000
            report.add(
                .xmlTooLarge, "le document dépasse \(megabytes)\u{A0}Mo", hint: "publier moins d’articles par flux")
            return nil
        }
        let source = SourceText(bytes)
        if bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
            report.add(.xmlEmpty, "le document est vide")
            return nil
        }
        if let fault = EncodingCheck.fault(in: source) {
            let (line, column) = source.position(of: fault.offset)
            report.add(fault.rule, fault.message, at: Place(line: line, column: column, length: 1), hint: fault.hint)
            return nil
        }
        let tags = source.encoding == .opaque ? nil : TagScanner(bytes)
        if let excess = AbuseCheck.excess(in: source, tags) {
            report.add(.xmlTooLarge, excess, hint: "publier moins d’articles par flux")
            return nil
        }
        let (document, faults, doctype) = XMLReader.read(bytes, makesTree: makesTree)
        if doctype {
            report.add(
                .xmlDoctype, "une déclaration DOCTYPE est interdite dans un flux", at: place(ofDoctypeIn: source),
                hint: "l’ôter\u{A0}: un flux n’a pas de DTD, et une DTD peut faire lire des fichiers")
            return nil
        }
        for fault in faults {
            guard let finding = XMLFaultCatalog.finding(for: fault) else { continue }
            report.add(
                finding.rule, finding.message, at: Place(line: fault.line, column: fault.column), hint: finding.hint)
            // What follows the first fault of syntax is its consequence.
            if finding.rule != .xmlPrefix, finding.rule != .xmlNamespace { break }
        }
        if document == nil, !report.hasErrors {
            report.add(.xmlMalformed, "le document n’est pas du XML bien formé")
        }
        return document.map { ($0, source, tags) }
    }

    private static func place(ofDoctypeIn source: SourceText) -> Place? {
        guard source.encoding != .opaque else { return nil }
        let mark = Array("<!DOCTYPE".utf8)
        guard let start = source.bytes.firstRange(of: mark)?.lowerBound else { return nil }
        let (line, column) = source.position(of: start)
        return Place(line: line, column: column, length: mark.count)
    }
}
