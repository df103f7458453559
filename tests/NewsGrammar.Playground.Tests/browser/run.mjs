// Runs the tests in a browser: node run.mjs PAGE CHROMIUM TOOL. Prints one JSON array with a result for each test.
import { createRequire } from "node:module";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../../src/NewsGrammar.Playground/page/serve.mjs";
import accessibility from "./accessibility.mjs";
import editing from "./editing.mjs";
import interfaces from "./interfaces.mjs";
import loading from "./loading.mjs";
import sharing from "./sharing.mjs";

const require = createRequire(new URL("../../../src/NewsGrammar.Playground/page/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const [folder, executablePath, tool] = process.argv.slice(2);

const server = await serve(folder, 0);
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const work = await mkdtemp(join(tmpdir(), "playground-"));
const results = [];
for (const [name, test] of Object.entries({ ...loading, ...editing, ...sharing, ...interfaces, ...accessibility })) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, locale: "en", permissions: ["clipboard-read", "clipboard-write"] });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const mistakes = [];
  const hosts = new Set();
  page.on("pageerror", (error) => mistakes.push(error.message));
  page.on("console", (message) => message.type() === "error" && mistakes.push(message.text()));
  context.on("request", (request) => /^(https?|wss?):/.test(request.url()) && hosts.add(new URL(request.url()).host));
  try {
    await test({ page, context, browser, address, tool, work, require });
    if (mistakes.length > 0) throw new Error(`The console shows: ${mistakes.join("; ")}`);
    const foreign = [...hosts].filter((host) => host !== new URL(address).host);
    if (foreign.length > 0) throw new Error(`Requests went to ${foreign.join(", ")}`);
    results.push({ name, error: null });
  } catch (error) {
    results.push({ name, error: String(error.stack ?? error) });
  }
  await context.close();
}
await browser.close();
server.close();
await rm(work, { recursive: true });
console.log(JSON.stringify(results));
