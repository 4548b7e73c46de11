import FeedValidation

/// Whatever the bytes, a feed has an answer, at places that exist.
func knock(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let lines = bytes.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    for diagnostic in FeedValidator().validate(bytes, file: "flux", now: 1_400_000_000) {
        // libxml2 counts the lines of UTF-16 in its own way.
        precondition(bytes.contains(0) || diagnostic.location?.line ?? 0 <= lines, diagnostic.identifier)
    }
    return 0
}
