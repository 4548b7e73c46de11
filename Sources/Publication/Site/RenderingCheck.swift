import Diagnostics
import FeedValidation

/// The last look at a file before it is written.
struct RenderingCheck: Sendable {
    let site: Site
    private let validator = FeedValidator()

    init(site: Site) {
        self.site = site
    }

    /// What deserves a word without preventing anything.
    ///
    /// - Throws: what libxml2 finds wrong, at the template line that made it where it can be found.
    func callAsFunction(_ rendering: Rendering) throws(Refusal) -> [Diagnostic] {
        let found = findings(in: rendering)
        let errors = found.filter { $0.severity == .error }
        guard errors.isEmpty else { throw Refusal(located(errors, in: rendering)) }
        return found
    }

    private func findings(in rendering: Rendering) -> [Diagnostic] {
        switch rendering.kind {
        case .feed: validator.validate(rendering.bytes, file: rendering.path)
        case .page: XMLCheck.wellFormed(Self.withoutDoctype(rendering.bytes), file: rendering.path)
        case .xml: XMLCheck.wellFormed(rendering.bytes, file: rendering.path)
        case .other: []
        }
    }

    /// HTML wants a DOCTYPE and the check refuses any: spaces in its place keep every position.
    static func withoutDoctype(_ bytes: [UInt8]) -> [UInt8] {
        let doctype = Array("<!DOCTYPE html>".utf8)
        guard bytes.starts(with: doctype) else { return bytes }
        return Array(repeating: UInt8(ascii: " "), count: doctype.count) + bytes.dropFirst(doctype.count)
    }

    /// What was found in files of the site, each finding at the template line that made it where it can be found.
    func placed(_ findings: [Diagnostic]) -> [Diagnostic] {
        let renderer = SiteRenderer(site: site)
        return findings.flatMap { finding in
            guard let path = finding.location?.file, let rendering = renderer.rendering(at: path) else {
                return [finding]
            }
            return located([finding], in: rendering.made())
        }
    }

    private func located(_ errors: [Diagnostic], in rendering: Rendering) -> [Diagnostic] {
        guard let map = trace(of: rendering) else { return errors }
        return errors.map { error in
            guard let place = error.location, let origin = TemplateTrace.origin(of: place, in: map) else {
                return error
            }
            var located = error
            located.message = "\(error.message) (\(rendering.path), ligne\u{A0}\(place.line))"
            located.location = origin
            return located
        }
    }

    private func trace(of rendering: Rendering) -> [(start: Location, origin: Location)]? {
        guard let (template, page) = rendering.origin else { return nil }
        let trace = TemplateTrace(site.templates)
        guard let templates = try? TemplateSet(marking: site.templates, with: trace) else { return nil }
        var marked = page
        marked.site = page.site.shown(by: templates)
        return trace.map(
            String(decoding: templates.render(template, Views.page(marked)), as: UTF8.self),
            of: String(decoding: rendering.bytes, as: UTF8.self))
    }
}
