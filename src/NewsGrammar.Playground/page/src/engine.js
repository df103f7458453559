/** The engine in its worker, which `start.js` has started. Every call gives a promise. */
export class Engine {
  #worker = window.engineWorker;
  #waiting = new Map();
  #last = 0;

  #error = this.#worker.error;

  constructor() {
    this.#worker.onmessage = ({ data: [number, value, error] }) => {
      const { resolve, reject } = this.#waiting.get(number);
      this.#waiting.delete(number);
      error === undefined ? resolve(value) : reject(new Error(error));
    };
    this.#worker.onerror = (event) => {
      this.#error = new Error(event.message ?? "it did not start");
      for (const { reject } of this.#waiting.values()) reject(this.#error);
      this.#waiting.clear();
    };
  }

  compile = (grammar, language) => this.#call("Compile", grammar, language).then(JSON.parse);
  read = (name, page) => this.#call("Read", name, page).then(JSON.parse);
  why = (line, language) => this.#call("Why", line, language).then(JSON.parse);
  diagram = () => this.#call("Diagram");
  fit = (page) => this.#call("Fit", page).then(JSON.parse);
  draft = (name, pages) => this.#call("Draft", name, JSON.stringify(pages)).then(JSON.parse);
  sample = (page) => this.#call("Sample", page);
  vocabularies = () => this.#call("Vocabularies").then(JSON.parse);
  vocabulary = (name) => this.#call("Vocabulary", name).then(JSON.parse);

  #call(name, ...values) {
    if (this.#error) return Promise.reject(this.#error);
    const number = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage([number, name, ...values]);
    });
  }
}
