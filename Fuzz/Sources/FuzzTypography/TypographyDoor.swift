import French

/// Whatever the text, typography and the readers of French have an answer.
func knock(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for typography in [Typography.imprimerie, .presse] {
        _ = typography.text(typography.text(text))
        _ = typography.text(text, isTitle: true)
    }
    _ = Elision.joined("le", text)
    _ = NounForm.plural(text)
    _ = Figure(parsing: text)
    _ = LocalDateTime(iso: text)
    if let verb = VerbGroup(parsing: text) { _ = verb.infinitiveTokens(past: true) }
    if let group = try? NounGroup(parsing: text) { _ = group.plural().text }
    if let group = try? InfinitiveGroup(parsing: text) { _ = group.passive(.future) }
    return 0
}
