import Diagnostics
import Dispatch
import Incidents
import Synchronization

/// Record files still to be read, the newest incidents first: they are what the front page shows.
struct ReadingQueue: Sendable {
    /// The next one last.
    private var files: [String] = []

    init() {}

    /// - Parameter files: in any order.
    init(_ files: [String]) {
        self.files = Self.newestLast(files)
    }

    var isEmpty: Bool { files.isEmpty }

    var count: Int { files.count }

    /// Takes the next ones out.
    ///
    /// - Parameters:
    ///   - count: how many.
    ///   - wanted: names of files, without folder and extension, that go before the others.
    mutating func next(_ count: Int, first wanted: Set<String> = []) -> [String] {
        var first: [String] = []
        if !wanted.isEmpty {
            first = files.filter { wanted.contains(Self.name($0)) }
            files.removeAll { wanted.contains(Self.name($0)) }
        }
        let others = Array(files.suffix(count).reversed())
        files.removeLast(others.count)
        return first + others
    }

    /// The file is not to be read any more.
    mutating func remove(_ file: String) {
        if let place = files.firstIndex(of: file) { files.remove(at: place) }
    }

    private static func name(_ file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
    }

    /// By what stands after `publication:`, which is compared as it is written: this is no more than an order of work. Files
    /// where it is not seen at a glance are read last.
    private static func newestLast(_ files: [String]) -> [String] {
        let size = 256
        let starts = Array(stride(from: 0, to: files.count, by: size))
        let dates = Mutex<[[[UInt8]]]>(Array(repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let found = files[starts[index]..<min(starts[index] + size, files.count)].map(publication)
            dates.withLock { $0[index] = found }
        }
        let published = dates.withLock { $0.flatMap { $0 } }
        return files.indices.sorted { left, right in
            published[left] == published[right]
                ? left > right : published[left].lexicographicallyPrecedes(published[right])
        }.map { files[$0] }
    }

    private static func publication(of file: String) -> [UInt8] {
        guard let bytes = try? RegularFile.bytes(of: file, upTo: RegularFile.textLimit) else { return [] }
        let key = Array("publication:".utf8)
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            if bytes[start..<end].starts(with: key) {
                return bytes[start..<end].dropFirst(key.count).filter { $0 != UInt8(ascii: " ") }
            }
            start = end + 1
        }
        return []
    }
}

/// The incidents that pages asked for before their records were read.
final class Wishes: Sendable {
    private let identifiers = Mutex<Set<String>>([])

    func ask(for identifier: String) { identifiers.withLock { _ = $0.insert(identifier) } }

    /// Those asked for since this was last called.
    func take() -> Set<String> {
        identifiers.withLock { identifiers in
            defer { identifiers = [] }
            return identifiers
        }
    }
}
