import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension FileSystem {
    /// A file without name, written at its end and read anywhere, from any thread; it goes with its last owner.
    final class ScratchFile: Sendable {
        private let descriptor: Int32
        private let path: String
        private let end = Mutex(0)

        init(in folder: String) throws(Failure) {
            path = folder + "/.contenus"
            descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { throw Failure(code: errno, path: path) }
            unlink(path)
        }

        deinit { close(descriptor) }

        /// - Returns: where the bytes are.
        func append(_ bytes: [UInt8]) throws(Failure) -> Range<Int> {
            let start = end.withLock { end in
                defer { end += bytes.count }
                return end
            }
            var done = 0
            while done < bytes.count {
                let count = bytes.withUnsafeBytes {
                    pwrite(descriptor, $0.baseAddress! + done, $0.count - done, off_t(start + done))
                }
                if count < 0 {
                    if errno == EINTR { continue }
                    throw Failure(code: errno, path: path)
                }
                done += count
            }
            return start..<start + bytes.count
        }

        func bytes(at place: Range<Int>) throws(Failure) -> [UInt8] {
            var code: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, filled in
                while filled < place.count {
                    let rest = UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<place.count])
                    let count = pread(descriptor, rest.baseAddress, rest.count, off_t(place.lowerBound + filled))
                    if count < 0 && errno == EINTR { continue }
                    // Nobody else has the file: it ends where it was written.
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
}
