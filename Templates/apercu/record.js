// The record beside the article, and what joins its lines to the sentences.

const open = (isOpen, isAsked = true) => {
  panel.hidden = !isOpen || !view.article;
  root.toggleAttribute("data-depeche-fiche", !panel.hidden);
  if (isAsked) remembered.set("fiche", isOpen ? "1" : "0");
  bar.querySelector(".record-toggle")?.setAttribute("aria-expanded", String(!panel.hidden));
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
    make("div", "head", [
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
    if (element.role) element.ariaPressed = String(numberOf(element) === pinned);
  }
  drawOrigin(pinned);
};

const drawSentences = () => {
  for (const element of sentenceElements()) {
    const index = numberOf(element);
    // A button holds no link: a sentence that has one is reached by it.
    if (!element.querySelector("a")) {
      element.tabIndex = 0;
      element.role = "button";
    }
    element.addEventListener("mouseenter", () => drawOrigin(index));
    element.addEventListener("mouseleave", () => drawOrigin(pinned));
    element.addEventListener("focusin", () => drawOrigin(index));
    element.addEventListener("focusout", () => drawOrigin(pinned));
    const toggle = () => pin(pinned === index ? null : index);
    element.addEventListener("click", (event) => { if (!event.target.closest("a")) toggle(); });
    element.addEventListener("keydown", (event) => {
      if (event.target !== element || ![" ", "Enter"].includes(event.key)) return;
      event.preventDefault();
      toggle();
    });
  }
  pin(pinned);
};
