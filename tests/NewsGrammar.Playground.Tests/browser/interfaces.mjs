import { strict as assert } from "node:assert";
import ar from "../../../src/NewsGrammar.Playground/page/src/words/ar.js";
import en from "../../../src/NewsGrammar.Playground/page/src/words/en.js";
import { clickLandsBefore, open, paste, settled } from "./steps.mjs";

export default {
  "Every word of the interface is there in both languages": async () => {
    assert.deepEqual(Object.keys(ar).sort(), Object.keys(en).sort());
    for (const [key, word] of Object.entries(en)) assert.equal(typeof ar[key], typeof word, key);
  },

  "The interface speaks Arabic, from right to left, and remembers it": async ({ page, ...test }) => {
    await open({ page, ...test });
    await page.locator("#language").click();
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    assert.equal(await page.locator("#fit").textContent(), ar.fits);
    const grammar = await page.locator("section.grammar").boundingBox();
    const result = await page.locator("section.result").boundingBox();
    assert.ok(grammar.x > result.x, "the grammar stands at the right");
    await clickLandsBefore(page, page.locator("#page-editor .cm-line").nth(2), 7, true);
    await clickLandsBefore(page, page.locator("#grammar-editor .cm-line").nth(1), 3, false);
    await page.reload();
    await settled(page);
    assert.equal(await page.locator("html").getAttribute("lang"), "ar");
    assert.equal(await page.locator("#share").textContent(), ar.share);
  },

  "A browser that asks for Arabic gets it, mistakes and their ways out included": async ({ browser, address }) => {
    const page = await (await browser.newContext({ serviceWorkers: "block", locale: "ar-EG" })).newPage();
    await open({ page, address });
    assert.equal(await page.locator("html").getAttribute("lang"), "ar");
    await paste(page, "grammar", "grammar G\nline Prose = text\ndocument D = Prse");
    assert.match(await page.locator("#findings").textContent(), /لا يوجد سطر أو تخطيط باسم `Prse`.*هل قصدت `Prose`؟/s);
    await paste(page, "grammar", 'grammar G\nline Short = text where words < 3\nline Prose = text\ndocument D = (title: Short | body: Prose)*');
    await paste(page, "page", "سطر في خبر من خمس\n");
    await page.locator(".row[data-line='1']").click();
    await page.locator(".why").waitFor();
    assert.match(await page.locator(".why").textContent(), /Short.*في السطر 5 من الكلمات، والقاعدة تريد أقل من 3/s);
    await page.context().close();
  },

  "Dark and light follow the system unless one is chosen": async ({ page, ...test }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: "dark" });
    await open({ page, ...test });
    const dark = await background();
    await page.locator("#theme").selectOption("light");
    const light = await background();
    assert.notEqual(light, dark);
    await page.emulateMedia({ colorScheme: "light" });
    await page.locator("#theme").selectOption("dark");
    assert.equal(await background(), dark);
    await page.locator("#theme").selectOption("auto");
    assert.equal(await background(), light);
  },

  "On a phone one pane is shown, and nothing lies beside the screen": async ({ page, ...test }) => {
    await page.setViewportSize({ width: 360, height: 720 });
    await open({ page, ...test });
    for (const pane of ["grammar", "page", "result"]) {
      await page.locator(`nav.panes button[data-pane='${pane}']`).click();
      assert.ok(await page.locator(`section.${pane}`).isVisible());
      assert.equal(await page.locator("main > section:visible").count(), 1);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, pane);
    }
  },
};
