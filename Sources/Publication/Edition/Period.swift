/// A stretch of time that has a page in the archives.
public enum Period: Sendable, Hashable {
    case year(Int)
    /// Months count from 1.
    case month(Int, year: Int)
}
