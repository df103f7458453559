// Runs the tests in a browser: node run.mjs PAGE CHROMIUM TOOL [PART OF A NAME]. Prints one JSON array with a result for each test.
import { createRequire } from "node:module";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../../src/NewsGrammar.Playground/page/serve.mjs";
import accessibility from "./accessibility.mjs";
import budget from "./budget.mjs";
import editing from "./editing.mjs";
import interfaces from "./interfaces.mjs";
import keeping from "./keeping.mjs";
import loading from "./loading.mjs";
import offline from "./offline.mjs";
import sharing from "./sharing.mjs";

const require = createRequire(new URL("../../../src/NewsGrammar.Playground/page/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const [folder, executablePath, tool, part = ""] = process.argv.slice(2);

const server = await serve(folder, 0);
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const work = await mkdtemp(join(tmpdir(), "playground-"));
const results = [];
/** Only these have all files kept, which takes as long as many a test. */
const keepsForOffline = new Set(Object.values(offline));
const tests = { ...budget, ...loading, ...offline, ...editing, ...sharing, ...keeping, ...interfaces, ...accessibility };
for (const [name, test] of Object.entries(tests).filter(([each]) => each.includes(part))) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 }, acceptDownloads: true, locale: "en", permissions: ["clipboard-read", "clipboard-write"],
    serviceWorkers: keepsForOffline.has(test) ? "allow" : "block",
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const mistakes = [];
  const hosts = new Set();
  page.on("pageerror", (error) => mistakes.push(error.message));
  page.on("console", (message) => message.type() === "error" && mistakes.push(message.text()));
  context.on("request", (request) => /^(https?|wss?):/.test(request.url()) && hosts.add(new URL(request.url()).hostname));
  const notes = [];
  const began = performance.now();
  let error = null;
  try {
    await test({ page, context, browser, address, folder, tool, work, require, report: (note) => notes.push(note) });
    if (mistakes.length > 0) throw new Error(`The console shows: ${mistakes.join("; ")}`);
    const foreign = [...hosts].filter((host) => host !== "localhost");
    if (foreign.length > 0) throw new Error(`Requests went to ${foreign.join(", ")}`);
  } catch (failure) {
    error = String(failure.stack ?? failure);
  }
  results.push({ name, error, seconds: (performance.now() - began) / 1000, notes });
  await context.close();
}
await browser.close();
server.close();
await rm(work, { recursive: true });
console.log(JSON.stringify(results));
