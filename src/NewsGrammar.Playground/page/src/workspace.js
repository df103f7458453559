/**
 * What is worked on, and what the engine last said about it. The engine reads once at a time; what is typed meanwhile is read by
 * the next run, so that it never falls behind.
 */
export class Workspace {
  /** The pages: `name`, `text`, and `fit`, which says whether a text fits, and which one it was. */
  pages = [{ name: "page-1", text: "" }];
  current = 0;
  /** What compiling the grammar gave; null before the engine has started. */
  compiled = null;
  /** How the page was read; null as long as no grammar has compiled. */
  reading = null;
  /** The fields at the top of the results, which have a colour each. */
  fields = [];
  /** How long the last run took, in milliseconds. */
  elapsed = null;

  #engine;
  #grammarOf;
  #languageOf;
  #tell;
  #isRunning = false;
  #isWaiting = false;
  #isNewGrammar = true;
  /** When the first of the changes was made that have not been read yet. */
  #began = null;
  /** How often a grammar was compiled. */
  #version = 0;

  /** `grammarOf` gives the grammar as it stands, `languageOf` the language of messages; `tell` has `compiled`, `read`, `fitted` and `failed`. */
  constructor(engine, { grammarOf, languageOf }, tell) {
    this.#engine = engine;
    this.#grammarOf = grammarOf;
    this.#languageOf = languageOf;
    this.#tell = tell;
  }

  get page() {
    return this.pages[this.current];
  }

  /** Reads anew what has changed. */
  async changed({ grammar = false } = {}) {
    this.#isNewGrammar ||= grammar;
    this.#began ??= performance.now();
    this.#isWaiting = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    document.body.dataset.state = "busy";
    try {
      while (this.#isWaiting) {
        this.#isWaiting = false;
        await this.#run();
      }
    } catch (error) {
      this.#tell.failed(error.message);
    } finally {
      this.#isRunning = false;
      document.body.dataset.state = "idle";
    }
  }

  async #run() {
    const began = this.#began;
    this.#began = null;
    if (this.#isNewGrammar) {
      this.#isNewGrammar = false;
      this.#version++;
      this.compiled = await this.#engine.compile(this.#grammarOf(), this.#languageOf());
      if (this.compiled.name !== null) this.fields = this.compiled.fields;
      this.#tell.compiled();
    }
    const { name, text } = this.page;
    this.reading = await this.#engine.read(name, text);
    this.elapsed = Math.round(performance.now() - began);
    this.#tell.read();
    performance.measure("newsgrammar.read", { start: began, end: performance.now() });
    await this.#fit();
  }

  /** Asks of each page whether it fits, until something else is to be read. */
  async #fit() {
    const version = this.#version;
    for (const page of this.pages) {
      if (this.#isWaiting) return;
      const { text, fit } = page;
      if (fit?.text !== text || fit.version !== version) page.fit = { ...await this.#engine.fit(text), text, version };
    }
    if (!this.#isWaiting) this.#tell.fitted();
  }

  /** A name that no page has, for one that is added. */
  freeName(nameOf) {
    const taken = new Set(this.pages.map(({ name }) => name));
    let number = this.pages.length + 1;
    while (taken.has(nameOf(number))) number++;
    return nameOf(number);
  }
}
