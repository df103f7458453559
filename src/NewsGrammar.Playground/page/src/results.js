// The pane of results: tabs, the verdict beside them, and the view that is chosen.
import { download, fileName } from "./download.js";
import { element } from "./element.js";
import { showDiagram } from "./panes/diagram.js";
import { showJson } from "./panes/json.js";
import { showRepairs } from "./panes/repairs.js";
import { showTabs } from "./panes/tabs.js";
import { words } from "./words/words.js";

const find = (id) => document.getElementById(id);

export class Results {
  #engine;
  #workspace;
  #reading;
  #goTo;
  #grammarName;
  view = "reading";

  constructor({ engine, workspace, reading, goTo, grammarName }) {
    this.#engine = engine;
    this.#workspace = workspace;
    this.#reading = reading;
    this.#goTo = goTo;
    this.#grammarName = grammarName;
  }

  render() {
    const { compiled, reading } = this.#workspace;
    find("stale").hidden = reading === null || compiled.name !== null;
    find("page-note").hidden = find("download-page").hidden = !reading?.isHtml;
    find("page-note").textContent = words.html;
    this.#renderFit();
    this.show(this.view);
  }

  show(view) {
    this.view = view;
    showTabs(find("views"), [
      { name: "reading", label: words.reading },
      { name: "json", label: words.json },
      { name: "repairs", label: words.repairs, badge: this.#workspace.reading?.repairs.length },
      { name: "diagram", label: words.diagram },
    ], view, (name) => this.show(name));
    find("view").setAttribute("aria-labelledby", `tab-${view}`);
    find("view").dataset.view = view;
    this.#renderView();
  }

  #renderFit() {
    const { reading, elapsed } = this.#workspace;
    const fit = find("fit");
    fit.className = `fit ${reading === null ? "" : reading.fits ? "good" : "bad"}`;
    fit.textContent = reading === null ? words.noReading : reading.fits ? words.fits : words.needs(reading.repairs.length);
    fit.title = elapsed === null ? "" : words.elapsed(elapsed);
  }

  async #renderView() {
    const { compiled, reading, fields, page } = this.#workspace;
    const view = find("view");
    if (reading === null) {
      view.replaceChildren(element("p", { class: "empty" }, compiled === null ? words.starting : words.noReading));
      return;
    }
    switch (this.view) {
      case "json":
        showJson(view, reading, () => download(`${fileName(page.name)}.json`, reading.json, "application/json"));
        break;
      case "repairs":
        showRepairs(view, reading, this.#goTo);
        break;
      case "diagram": {
        const svg = await this.#engine.diagram();
        if (this.view === "diagram") showDiagram(view, svg, () => download(`${this.#grammarName()}.svg`, svg, "image/svg+xml"));
        break;
      }
      default:
        this.#reading.show(view, reading, fields);
    }
  }
}
