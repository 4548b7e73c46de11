/// Beginnings of words in *h*, unaccented; `=` closes a whole word. The longest that matches decides.
enum AspiratedHTable {
    private static let aspirated = """
        hello hoax habl hach hack hadd hadj hagard haie haies haik haill hain hair hais= hait halag halbr hald hale= haler halet
        haleur haleter hall hall= halls hallebard hallier halo= halos= halt halva hamac hamburg hameau hammam hamp hamster
        han= hanap hanch hand hang hanneton hanov hans hant happ haqu haquen harangu haras harass harcel hard harem hareng
        hargn haricot harki harnach harnais haro= harp harpie harpon hart= hasard haschi hash hast= hat hatif hauban haubert
        hauss haut hauteur havan have= haver havr havresac hayon hayons heaum heler hele= helee helons henn henne hennir heraut here= heres= heriss
        herni heron heros= hers herse hertz hertz= hetr heurt hi-fi hi-tech hibou hic= hickory hideu hidjab hierarch high hijab hip= hip-hop
        hippie hippy hiss hit= hits= hit-parade hittit hobby hobbies hobereau hoch hochet hockey hola hold holding holland hollyw homard home=
        homes= home- hongr hongrois honnir honni honte honteu hooligan hop= hoquet hord horion hormis hors hors- hot= hot- hotline hotspot
        hotdog hott hotte houbl houe= houes= houill houl houlet houp houppe hourd houri hourra hourvari houseau houspill housse
        houx hub hublot huch hue= huee huer huguenot huis-clos huis= huit huitaine huitieme hulot hulott hulul hum= hun= huns=
        hune hupp huppe hurdler hure hurl hurlement huron hurrah husky hussard hussite hutt hutu hype= hyper-cool hara-kiri haka hamas
        hanse hanoi haut-parleur haute-fidelite haut-fourneau handicap handball hangar hackathon hackeur halal halloween hardware hashtag honeypot hosting hover
        """
    private static let mute = """
        habil habit hagiogr haleine halieut hallali= hallucin halogen halter hamecon haploid harmoni harmon harpag haruspic
        hebd heberg heb hebet hebreu hecat hect heder hedon hegem helas heli helic helio hell hellen helmin helvet hem hema
        hemi hemo hend hepat hept heral herb herboris herculeen heredit heres heresi heret herit hermaphrod hermet hermine heroin
        heroiq heroism herp hesit heter heur heuristi hexa hexagon heure heureu hiatus hibern hibisc hier hier= hieroglyph hilar
        hilarit hindou hipparqu hippi hippiq hippo hirond hirsut hispan histo histoir histog hiver hivern holist holocaust holog
        holo hombre homeo homel homelie homic homin hommag homme hommes homo homog homol homon honnet honneur honor honorair hopit horair
        horaire horde- horizon horizont horlog hormon horod horodat horosc horreur horribl horripil hort horticol hosanna
        hospic hospit hosti hostil hostie hote hote= hotel hoteli hotes hotess huil huileu huissi huitr humain human humb humbl
        humecter humect humeur humid humil humor humour humus hurluberl hybrid hydr hyen hygi hymn hyper hypn hypo hyst halo- harmonica
        hypermarche hyperviseur hyperlien hypertexte hebergeur hebergement
        """

    private static let decisions: [String: Bool] = {
        var decisions: [String: Bool] = [:]
        for word in mute.split(whereSeparator: { $0 == " " || $0 == "\n" }) { decisions[String(word)] = false }
        for word in aspirated.split(whereSeparator: { $0 == " " || $0 == "\n" }) { decisions[String(word)] = true }
        return decisions
    }()

    /// Whether the *h* is aspirated, or nil when no beginning matches.
    static func longestMatch(_ name: String) -> Bool? {
        if let whole = decisions[name + "="] { return whole }
        var beginning = Substring(name)
        while beginning.utf8.count > 1 {
            if let decision = decisions[String(beginning)] { return decision }
            beginning = beginning.dropLast()
        }
        return nil
    }
}
