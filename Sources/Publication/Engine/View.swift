import Mustache
import Writing

/// A subject as the engine looks names up in it.
struct View: MustacheParent, Sendable {
    let find: @Sendable (String) -> (any Sendable)?

    func child(named name: String) -> Any? { find(name) }
}

/// A text, escaped or not by the tag that prints it.
struct Text: MustacheCustomRenderable, MustacheParent, Sendable {
    let renderText: String
    var isNull: Bool { false }

    init(_ text: String) {
        renderText = text
    }

    func child(named: String) -> Any? { nil }
}

/// A declared name without value: the engine stops here, where a missing key would make it look further up.
struct Nothing: MustacheCustomRenderable, MustacheParent, Sendable {
    var renderText: String { "" }
    var isNull: Bool { true }

    func child(named: String) -> Any? { Nothing() }
}

/// Typeset runs: see `Shape.prose`.
struct Prose: MustacheCustomRenderable, MustacheParent, Sendable {
    let runs: [Article.Run]

    var renderText: String { runs.plain }
    var isNull: Bool { runs.isEmpty }

    func child(named name: String) -> Any? {
        switch name {
        case "html": runs.html
        case "markdown": runs.markdown
        default: nil
        }
    }
}
