import Writing

/// Whatever the text, a gabarit file is read, or refused with a reason.
func knock(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    do {
        _ = try GabaritLibrary(files: ["prose/essai.gabarit": text])
    } catch {
        precondition(!error.diagnostics.isEmpty, "refused without a word")
    }
    return 0
}
