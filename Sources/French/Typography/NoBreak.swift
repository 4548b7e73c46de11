/// Words never parted from what follows them: *n° 1*, *M. Musk*, *art. 5*.
enum NoBreak {
    static let after: Set<String> = [
        "n°", "N°", "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Drs", "Pr", "Me", "Mes.", "Mgr", "p.", "pp.",
        "§", "§§", "art.", "chap.", "vol.", "fig.", "al.",
    ]
}
