import Dispatch
import Foundation

/// Ctrl+C, or the system’s request to end.
enum Interruption {
    static func wait() {
        let end = DispatchSemaphore(value: 0)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { end.signal() }
            source.resume()
            return source
        }
        end.wait()
        for source in sources { source.cancel() }
    }
}
