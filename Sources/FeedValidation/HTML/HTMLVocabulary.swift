/// Names of HTML: what is an element at all, and what a reader may let through.
enum HTMLVocabulary {
    /// HTML 4.01 and HTML, current and obsolete.
    static let elements: Set<String> = safeElements.union(
        words(
            """
            applet base basefont bgsound blink body canvas data dialog embed frame frameset head html iframe input \
            isindex link main marquee meta noembed noframes noscript object param plaintext portal script slot style \
            template title xmp
            """))

    /// Those no reader has a reason to strip (the W3C feed validator's list, with HTML's newer sections and figures).
    static let safeElements: Set<String> = words(
        """
        a abbr acronym address area article aside audio b bdi bdo big blockquote br button caption center cite code \
        col colgroup command datagrid datalist dd del details dfn dir div dl dt em event-source fieldset figcaption \
        figure font footer form header h1 h2 h3 h4 h5 h6 hgroup hr i img input ins kbd keygen label legend li m map \
        mark menu meter multicol nav nextid nobr noscript ol optgroup option output p picture pre progress q rb rp rt \
        rtc ruby s samp section select small sound source spacer span strike strong sub summary sup table tbody td \
        textarea tfoot th thead time tr track tt u ul var video wbr
        """)

    /// Those whose end tag may not be left out, and that feeds use (HTML, § 13.1.2.4).
    static let closedElements: Set<String> = words(
        """
        a abbr article aside audio b bdi bdo blockquote button cite code data del details dfn div dl em figcaption \
        figure footer form h1 h2 h3 h4 h5 h6 header i ins kbd mark nav ol pre q ruby s samp section small span strong \
        sub summary sup table time u ul var video
        """)

    static let safeAttributes: Set<String> = words(
        """
        abbr accept accept-charset accesskey action align alt autocomplete autofocus autoplay axis background balance \
        bgcolor bgproperties border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing \
        ch challenge char charoff charset checked choff cite class clear color cols colspan compact contenteditable \
        coords crossorigin data datafld datapagesize datasrc datetime decoding default delay dir disabled draggable \
        dynsrc enctype end face for form frame galleryimg gutter headers height hidden hidefocus high href hreflang \
        hspace icon id inputmode ismap keytype kind label lang leftspacing list loading longdesc loop loopcount loopend \
        loopstart low lowsrc max maxlength media method min muted multiple name nohref noshade nowrap open optimum \
        pattern ping playsinline point-size poster pqg preload prompt radiogroup readonly rel repeat-max repeat-min \
        replace required rev reversed rightspacing role rows rowspan rules scope selected shape size sizes span src \
        srcdoc srclang srcset start step style summary suppress tabindex target template title toppadding translate \
        type unselectable urn usemap valign value variable volume vrml vspace width wrap xml:lang xmlns
        """)

    /// Attributes that hold an address.
    static let addressAttributes: Set<String> = words(
        "action background cite data href longdesc ping poster src usemap")

    /// CSS a description may carry: what paints and spaces, nothing that places itself over the reader's page.
    static let safeStyles: Set<String> = words(
        """
        azimuth background background-color border border-bottom border-bottom-color border-bottom-style \
        border-bottom-width border-collapse border-color border-left border-left-color border-left-style \
        border-left-width border-right border-right-color border-right-style border-right-width border-spacing \
        border-style border-top border-top-color border-top-style border-top-width border-width clear color cursor \
        direction display elevation float font font-family font-size font-style font-variant font-weight height \
        letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right margin-top max-width \
        overflow padding padding-bottom padding-left padding-right padding-top page-break-after pause pause-after \
        pause-before pitch pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress \
        text-align text-decoration text-indent unicode-bidi vertical-align voice-family volume white-space width
        """)

    /// HTML 4.01, § 24.
    static let entities: Set<String> = words(
        """
        quot amp lt gt apos nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg \
        plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc \
        Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute \
        Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml \
        aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
        ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml OElig oelig Scaron scaron Yuml circ tilde ensp \
        emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo \
        rsaquo euro fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma \
        Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron \
        pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl \
        weierp image real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist \
        empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp \
        ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades \
        clubs hearts diams
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
