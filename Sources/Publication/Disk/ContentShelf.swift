import Synchronization

/// The contents of feed items and the headlines of lists, each made once with its incident's page and kept on the disk
/// until feeds and lists are made: a hundred thousand articles have no room in memory.
final class ContentShelf: Sendable {
    private let file: FileSystem.ScratchFile
    private let places = Mutex<[String: Range<Int>]>([:])

    /// - Parameter folder: where the file is made; it has no name and goes with the process.
    init(in folder: String) throws(FileSystem.Failure) {
        file = try FileSystem.ScratchFile(in: folder)
    }

    func keep(_ content: [UInt8], of entry: Entry) throws(FileSystem.Failure) {
        let place = try file.append(content)
        places.withLock { $0[entry.identifier] = place }
    }

    /// Where a headline is.
    struct Place: Sendable {
        fileprivate let shelf: ContentShelf
        fileprivate let bytes: Range<Int>

        /// Nil when it cannot be read again.
        var headline: Headline? { (try? shelf.file.bytes(at: bytes)).flatMap(Headline.init(packed:)) }
    }

    /// Keeps a headline; nil where that cannot be.
    func place(of headline: Headline) -> Place? {
        headline.packed.flatMap { try? file.append($0) }.map { Place(shelf: self, bytes: $0) }
    }

    /// Nil when it was not kept, or cannot be read again.
    func content(of entry: Entry) -> [UInt8]? {
        guard let place = places.withLock({ $0[entry.identifier] }) else { return nil }
        return try? file.bytes(at: place)
    }
}
