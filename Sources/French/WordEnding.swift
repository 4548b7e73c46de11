extension String {
    /// `hasSuffix` without its look at canonical equivalence, for the long tables of endings: words are composed when
    /// they are read.
    func ends(in ending: String) -> Bool {
        utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
