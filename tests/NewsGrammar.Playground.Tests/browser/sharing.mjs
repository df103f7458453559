import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { editor, jsonOf, linesOf, open, paste, rowsOf, settled } from "./steps.mjs";

async function saved(page, button, work) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  const path = join(work, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

const notes = [
  "grammar Notes",
  'line By = "بقلم" sep who:text "،" place:text',
  'line Tags = ("وسوم" | "tags") sep words:list',
  "line Prose = text",
  "document Page =",
  "    title: Prose",
  "    by: By?",
  "    (body: Prose)+",
  "    tags: Tags",
];

const texts = [
  'عنوان\nبقلم: ليلى، طنجة\nفقرة أولى.\n\nفقرة ثانية "باقتباس".\nوسوم: بحر، جبل؛ 2024',
  "A title\nA paragraph.\nTags: sea, hill\none line more",
];

/** Types a line behind the others. The editor indents by the line above, and closes what is opened. */
async function typeLine(page, line) {
  const { empty, indent } = await editor(page, "grammar").evaluate((content) => {
    const lines = [...content.querySelectorAll(".cm-line")];
    return { empty: content.textContent === "", indent: lines.at(-1).textContent.match(/^ */)[0].length };
  });
  if (!empty) await page.keyboard.press("Enter");
  await page.keyboard.type(line.slice(Math.min(indent, line.match(/^ */)[0].length)), { delay: 10 });
}

export default {
  "Whoever opens a shared address sees the same": async ({ page, browser, ...test }) => {
    await open({ page, ...test });
    await page.locator("#examples").selectOption("cnn-arabic");
    await page.locator("#pages [role='tab']").nth(2).click();
    await paste(page, "page", "نص \"جديد\" & <b>&amp; 🎉\nقد يهمك أيضا: عنوان");
    await page.locator("#share").click();
    await page.waitForFunction(() => location.hash.startsWith("#v1="));
    const url = page.url();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), url);
    assert.ok(url.length < 8000, `${url.length} characters`);

    const other = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    await open({ page: other, address: url });
    assert.deepEqual(await linesOf(other, "grammar"), await linesOf(page, "grammar"));
    assert.deepEqual(await rowsOf(other), await rowsOf(page));
    assert.deepEqual(await jsonOf(other), await jsonOf(page));
    await other.context().close();
  },

  "An address that was cut is told, and an example shown": async ({ page, ...test }) => {
    await open({ page, ...test }, "#v1=q1YqVrJSSkpMBQ");
    assert.match(await page.locator("#status").textContent(), /incomplete/);
    assert.ok((await rowsOf(page)).length > 3);
  },

  "A grammar typed from nothing, shared and downloaded gives the same result by the command line": async ({ page, browser, tool, work, ...test }) => {
    await open({ page, ...test });
    await page.locator("#new").click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    for (const line of notes) await typeLine(page, line);
    await paste(page, "page", texts[0]);
    await page.locator("#pages .add").click();
    await paste(page, "page", texts[1]);
    assert.equal((await linesOf(page, "grammar")).join("\n"), notes.join("\n"));
    await page.locator("#share").click();
    await page.waitForFunction(() => location.hash.startsWith("#v1="));

    const context = await browser.newContext({ serviceWorkers: "block", acceptDownloads: true });
    const other = await context.newPage();
    await open({ page: other, address: page.url() });
    const grammar = await saved(other, "#download-grammar", work);
    assert.match(grammar, /notes\.newsgrammar$/);
    const command = (...words) => spawnSync("dotnet", [tool, ...words], { cwd: work, encoding: "utf8" });
    await mkdir(join(work, "notes"));
    for (const [index, text] of texts.entries()) {
      await other.locator("#pages [role='tab']").nth(index).click();
      await settled(other);
      const shown = await jsonOf(other);
      assert.equal(shown.repairs.length, index);
      await writeFile(join(work, shown.file), text);
      const parsed = command("parse", shown.file, "--grammar", grammar, "--format", "json");
      assert.equal(parsed.status, index, parsed.stderr); // 1: the second page needs a repair, which is meant
      assert.deepEqual(JSON.parse(parsed.stdout), shown);
      const sample = await saved(other, "#download-sample", join(work, "notes"));
      assert.match(sample, /\.sample$/);
      assert.ok((await readFile(sample, "utf8")).startsWith(`${text}\n=== expected result ===\nNotes\n`));
    }
    const tested = command("test", grammar, "--format", "json");
    assert.equal(tested.status, 0, tested.stdout + tested.stderr);
    await context.close();
  },

  "The sample of an HTML page is the page and its result": async ({ page, work, ...test }) => {
    await open({ page, ...test });
    await page.locator("#examples").selectOption("bbc");
    await settled(page);
    const html = await saved(page, "#download-page", work);
    const result = await saved(page, "#download-sample", work);
    assert.deepEqual([basename(html), basename(result)], ["article.html", "article.html.sample"]);
    const pack = new URL("../../../grammar/bbc/", import.meta.url);
    assert.equal(await readFile(html, "utf8"), await readFile(new URL("article.html", pack), "utf8"));
    assert.equal(await readFile(result, "utf8"), await readFile(new URL("article.html.sample", pack), "utf8"));
  },

  "JSON and diagram are downloaded": async ({ page, work, ...test }) => {
    await open({ page, ...test });
    await page.locator("#tab-json").click();
    assert.equal(JSON.parse(await readFile(await saved(page, ".above button", work), "utf8")).grammar, "ArabKhabar");
    await page.locator("#tab-diagram").click();
    await page.locator(".diagram svg").waitFor();
    assert.match(await readFile(await saved(page, ".above button", work), "utf8"), /^<svg .*<\/svg>\n$/s);
    assert.match(await editor(page, "grammar").textContent(), /grammar ArabKhabar/);
  },
};
