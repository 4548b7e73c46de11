// Drawing it all, and again at each change, where the reader was.

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
