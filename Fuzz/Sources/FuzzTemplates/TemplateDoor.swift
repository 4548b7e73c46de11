import Publication

/// Whatever the bytes, a template is read, or refused with a reason.
func knock(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do {
        _ = try TemplateSet(overrides: ["html/incident.mustache": bytes])
    } catch {
        precondition(!error.diagnostics.isEmpty, "refused without a word")
    }
    return 0
}
