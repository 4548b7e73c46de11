// The bar: how the page is written, how long it is, what is wrong.

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
    ? [button("toggle", "Fiche", () => open(panel.hidden), { "aria-expanded": String(!panel.hidden) })] : [];
  bar.replaceChildren(make("p", "brand", [dot, "Aperçu"]), ...page, make("span", "grow"), ...counts, ...toggle);
};
