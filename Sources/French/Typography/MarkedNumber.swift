/// Thousands grouped with marks, as machines and other countries write them: 1.200.000, 1,234.56, 300'000.
enum MarkedNumber {
    /// *1.234,56* → *1 234,56*; nil unless the marks can only be those of thousands.
    ///
    /// One group alone proves nothing: 10.000 is ten thousand clients or ten with three decimals, and the words around
    /// decide (``PlainTextRepairs``). Neither does an address: 192.168.100.200.
    static func grouped(_ core: some Collection<Unicode.Scalar>) -> String? {
        guard let mark = core.first(where: { !Verbatim.isDigit($0) }), marks.contains(mark) else { return nil }
        let comma = core.firstIndex { !Verbatim.isDigit($0) && $0 != mark }
        let groups = core[..<(comma ?? core.endIndex)].split(separator: mark, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
            groups.dropFirst().allSatisfy({ $0.count == 3 }), mark != "." || comma != nil || !isAddress(groups)
        else { return nil }
        let whole = groups.map { String($0) }.joined(separator: Space.narrowNoBreak.rawValue)
        guard let comma else {
            return groups.count > 2 || mark == "'" || mark == "’" ? whole : nil
        }
        let decimals = core[core.index(after: comma)...]
        guard groups.count > 1, core[comma] == "," || core[comma] == ".", !decimals.isEmpty,
            decimals.allSatisfy(Verbatim.isDigit)
        else { return nil }
        return whole + "," + String(decimals)
    }

    private static let marks: Set<Unicode.Scalar> = [".", ",", "'", "’"]

    /// Four bytes: an IPv4 address.
    private static func isAddress(_ groups: [some Collection<Unicode.Scalar>]) -> Bool {
        groups.count == 4 && groups.allSatisfy { $0.first != "0" && (Int(String($0)) ?? 256) < 256 }
    }
}
