import Diagnostics

/// The last look at a file before it is written.
struct RenderingCheck: Sendable {
    let site: Site

    /// - Throws: what libxml2 finds wrong, with the template line that made it where it can be found.
    func callAsFunction(_ rendering: Rendering) throws(Refusal) {
    }
}
