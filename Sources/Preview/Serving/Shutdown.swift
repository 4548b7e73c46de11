import FlyingSocks

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Tells the other side that nothing more will be said, and still listens.
func shutdownWriting(_ socket: AsyncSocket) {
    #if canImport(Darwin)
        _ = shutdown(socket.socket.file.rawValue, SHUT_WR)
    #else
        _ = shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    #endif
}

/// Writing to a client that is gone is an error here, not the end of the process.
func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
}
