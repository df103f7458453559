import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { open, paste, settled } from "./steps.mjs";

/** What axe finds; the rules of editors are CodeMirror's own. */
async function findings(page, require) {
  await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
}

/** Looks at every pane, with a page that fits, with one and a grammar that do not, and with one of HTML. */
async function look({ browser, address, require }, locale, colorScheme) {
  const page = await (await browser.newContext({ serviceWorkers: "block", locale, colorScheme, viewport: { width: 1280, height: 900 } })).newPage();
  await open({ page, address });
  await page.locator(".row[data-line='10']").click();
  await page.locator(".why").waitFor();
  assert.deepEqual(await findings(page, require), []);
  await paste(page, "page", "المصدر: صحيفة\nالمصدر: أخرى");
  await paste(page, "grammar", "grammar G\nline P = tex\ndocument D = P");
  for (const tab of ["reading", "json", "repairs", "diagram"]) {
    await page.locator(`#tab-${tab}`).click();
    assert.deepEqual(await findings(page, require), [], tab);
  }
  await page.locator("#examples").selectOption("bbc");
  await settled(page);
  assert.deepEqual(await findings(page, require), [], "HTML");
  await page.context().close();
}

export default {
  "Nothing hinders a screen reader, light": async (test) => look(test, "en", "light"),

  "Nothing hinders a screen reader, Arabic, dark": async (test) => look(test, "ar", "dark"),

  "Everything can be reached and left by keyboard": async ({ page, ...test }) => {
    await open({ page, ...test });
    const reached = new Set();
    await page.evaluate(() => document.activeElement.blur());
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate(() => document.activeElement.id || document.activeElement.closest("[id]")?.id));
    }
    for (const id of ["examples", "share", "theme", "language", "grammar-editor", "page-editor", "pages", "tab-reading", "view", "draft", "download-grammar"]) {
      assert.ok(reached.has(id), `${id} is not reached: ${[...reached].join(", ")}`);
    }
    await page.locator("#tab-reading").focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.id), "tab-json");
  },
};
