/// What git leaves in a file when it could not merge two versions of it: `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`,
/// each at the beginning of a line.
public enum MergeMark {
    /// The identifier of the fault, in every kind of file.
    public static let identifier = "fusion-inachevee"

    /// Whether a line is one of these marks.
    public static func stands(in line: some Collection<Unicode.Scalar>) -> Bool {
        guard let sign = line.first, signs.contains(sign) else { return false }
        let run = line.prefix { $0 == sign }.count
        return run == length && (line.count == length || line.dropFirst(length).first == " ")
    }

    /// What is said of it.
    public static let message = "une fusion de git est restée inachevée ici"
    public static let hint =
        "gardez la bonne des deux versions, et retirez ces marques (« <<<<<<< », « ======= », « >>>>>>> »)"

    private static let signs: Set<Unicode.Scalar> = ["<", "|", "=", ">"]
    private static let length = 7
}
