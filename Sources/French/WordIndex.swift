/// Words with a number each, found by their bytes.
///
/// No string is made of any, and no letter is compared as Unicode would: words are composed when they are read
/// (``WordScanner``), so that equal words have equal bytes.
struct WordIndex: Sendable {
    private struct Slot: Sendable {
        var start: UInt32 = 0
        /// Zero where no word stands.
        var length: UInt16 = 0
        var value: UInt16 = 0
    }

    /// The letters of every word, one after the other.
    private var letters: [UInt8] = []
    /// Open addressing: a word stands at its hash, or in the first free place after it.
    private var slots: [Slot]
    private(set) var count = 0

    /// - Parameter capacity: how many words are expected.
    init(capacity: Int = 0) {
        var size = 8
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
    }

    /// - Parameter value: takes the place of the one the word had; below 65,536.
    mutating func insert(_ word: String, _ value: Int) {
        var word = word
        word.withUTF8 { insert($0, value) }
    }

    mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ value: Int) {
        guard !word.isEmpty else { return }
        if count * 2 >= slots.count { grow() }
        let place = place(of: word)
        if slots[place].length == 0 {
            slots[place].start = UInt32(letters.count)
            slots[place].length = UInt16(word.count)
            letters.append(contentsOf: word)
            count += 1
        }
        slots[place].value = UInt16(value)
    }

    func value(of word: some StringProtocol) -> Int? {
        if let found = word.utf8.withContiguousStorageIfAvailable(value) { return found }
        return Array(word.utf8).withUnsafeBufferPointer(value)
    }

    /// The same for other modules, where nothing makes a generic function one of its own for them.
    func value(ofPart word: Substring) -> Int? {
        var word = word
        return word.withUTF8(value)
    }

    /// Every word, in no order that means anything.
    var words: [String] {
        slots.filter { $0.length > 0 }.map { slot in
            String(decoding: letters[Int(slot.start)..<Int(slot.start) + Int(slot.length)], as: UTF8.self)
        }
    }

    private func value(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
        let slot = slots[place(of: word)]
        return slot.length == 0 ? nil : Int(slot.value)
    }

    /// Where a word stands, or would.
    private func place(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var place = WordIndex.hash(word) & (slots.count - 1)
        while slots[place].length > 0, !isWord(word, at: slots[place]) { place = (place + 1) & (slots.count - 1) }
        return place
    }

    private func isWord(_ word: UnsafeBufferPointer<UInt8>, at slot: Slot) -> Bool {
        guard Int(slot.length) == word.count else { return false }
        let start = Int(slot.start)
        for index in 0..<word.count where letters[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        letters.withUnsafeBufferPointer { letters in
            for slot in old where slot.length > 0 {
                let start = Int(slot.start)
                slots[place(of: UnsafeBufferPointer(rebasing: letters[start..<start + Int(slot.length)]))] = slot
            }
        }
    }

    /// FNV-1a (Fowler, Noll, Vo), 32 bits: a few instructions a letter, and words are short.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 0x811c_9dc5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ (hash >> 15))
    }
}

/// A closed list of words.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var index: WordIndex

    package init(_ words: some Collection<String>) {
        index = WordIndex(capacity: words.count)
        for word in words { index.insert(word, 0) }
    }

    package init(arrayLiteral words: String...) { self.init(words) }

    func contains(_ word: String) -> Bool { index.value(of: word) != nil }

    package func contains(_ word: Substring) -> Bool { index.value(ofPart: word) != nil }

    /// In no order that means anything.
    var words: [String] { index.words }

    func union(_ words: [String]) -> WordSet {
        var union = self
        for word in words { union.index.insert(word, 0) }
        return union
    }

    func union(_ other: WordSet) -> WordSet { union(other.words) }
}

/// What is known of each word of a closed list.
package struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private var index: WordIndex
    private(set) var values: [Value] = []

    /// A word that comes twice keeps the last value.
    package init(_ rows: some Collection<(String, Value)>) {
        index = WordIndex(capacity: rows.count)
        values.reserveCapacity(rows.count)
        for (word, value) in rows {
            index.insert(word, values.count)
            values.append(value)
        }
    }

    package init(dictionaryLiteral rows: (String, Value)...) { self.init(rows) }

    subscript(word: some StringProtocol) -> Value? { index.value(of: word).map { values[$0] } }

    package subscript(word: Substring) -> Value? { index.value(ofPart: word).map { values[$0] } }

    var words: WordSet { WordSet(index.words) }
}

/// Phrases of several words, found by one of them and tried in their order.
struct PhraseTable: Sendable {
    private let rows: WordTable<[[String]]>

    /// - Parameter key: the word a phrase is found by: its first, its last.
    init(_ phrases: [[String]], by key: (([String]) -> String?) = \.first) {
        var groups: [(String, [[String]])] = []
        for phrase in phrases {
            guard let word = key(phrase) else { continue }
            if let group = groups.firstIndex(where: { $0.0 == word }) {
                groups[group].1.append(phrase)
            } else {
                groups.append((word, [phrase]))
            }
        }
        rows = WordTable(groups)
    }

    subscript(word: String) -> [[String]] { rows[word] ?? [] }

    /// The words phrases are found by.
    var keys: WordSet { rows.words }

    /// The first phrase that stands at an index of some words.
    func match(_ words: [String], at index: Int) -> [String]? {
        guard index < words.count else { return nil }
        return self[words[index]].first { words[index...].starts(with: $0) }
    }
}
