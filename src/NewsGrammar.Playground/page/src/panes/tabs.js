import { element } from "../element.js";

/** A row of tabs as WAI-ARIA describes them: one of them can be reached by Tab, arrow keys go to the others. */
export function showTabs(view, tabs, current, select) {
  const hadFocus = view.contains(document.activeElement);
  view.replaceChildren(...tabs.map(({ name, label, badge }, index) => element("button", {
    type: "button", role: "tab", id: `tab-${name}`, "aria-selected": String(name === current), "aria-controls": "view", tabindex: name === current ? "0" : "-1",
    onclick: () => select(name),
    onkeydown: (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const along = document.documentElement.dir === "rtl" ? -step : step;
      select(tabs[(index + along + tabs.length) % tabs.length].name);
    },
  }, label, badge ? element("span", { class: "badge" }, String(badge)) : "")));
  if (hadFocus) view.querySelector('[aria-selected="true"]').focus();
}
