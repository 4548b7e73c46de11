// The bar: how the page is written, how long it is, what is wrong.

const dot = make("span", "dot", [], { role: "img" });
let isAlive = true;
const setAlive = (alive) => {
  isAlive = alive;
  drawDot();
};

/** Green when what one sees is what the files say. */
const drawDot = () => {
  const isGood = isAlive && !view.errorCount;
  dot.classList.toggle("lost", !isGood);
  dot.setAttribute("aria-label", !isAlive ? "interrompu" : isGood ? "à jour" : "arrêté par une erreur");
  dot.title = !isAlive ? "L’aperçu ne répond plus\u00A0: la page reprendra avec lui."
    : isGood ? "La page suit les fichiers." : "Une erreur empêche la page de suivre les fichiers.";
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

/** On a small screen, how the page is written and how long it is are unfolded when asked for. */
const unfold = (isUnfolded) => {
  remembered.set("mesures", isUnfolded ? "1" : "0");
  bar.classList.toggle("unfolded", isUnfolded);
  bar.querySelector(".unfold")?.setAttribute("aria-expanded", String(isUnfolded));
};

const drawBar = () => {
  const article = view.article;
  const isUnfolded = remembered.get("mesures") === "1";
  bar.classList.toggle("unfolded", isUnfolded);
  const page = article
    ? [make("div", "text", [choose("Genre", "genre", article.genres, article.genre),
      choose("Typographie", "typographie", article.typographies, article.typography), measures(article.measures)])]
    : [make("p", "summary", number(view.incidents, "incident", "incidents"))];
  const more = article
    ? [button("toggle unfold", "Mesures", () => unfold(!bar.classList.contains("unfolded")),
      { "aria-expanded": String(isUnfolded) })] : [];
  const counts = [];
  if (view.unread) {
    counts.push(make("span", "count unread", `${number(view.unread, "fiche", "fiches")} à lire`,
      { title: "La page se complète d’elle-même." }));
  }
  if (view.errorCount) {
    counts.push(button("count error", number(view.errorCount, "erreur", "erreurs"), () => fold(false)));
  }
  if (view.warningCount) {
    counts.push(make("span", "count warning", number(view.warningCount, "avertissement", "avertissements"),
      { title: "Le terminal les dit tous." }));
  }
  const toggle = article
    ? [button("toggle record-toggle", "Fiche", () => open(panel.hidden), { "aria-expanded": String(!panel.hidden) })] : [];
  bar.replaceChildren(make("p", "brand", [dot, "Aperçu"]), ...page, make("div", "end", [counts, more, toggle].flat()));
  drawDot();
};

// The page leaves room for the bar, however many lines it takes.
new ResizeObserver(() => {
  for (const element of [root, host]) element.style.setProperty("--depeche-bar", `${bar.offsetHeight}px`);
}).observe(bar);
