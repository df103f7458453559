import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { editor, jsonOf, linesOf, open, paste, rowsOf } from "./steps.mjs";

async function saved(page, button, work) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  const path = join(work, download.suggestedFilename());
  await download.saveAs(path);
  return path;
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

    const other = await (await browser.newContext()).newPage();
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

  "What is written here the command reads alike": async ({ page, tool, work, ...test }) => {
    await open({ page, ...test });
    await paste(page, "grammar", 'grammar Notes\nline By = "بقلم" sep who:text "،" place:text\nline Tags = "وسوم" sep words:list\nline Prose = text\ndocument Page =\n    title: Prose\n    by: By?\n    (body: Prose)+\n    tags: Tags\n');
    await paste(page, "page", "عنوان\nبقلم: ليلى، طنجة\nفقرة أولى.\n\nفقرة ثانية \"باقتباس\".\nوسوم: بحر، جبل؛ 2024\nسطر زائد");
    const grammar = await saved(page, "#download-grammar", work);
    assert.match(grammar, /notes\.newsgrammar$/);
    const shown = await jsonOf(page);
    const text = join(work, shown.file);
    await writeFile(text, await page.evaluate(() => [...document.querySelectorAll("#page-editor .cm-line")].map((line) => line.textContent).join("\n")));
    let printed;
    try {
      printed = execFileSync("dotnet", [tool, "parse", shown.file, "--grammar", grammar, "--format", "json"], { cwd: work, encoding: "utf8" });
    } catch (error) {
      printed = error.stdout; // 1: the page needed a repair, which is meant
    }
    assert.deepEqual(shown, JSON.parse(printed));
    assert.equal(shown.repairs.length, 1);

    const sample = await saved(page, "#download-sample", work);
    assert.match(await readFile(sample, "utf8"), /\n=== expected result ===\nNotes\n/);
    assert.match(sample, /\.sample$/);
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
