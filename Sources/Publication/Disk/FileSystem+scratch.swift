import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension FileSystem {
    /// A file that is read anywhere, from any thread.
    final class OpenFile: Sendable {
        fileprivate let descriptor: Int32
        fileprivate let path: String

        /// Nil when no file is there, or when it may not be read.
        init?(reading path: String) {
            self.path = path
            descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { return nil }
        }

        fileprivate init(withoutNameAt path: String) throws(Failure) {
            self.path = path
            descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { throw Failure(code: errno, path: path) }
            unlink(path)
        }

        deinit { if descriptor >= 0 { close(descriptor) } }

        /// In bytes; 0 for what is no file.
        var size: Int {
            var info = stat()
            return fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : 0
        }

        func bytes(at place: Range<Int>) throws(Failure) -> [UInt8] {
            var code: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, filled in
                while filled < place.count {
                    let rest = UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<place.count])
                    let count = pread(descriptor, rest.baseAddress, rest.count, off_t(place.lowerBound + filled))
                    if count < 0 && errno == EINTR { continue }
                    // Nothing is asked for beyond the end.
                    guard count > 0 else {
                        code = count < 0 ? errno : EIO
                        return
                    }
                    filled += count
                }
            }
            guard code == 0 else { throw Failure(code: code, path: path) }
            return bytes
        }
    }

    /// A file without name, written at its end and read anywhere, from any thread; it goes with its last owner.
    final class ScratchFile: Sendable {
        private let file: OpenFile
        private let end = Mutex(0)

        init(in folder: String) throws(Failure) {
            file = try OpenFile(withoutNameAt: folder + "/.contenus")
        }

        /// - Returns: where the bytes are.
        func append(_ bytes: [UInt8]) throws(Failure) -> Range<Int> {
            let start = end.withLock { end in
                defer { end += bytes.count }
                return end
            }
            var done = 0
            while done < bytes.count {
                let count = bytes.withUnsafeBytes {
                    pwrite(file.descriptor, $0.baseAddress! + done, $0.count - done, off_t(start + done))
                }
                if count < 0 {
                    if errno == EINTR { continue }
                    throw Failure(code: errno, path: file.path)
                }
                done += count
            }
            return start..<start + bytes.count
        }

        func bytes(at place: Range<Int>) throws(Failure) -> [UInt8] { try file.bytes(at: place) }
    }
}
