// What a page is told by the server, and the preview’s own elements in it. They live in a shadow tree, so that neither
// restyles the other, and only ever get text, so that no record can put markup in them. Never published.
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
for (const [element, name] of [[bar, "Aperçu"], [panel, "Fiche"]]) {
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", name);
}
// Said when it appears; the page under it can still be read, and keeps the focus.
overlay.setAttribute("role", "alert");
shadow.append(panel, bar, overlay);
