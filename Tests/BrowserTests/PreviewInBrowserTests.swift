import Foundation
import Testing

/// The preview as an editor sees it: Chromium in front of the real server.
@Suite("The preview in Chromium", .serialized, .enabled(if: Browser.path != nil), .timeLimit(.minutes(5)))
struct PreviewInBrowserTests {
    private let article = "/incidents/twitter-2014-03-11/"
    /// What `publish` calls that article: how it is put is the writing’s affair.
    private let publishedTitle = PreviewedExamples.publishedTitle(of: "twitter-2014-03-11")
    /// The preview’s own elements, in their shadow tree.
    private let chrome = "document.querySelector('depeche-apercu').shadowRoot"

    @Test("from the front page to an article and back")
    func reading() async throws {
        try await PreviewedExamples.open { shown in
            let browser = shown.browser
            try await browser.open("\(shown.address)/")
            #expect(try await browser.text(".nameplate") == "Le Journal des pannes")
            try await browser.keepScreenshot("une")
            try await browser.point(at: "a[href='incidents/twitter-2014-03-11/']", clicking: true)
            try await browser.wait(for: "location.pathname === '\(article)'")
            #expect(try await browser.text("h1") == publishedTitle)
            #expect(try await browser.text(".text").contains("autoportrait collectif"))
            try await browser.keepScreenshot("article")
            try await browser.point(at: ".nameplate a", clicking: true)
            try await browser.wait(for: "location.pathname === '/'")
        }
    }

    @Test("every link of every page leads somewhere, every anchor too")
    func links() async throws {
        try await PreviewedExamples.open { shown in
            try await shown.browser.open("\(shown.address)/")
            let broken = try await shown.browser.runAsync(
                """
                const done = arguments[arguments.length - 1];
                (async () => {
                  const seen = new Set(["/"]), broken = [];
                  for (const path of seen) {
                    const answer = await fetch(path);
                    if (!answer.ok) broken.push(path);
                    if (!answer.headers.get("content-type").startsWith("text/html")) continue;
                    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                    for (const element of page.querySelectorAll("a[href], link[href]")) {
                      const link = new URL(element.getAttribute("href"), location.origin + path);
                      if (link.origin !== location.origin) continue;
                      seen.add(link.pathname);
                      if (link.pathname === path && link.hash && !page.getElementById(decodeURIComponent(link.hash.slice(1))))
                        broken.push(path + link.hash);
                    }
                  }
                  done([seen.size, broken]);
                })();
                """)
            #expect(broken.array?.last == [])
            #expect(try #require(broken.array?.first?.number) > 30)
        }
    }

    @Test("by day, by night, on a small screen and on paper")
    func appearances() async throws {
        try await PreviewedExamples.open { shown in
            let browser = shown.browser
            let background = "return getComputedStyle(document.body).backgroundColor"
            try await browser.open(shown.address + article)
            let day = try await browser.run(background)
            try await browser.emulate(dark: true)
            #expect(try await browser.run(background) != day)
            try await browser.keepScreenshot("article-nuit")
            try await browser.emulate()
            try await browser.resize(to: (375, 780))
            #expect(try await browser.run("return document.documentElement.scrollWidth").number == 375)
            try await browser.keepScreenshot("article-375")
            try await browser.emulate(media: "print")
            let display = "return getComputedStyle(document.querySelector('depeche-apercu')).display"
            #expect(try await browser.run(display) == "none")
            try await browser.emulate()
            let paper = try await browser.print()
            #expect(paper.starts(with: Data("%PDF-".utf8)) && paper.count > 10_000)
        }
    }

    /// What is folded on a telephone is one button away.
    @Test("the whole bar is on the screen, however small it is", arguments: [320, 375, 768, 1_100, 1_440])
    func bar(width: Int) async throws {
        try await PreviewedExamples.open { shown in
            let browser = shown.browser
            try await browser.resize(to: (width, 780))
            try await browser.open(shown.address + article)
            let unfold = "\(chrome).querySelector('.unfold')"
            try await browser.run("if (\(unfold).offsetWidth) \(unfold).click()")
            let outside = try await browser.run(
                """
                return [...\(chrome).querySelectorAll(".bar .measure, .bar select, .bar .record-toggle, .bar .count")]
                    .filter((element) => {
                      const box = element.getBoundingClientRect();
                      return !box.width || box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight;
                    }).map((element) => element.textContent);
                """)
            #expect(outside == [])
            #expect(try await browser.run("return \(chrome).querySelectorAll('.bar .measure').length").number == 4)
            try await browser.keepScreenshot("barre-\(width)")
        }
    }

    @Test("an edit shows where the reader was")
    func editing() async throws {
        try await PreviewedExamples.open { shown in
            let browser = shown.browser
            try await browser.open(shown.address + article)
            try await browser.run("scrollTo(0, 400); window.isTheSamePage = true")
            try shown.edit("twitter-2014-03-11", "de nombreux utilisateurs", "des milliers d’abonnés")
            try await browser.wait(for: "document.body.innerText.includes('milliers d’abonnés')")
            #expect(try await browser.run("return scrollY").number == 400)
            #expect(try await browser.run("return isTheSamePage").isTrue)
            #expect(try await browser.text(".depeche-neuf").contains("milliers d’abonnés"))
            try await browser.keepScreenshot("modification")
        }
    }

    @Test("a broken record lies under what the terminal says, until it is mended")
    func breaking() async throws {
        try await PreviewedExamples.open { shown in
            let browser = shown.browser
            try await browser.open(shown.address + article)
            #expect(try await browser.run("return \(chrome).querySelector('.overlay').hidden").isTrue)
            try shown.edit("twitter-2014-03-11", "gravite:", "gravitee:")
            try await browser.wait(for: "!\(chrome).querySelector('.overlay').hidden")
            let said = try await browser.run("return \(chrome).querySelector('.overlay').innerText").string ?? ""
            for words in [
                "2\u{A0}erreurs", "a clé «\u{A0}gravitee\u{A0}» n’existe pas", "cle-inconnue", "yaml:5:1", "^^^^^^^^",
            ] {
                #expect(said.contains(words), "\(words)")
            }
            #expect(said.contains("Dessous, la dernière page qui était bonne"))
            #expect(try await browser.text("h1") == publishedTitle)
            let dot = "return \(chrome).querySelector('.dot').getAttribute('aria-label')"
            #expect(try await browser.run(dot).string == "arrêté par une erreur")
            try await browser.keepScreenshot("erreur")
            try await browser.press("\u{E00C}")
            try await browser.wait(for: "\(chrome).querySelector('.overlay').hidden")
            try await browser.run("\(chrome).querySelector('.count.error').click()")
            try await browser.wait(for: "!\(chrome).querySelector('.overlay').hidden")
            try shown.edit("twitter-2014-03-11", "gravitee:", "gravite:")
            try await browser.wait(for: "\(chrome).querySelector('.overlay').hidden")
            #expect(try await browser.run("return \(chrome).querySelector('.count.error')") == .null)
            #expect(try await browser.run(dot).string == "à jour")
        }
    }

    @Test("a sentence lights the lines it comes from, a line the sentences that tell it")
    func origins() async throws {
        try await PreviewedExamples.open { shown in
            let browser = shown.browser
            try await browser.open(shown.address + article)
            let lit = "[...\(chrome).querySelectorAll('.line.on code')].map((line) => line.textContent.trim())"
            #expect(try await browser.run("return \(lit)") == [])
            try await browser.point(at: ".phrase[data-phrase='1']")
            try await browser.wait(for: "(window.origin = \(lit)[0]) !== undefined")
            try await browser.keepScreenshot("origine")
            try await browser.point(at: ".nameplate")
            try await browser.wait(for: "\(lit).length === 0")
            try await browser.run("document.querySelector(\".phrase[data-phrase='1']\").focus()")
            try await browser.wait(for: "\(lit)[0] === window.origin")
            // A key holds it, as a click does.
            try await browser.press("\u{E007}")
            try await browser.wait(for: "document.querySelector('.phrase[aria-pressed=true]')?.dataset.phrase === '1'")
            try await browser.press("\u{E00C}")
            try await browser.wait(for: "document.querySelector('.phrase[aria-pressed=true]') === null")
            try await browser.run(
                """
                const line = [...\(chrome).querySelectorAll(".line")]
                    .find((line) => line.querySelector("code")?.textContent.trim() === window.origin);
                line.dispatchEvent(new MouseEvent("mouseenter"));
                """)
            try await browser.wait(for: "document.querySelector(\".phrase.depeche-dit[data-phrase='1']\") !== null")
        }
    }

    @Test("another genre and another typography are a choice away")
    func choices() async throws {
        try await PreviewedExamples.open { shown in
            let browser = shown.browser
            try await browser.open(shown.address + article)
            #expect(try await browser.text(".text").contains("19\u{A0}h\u{A0}01"))
            let choose = """
                const select = \(chrome).querySelector(`.${arguments[0]} select`);
                select.value = arguments[1];
                select.dispatchEvent(new Event("change"));
                """
            try await browser.run(choose, "typographie", "presse")
            try await browser.wait(for: "document.querySelector('.text').innerText.includes('19h01')")
            try await browser.run(choose, "genre", "breve")
            try await browser.wait(for: "document.querySelectorAll('.text p').length === 1")
            #expect(try await browser.address.hasSuffix("?typographie=presse&genre=breve"))
            #expect(try await browser.run("return \(chrome).querySelectorAll('.line.untold').length").number ?? 0 > 0)
            try await browser.keepScreenshot("breve")
        }
    }
}
