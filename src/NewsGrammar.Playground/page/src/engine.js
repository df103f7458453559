/** The engine in its worker. Every call gives a promise. */
export class Engine {
  #worker = new Worker(new URL("./worker.js", document.baseURI), { type: "module" });
  #waiting = new Map();
  #last = 0;

  constructor() {
    this.#worker.onmessage = ({ data: [number, value, error] }) => {
      const { resolve, reject } = this.#waiting.get(number);
      this.#waiting.delete(number);
      error === undefined ? resolve(value) : reject(new Error(error));
    };
    this.#worker.onerror = (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message ?? "the engine did not start"));
      this.#waiting.clear();
    };
  }

  compile = (grammar) => this.#call("Compile", grammar).then(JSON.parse);
  read = (name, page) => this.#call("Read", name, page).then(JSON.parse);
  why = (line) => this.#call("Why", line).then(JSON.parse);
  diagram = () => this.#call("Diagram");
  fits = (pages) => this.#call("Fits", JSON.stringify(pages)).then(JSON.parse);
  draft = (name, pages) => this.#call("Draft", name, JSON.stringify(pages)).then(JSON.parse);
  sample = (page) => this.#call("Sample", page);
  vocabularies = () => this.#call("Vocabularies").then(JSON.parse);
  vocabulary = (name) => this.#call("Vocabulary", name).then(JSON.parse);

  #call(name, ...values) {
    const number = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage([number, name, ...values]);
    });
  }
}
