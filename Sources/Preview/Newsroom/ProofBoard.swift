import Synchronization

/// Where the current proof hangs, and who waits for the next.
final class ProofBoard: Sendable {
    /// What pages could not show yet.
    let wishes = Wishes()

    private struct State {
        var proof = Proof()
        var readers: [Int: AsyncStream<Int>.Continuation] = [:]
        var nextReader = 0
    }

    private let state = Mutex(State())

    var proof: Proof { state.withLock { $0.proof } }

    func post(_ proof: Proof) {
        // The old proof is given up last: readers need not wait for its memory to be.
        let (old, readers) = state.withLock { state in
            let old = state.proof
            state.proof = proof
            return (old, Array(state.readers.values))
        }
        for reader in readers { reader.yield(proof.version) }
        withExtendedLifetime(old) {}
    }

    /// The current version, then each one that follows; a slow reader gets only the last.
    func versions() -> AsyncStream<Int> {
        let (stream, continuation) = AsyncStream<Int>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let reader = state.withLock { state in
            state.nextReader += 1
            state.readers[state.nextReader] = continuation
            continuation.yield(state.proof.version)
            return state.nextReader
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.readers[reader] = nil }
        }
        return stream
    }
}
