// The pages as tabs, each with whether it fits. The name of the one that is shown can be changed by a double click or F2.
import { element } from "../element.js";
import { words } from "../words/words.js";

function markOf(fit) {
  if (fit?.repairs === undefined) return null;
  if (fit.repairs > 0) return element("span", { class: "mark bad" }, words.needs(fit.repairs));
  return fit.recognized
    ? element("span", { class: "mark good", title: words.fits }, "✓", element("span", { class: "unseen" }, words.fits))
    : element("span", { class: "mark unsure", title: words.unrecognized }, "?", element("span", { class: "unseen" }, words.unrecognized));
}

export function showPages(view, { pages, current }, { select, add, close, rename }) {
  const hadFocus = view.contains(document.activeElement) && document.activeElement.role === "tab";
  const tabs = pages.map((page, index) => element("button", {
    type: "button", role: "tab", "aria-selected": String(index === current), "aria-controls": "page-editor", tabindex: index === current ? "0" : "-1",
    onclick: () => select(index),
    ondblclick: () => ask(index),
    onkeydown: (event) => pressed(event, index),
  }, element("bdi", {}, page.name), " ", markOf(page.fit)));
  const button = (kind, sign, label, act) => element("button", { type: "button", class: kind, "aria-label": label, title: label, onclick: act }, sign);
  const scrolled = view.firstElementChild?.scrollLeft ?? 0;
  view.replaceChildren(
    element("div", { role: "tablist", "aria-label": words.pages }, tabs),
    button("add", "+", words.addPage, add),
    pages.length > 1 ? button("close", "×", words.closePage(pages[current].name), () => close(current)) : "");
  view.firstElementChild.scrollLeft = scrolled;
  view.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (hadFocus) view.querySelector('[aria-selected="true"]')?.focus();

  function ask(index) {
    const name = prompt(words.renamePage, pages[index].name)?.trim();
    if (name) rename(index, name);
  }

  function pressed(event, index) {
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = document.documentElement.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (event.key === forward) select((index + 1) % pages.length);
    else if (event.key === backward) select((index + pages.length - 1) % pages.length);
    else if (event.key === "F2") ask(index);
    else return;
    event.preventDefault();
  }
}
