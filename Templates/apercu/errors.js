// What is wrong, in the terminal’s words, over the last good page.

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
    make("div", "head", [
      make("h2", "", view.errorCount >= 2
        ? `${view.errorCount}\u00A0erreurs empêchent de publier` : "Une erreur empêche de publier", { id: "titre" }),
      button("close", "Réduire", () => fold(true)),
    ]),
    make("p", "advice", view.isWaiting
      ? "Il n’y a pas encore de page à montrer. Corrigez et enregistrez\u00A0: elle paraîtra."
      : "Dessous, la dernière page qui était bonne. Corrigez et enregistrez\u00A0: elle se met à jour."),
    make("ol", "findings", view.errors.map((error) => make("li", "", [
      make("h3", "", error.message),
      make("p", "place", [error.place ?? "", make("span", "id", error.id)]),
      excerpt(error),
      error.hint ? make("p", "hint", error.hint) : null,
    ]))),
    hidden > 0 ? make("p", "more", `Et ${number(hidden, "autre", "autres")}\u00A0: le terminal les dit toutes.`) : null,
  ], { "aria-labelledby": "titre" }));
};

addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (!overlay.hidden) fold(true); else if (pinned !== null) pin(null);
});
