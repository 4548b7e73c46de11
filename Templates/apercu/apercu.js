// The preview’s side of a page: it lives in a shadow tree, so that neither restyles the other, and only ever sets text,
// so that no record can put markup in it. Never published.
"use strict";
(() => {
  const number = (count, one, many) => `${count}\u00A0${count >= 2 ? many : one}`;
  const root = document.documentElement;
  const wide = matchMedia("(min-width: 1100px)");

  /** What the server knows of a page. */
  const viewOf = (page) => {
    const data = page.getElementById("depeche-apercu");
    return data ? JSON.parse(data.textContent) : null;
  };

  const remembered = {
    get: (key) => { try { return sessionStorage.getItem(`depeche-${key}`); } catch { return null; } },
    set: (key, value) => { try { sessionStorage.setItem(`depeche-${key}`, value); } catch { /* private browsing */ } },
  };

  let view = viewOf(document);
  let pinned = null;

  /** An element with its classes, its attributes and its children. */
  const make = (name, classes, content = [], attributes = {}) => {
    const element = document.createElement(name);
    if (classes) element.className = classes;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...[content].flat().filter((child) => child !== null && child !== undefined));
    return element;
  };

  const button = (classes, content, action, attributes = {}) => {
    const element = make("button", classes, content, { type: "button", ...attributes });
    element.addEventListener("click", action);
    return element;
  };

  // The shadow tree

  const host = document.createElement("depeche-apercu");
  host.lang = "fr";
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  shadow.adoptedStyleSheets = [sheet(chromeStyle)];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(pageStyle)];
  const [bar, panel, overlay] = ["bar", "panel", "overlay"].map((name) => make("div", name));
  shadow.append(panel, bar, overlay);

  // The bar

  const dot = make("span", "dot", [], { role: "img" });
  const setAlive = (alive) => {
    dot.classList.toggle("lost", !alive);
    dot.setAttribute("aria-label", alive ? "à jour" : "interrompu");
    dot.title = alive ? "La page suit les fichiers." : "L’aperçu ne répond plus\u00A0: la page reprendra avec lui.";
  };

  const choose = (label, key, choices, current) => {
    const select = make("select", "", choices.map((choice) => new Option(choice.name, choice.key)));
    select.value = current;
    select.addEventListener("change", () => {
      const address = new URL(location.href);
      address.searchParams.set(key, select.value);
      history.replaceState(history.state, "", address);
      pinned = null;
      refresh();
    });
    return make("label", `choice ${key}`, [make("span", "", label), select]);
  };

  const duration = (seconds) => seconds < 60
    ? `${seconds}\u00A0s` : `${Math.floor(seconds / 60)}\u00A0min${seconds % 60 ? `\u00A0${seconds % 60}` : ""}`;

  const measure = (name, value, note) =>
    make("div", "measure", [make("dt", "", name), make("dd", "", value)], note ? { title: note } : {});

  const measures = (m) => make("dl", "measures", [
    measure("Longueur", `${number(m.words, "mot", "mots")}`, `${number(m.characters, "signe", "signes")}, espaces comprises`),
    measure("Lecture", duration(m.seconds), "à 238\u00A0mots par minute"),
    measure("Phrases", `${m.sentences}, de ${m.sentences ? Math.round(m.words / m.sentences) : 0}\u00A0mots`,
      `la plus longue en a ${m.longest}`),
    m.level === undefined ? null : measure("Lisibilité", `${m.level} (${m.readability})`,
      "Kandel et Moles\u00A0: de 0, très difficile, à 100, très facile"),
  ]);

  const drawBar = () => {
    const article = view.article;
    const page = article
      ? [choose("Genre", "genre", article.genres, article.genre),
        choose("Typographie", "typographie", article.typographies, article.typography), measures(article.measures)]
      : [make("p", "summary", number(view.incidents, "incident", "incidents"))];
    const counts = [];
    if (view.errorCount) {
      counts.push(button("count error", number(view.errorCount, "erreur", "erreurs"), () => fold(false)));
    }
    if (view.warningCount) {
      counts.push(make("span", "count warning", number(view.warningCount, "avertissement", "avertissements"),
        { title: "Le terminal les dit tous." }));
    }
    const toggle = article
      ? [button("toggle", "Fiche", () => open(panel.hidden), { "aria-expanded": String(!panel.hidden) })] : [];
    bar.replaceChildren(make("p", "brand", [dot, "Aperçu"]), ...page, make("span", "grow"), ...counts, ...toggle);
  };

  // The record beside the article

  const open = (isOpen, isAsked = true) => {
    panel.hidden = !isOpen || !view.article;
    root.toggleAttribute("data-depeche-fiche", !panel.hidden);
    if (isAsked) remembered.set("fiche", isOpen ? "1" : "0");
    bar.querySelector(".toggle")?.setAttribute("aria-expanded", String(!panel.hidden));
  };

  const remark = (remark) => make("li", `remark ${remark.severity}`, [
    make("p", "", [make("strong", "", remark.severity), ` ${remark.message}`]),
    remark.hint ? make("p", "hint", remark.hint) : null,
  ]);

  /** A line of YAML: its key apart from its value. */
  const coloured = (text) => {
    const parts = /^(\s*(?:-\s+)*)([\p{L}_-]+:)(.*)$/u.exec(text);
    if (/^\s*#/.test(text)) return [make("i", "comment", text)];
    return parts ? [parts[1], make("b", "", parts[2]), parts[3]] : [text || "\u200B"];
  };

  const drawPanel = () => {
    const article = view.article;
    panel.replaceChildren();
    if (!article) return;
    const told = new Set(article.sentences.flatMap((s) => s.facts.flatMap((fact) => fact.lines)));
    const untold = new Set(article.untold.flatMap((fact) => fact.lines));
    const remarks = Map.groupBy(article.remarks, (remark) => remark.line || 0);
    const rows = article.lines.flatMap((text, index) => {
      const line = index + 1;
      const state = untold.has(line) ? "untold" : told.has(line) ? "told" : "";
      const row = make("li", `line ${state}`, [
        make("span", "number", String(line)), make("code", "", coloured(text)),
        state === "untold" && !untold.has(line - 1) ? make("span", "mark", "non dit") : null,
      ]);
      row.dataset.line = line;
      row.addEventListener("mouseenter", () => lightSentences(line));
      row.addEventListener("mouseleave", () => lightSentences(null));
      return [row, ...(remarks.get(line) ?? []).map(remark)];
    });
    const aside = article.untold.length
      ? make("details", "untold-facts", [
        make("summary", "", `${number(article.untold.length, "fait", "faits")} que cet article ne dit pas`),
        make("ul", "", article.untold.map((fact) => make("li", "",
          button("fact", fact.path, () => showLines(fact.lines))))),
      ]) : make("p", "all-told", "Tous les faits de la fiche sont dans l’article.");
    panel.append(
      make("header", "", [
        make("h2", "", article.file.split("/").pop(), { title: article.file }),
        button("close", "Fermer", () => open(false), { "aria-label": "Fermer la fiche" }),
      ]),
      make("div", "origin", [], { "aria-live": "polite" }), aside,
      make("ol", "record", [...(remarks.get(0) ?? []).map(remark), ...rows], { tabindex: "0" }));
    drawOrigin(pinned);
  };

  const showLines = (lines) => {
    for (const row of panel.querySelectorAll(".line")) {
      row.classList.toggle("on", lines.includes(Number(row.dataset.line)));
    }
    const list = panel.querySelector(".record");
    const rows = [...panel.querySelectorAll(".line.on")];
    if (!rows.length) return;
    const visible = rows.some((row) => row.offsetTop >= list.scrollTop
      && row.offsetTop + row.offsetHeight <= list.scrollTop + list.clientHeight);
    if (!visible) list.scrollTop = rows[0].offsetTop - list.clientHeight / 3;
  };

  /** `16–17, 20` */
  const ranges = (lines) => lines
    .reduce((parts, line) => {
      const last = parts.at(-1);
      if (last && last[1] === line - 1) last[1] = line; else parts.push([line, line]);
      return parts;
    }, [])
    .map(([first, last]) => first === last ? first : `${first}–${last}`).join(", ");

  const drawOrigin = (index) => {
    const origin = panel.querySelector(".origin");
    const sentence = view.article?.sentences[index];
    if (!origin) return;
    if (!sentence) {
      origin.replaceChildren(make("p", "advice", "Pointez une phrase pour voir les lignes dont elle vient."));
      showLines([]);
      return;
    }
    origin.replaceChildren(
      make("ul", "facts", sentence.facts.map((fact) => make("li", "", [
        fact.path, make("small", "", fact.lines.length ? `l.\u00A0${ranges(fact.lines)}` : "")]))),
      make("p", "formulation", sentence.formulation));
    showLines(sentence.facts.flatMap((fact) => fact.lines));
  };

  // Sentences and lines

  const sentenceElements = () => [...document.querySelectorAll(".phrase[data-phrase]")];
  const numberOf = (element) => Number(element.dataset.phrase);

  const lightSentences = (line) => {
    for (const element of sentenceElements()) {
      const facts = view.article?.sentences[numberOf(element)]?.facts ?? [];
      element.classList.toggle("depeche-dit", line !== null && facts.some((fact) => fact.lines.includes(line)));
    }
  };

  const pin = (index) => {
    pinned = index;
    for (const element of sentenceElements()) {
      element.classList.toggle("depeche-epingle", numberOf(element) === pinned);
    }
    drawOrigin(pinned);
  };

  const drawSentences = () => {
    for (const element of sentenceElements()) {
      const index = numberOf(element);
      element.tabIndex = 0;
      element.addEventListener("mouseenter", () => drawOrigin(index));
      element.addEventListener("mouseleave", () => drawOrigin(pinned));
      element.addEventListener("focus", () => drawOrigin(index));
      element.addEventListener("blur", () => drawOrigin(pinned));
      element.addEventListener("click", (event) => {
        if (!event.target.closest("a")) pin(pinned === index ? null : index);
      });
    }
    pin(pinned);
  };

  // What is wrong

  const errorsKey = () => JSON.stringify(view.errors);
  const fold = (isFolded) => {
    remembered.set("erreurs", isFolded ? errorsKey() : "");
    overlay.hidden = isFolded || !view.errorCount;
  };

  const excerpt = (error) => {
    if (!error.excerpt) return null;
    const margin = String(error.line);
    const blank = " ".repeat(margin.length);
    return make("pre", "", [
      make("span", "number", `${margin} │ `), error.excerpt.text,
      error.excerpt.underline ? make("span", "number", `\n${blank} │ `) : null,
      error.excerpt.underline ? make("mark", "", error.excerpt.underline) : null,
    ]);
  };

  const drawOverlay = () => {
    const hidden = view.errorCount - view.errors.length;
    overlay.hidden = !view.errorCount || remembered.get("erreurs") === errorsKey();
    if (!view.errorCount) return overlay.replaceChildren();
    overlay.replaceChildren(make("section", "sheet", [
      make("header", "", [
        make("h2", "", view.errorCount >= 2
          ? `${view.errorCount}\u00A0erreurs empêchent de publier` : "Une erreur empêche de publier", { id: "titre" }),
        button("close", "Réduire", () => fold(true)),
      ]),
      make("p", "advice", "Dessous, la dernière page qui était bonne. Corrigez et enregistrez\u00A0: elle se met à jour."),
      make("ol", "findings", view.errors.map((error) => make("li", "", [
        make("h3", "", error.message),
        make("p", "place", [error.place ?? "", make("span", "id", error.id)]),
        excerpt(error),
        error.hint ? make("p", "hint", error.hint) : null,
      ]))),
      hidden > 0 ? make("p", "more", `Et ${number(hidden, "autre", "autres")}\u00A0: le terminal les dit toutes.`) : null,
    ], { role: "alertdialog", "aria-labelledby": "titre", tabindex: "-1" }));
  };

  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!overlay.hidden) fold(true); else if (pinned !== null) pin(null);
  });

  // Changes

  const draw = () => {
    root.dataset.depecheVersion = view.version;
    const isOpen = remembered.get("fiche") ?? (wide.matches ? "1" : "0");
    open(isOpen === "1", false);
    drawPanel();
    drawBar();
    drawSentences();
    drawOverlay();
  };

  const styleSheets = (page) => [...page.querySelectorAll("link[rel~=stylesheet]")];
  const addresses = (page) => styleSheets(page).map((link) => link.getAttribute("href").split("?")[0]).join("\n");
  const blocks = (page) => [...page.querySelectorAll("main h1, main h2, main p, main li, main dd")];

  /** Puts a newer state of the page in its place, where the reader was. */
  const show = (page) => {
    const next = viewOf(page);
    if (!next || addresses(page) !== addresses(document)) return location.reload();
    if (next.assets !== view.assets) {
      for (const link of styleSheets(document)) link.href = `${link.getAttribute("href").split("?")[0]}?v=${next.assets}`;
    }
    const known = new Set(blocks(document).map((block) => block.textContent));
    const isSameText = document.body.className === page.body.className
      && next.article?.genre === view.article?.genre && next.article?.typography === view.article?.typography;
    const [x, y] = [scrollX, scrollY];
    view = next;
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    scrollTo({ left: x, top: y, behavior: "instant" });
    for (const block of isSameText ? blocks(document) : []) {
      block.classList.toggle("depeche-neuf", !known.has(block.textContent));
    }
    draw();
  };

  let isRefreshing = false;
  let isStale = false;
  const refresh = async () => {
    isStale = true;
    if (isRefreshing) return;
    isRefreshing = true;
    while (isStale) {
      isStale = false;
      try {
        const response = await fetch(location.href, { cache: "no-store" });
        show(new DOMParser().parseFromString(await response.text(), "text/html"));
      } catch {
        setAlive(false);
      }
    }
    isRefreshing = false;
  };

  let events = null;
  let isLost = false;
  const listen = () => {
    events = new EventSource("/_depeche/evenements");
    events.addEventListener("version", (event) => {
      setAlive(true);
      // Another server may count from the same number.
      if (isLost || Number(event.data) !== view.version) refresh();
      isLost = false;
    });
    events.addEventListener("error", () => {
      isLost = true;
      setAlive(false);
    });
  };
  // Browsers open six connections to a server at most: a page nobody sees gives its own back.
  const hush = () => {
    events?.close();
    events = null;
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hush(); else if (!events) listen();
  });
  addEventListener("pagehide", hush);
  addEventListener("pageshow", (event) => { if (event.persisted && !events) listen(); });

  setAlive(true);
  root.append(host);
  draw();
  listen();
})();
