/**
 * What is worked on, and what the engine last said about it. The engine reads once at a time; what is typed meanwhile is read by
 * the next run, so that it never falls behind.
 */
export class Workspace {
  pages = [{ name: "page-1", text: "" }];
  current = 0;
  /** What compiling the grammar gave; null before the engine has started. */
  compiled = null;
  /** How the page was read; null as long as no grammar has compiled. */
  reading = null;
  /** For each page, whether it fits. */
  fits = [];
  /** The fields at the top of the results, which have a colour each. */
  fields = [];
  /** How long the last run took, in milliseconds. */
  elapsed = null;

  #engine;
  #grammarOf;
  #tell;
  #isRunning = false;
  #isWaiting = false;
  #isNewGrammar = true;

  /** `grammarOf` gives the grammar as it stands; `tell` has `compiled`, `read`, `fitted` and `failed`. */
  constructor(engine, grammarOf, tell) {
    this.#engine = engine;
    this.#grammarOf = grammarOf;
    this.#tell = tell;
  }

  get page() {
    return this.pages[this.current];
  }

  /** Reads anew what has changed. */
  async changed({ grammar = false } = {}) {
    this.#isNewGrammar ||= grammar;
    this.#isWaiting = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#isWaiting) {
        this.#isWaiting = false;
        await this.#run();
      }
      document.body.dataset.ready = "true";
    } catch (error) {
      this.#tell.failed(error.message);
    } finally {
      this.#isRunning = false;
    }
  }

  async #run() {
    const began = performance.now();
    if (this.#isNewGrammar) {
      this.#isNewGrammar = false;
      this.compiled = await this.#engine.compile(this.#grammarOf());
      if (this.compiled.name !== null) this.fields = this.compiled.fields;
      this.#tell.compiled();
    }
    const { name, text } = this.page;
    this.reading = await this.#engine.read(name, text);
    this.elapsed = Math.round(performance.now() - began);
    this.#tell.read();
    const fits = await this.#engine.fits(this.pages.map((page) => page.text));
    if (this.#isWaiting) return;
    this.fits = fits;
    this.#tell.fitted();
  }

  /** A name that no page has, for one that is added. */
  freeName(nameOf) {
    const taken = new Set(this.pages.map(({ name }) => name));
    let number = this.pages.length + 1;
    while (taken.has(nameOf(number))) number++;
    return nameOf(number);
  }
}
