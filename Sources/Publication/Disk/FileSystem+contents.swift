import Dispatch

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension FileSystem {
    /// Makes a file that must not be there yet.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        var bytes: [UInt8]? = bytes
        try write(to: path) { bytes.take() }
    }

    /// The same, piece by piece, until there is none.
    static func write(to path: String, _ nextPiece: () -> [UInt8]?) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw Failure(code: errno, path: path) }
        var code: Int32 = 0
        while code == 0, let piece = nextPiece() {
            piece.withUnsafeBytes { buffer in
                var written = 0
                while written < buffer.count {
                    let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
                    if count < 0 {
                        if errno == EINTR { continue }
                        code = errno
                        return
                    }
                    written += count
                }
            }
        }
        // Network disks and quotas may speak only now.
        if close(descriptor) != 0 && code == 0 { code = errno }
        guard code == 0 else { throw Failure(code: code, path: path) }
    }

    /// A whole file; links are followed.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(code: errno, path: path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var code: Int32 = 0
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { chunk in
            while true {
                let count = systemRead(descriptor, chunk)
                if count < 0 && errno == EINTR { continue }
                if count < 0 { code = errno }
                if count <= 0 { return }
                bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
            }
        }
        guard code == 0 else { throw Failure(code: code, path: path) }
        return bytes
    }

    /// A file of ours; nil when something else stands in its place, or when it cannot be read.
    static func ownBytes(of path: String) -> [UInt8]? {
        // Without O_NONBLOCK, a pipe that somebody put there would wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(info.st_size)
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<size])
                let count = systemRead(descriptor, rest)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else {
                    isWhole = false
                    return
                }
                filled += count
            }
        }
        return isWhole ? bytes : nil
    }

    /// Whether the file holds these bytes; false when it cannot be read.
    static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG, Int(info.st_size) == bytes.count else {
            return false
        }
        return bytes.withUnsafeBytes { expected in
            withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { chunk in
                guard let found = chunk.baseAddress, let wanted = expected.baseAddress else { return bytes.isEmpty }
                var compared = 0
                while compared < expected.count {
                    let length = min(chunk.count, expected.count - compared)
                    let count = systemRead(descriptor, UnsafeMutableRawBufferPointer(start: found, count: length))
                    if count < 0 && errno == EINTR { continue }
                    guard count > 0, memcmp(found, wanted + compared, count) == 0 else { return false }
                    compared += count
                }
                return true
            }
        }
    }

    /// A folder held by one process at a time; the hold ends with the process, however it ends.
    struct Lock: ~Copyable {
        private let descriptor: Int32

        /// Waits for the other process. Where folders cannot be locked (some network disks), holds nothing.
        ///
        /// - Parameter waiting: called once the other has been waited for long enough that somebody may wonder.
        init(folder path: String, waiting: @escaping @Sendable () -> Void) throws(Failure) {
            descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw Failure(code: errno, path: path) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
            let notice = DispatchWorkItem(block: waiting)
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(500), execute: notice)
            defer { notice.cancel() }
            while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
        }

        deinit { close(descriptor) }
    }
}

/// `read(2)`, which inside `FileSystem` would be taken for its own.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

/// `write(2)`, which inside `FileSystem` would be taken for its own.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
