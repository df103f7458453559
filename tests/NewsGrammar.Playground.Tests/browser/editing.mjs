import { strict as assert } from "node:assert";
import { clickLandsBefore, editor, open, paste, rowsOf, settled } from "./steps.mjs";

const wire = `grammar Wire

line Source    = "Source" sep name:text
line Paragraph = text

document Article =
    title: Paragraph
    (body: Paragraph)+
    source: Source
`;

export default {
  "A change of the grammar changes the reading": async ({ page, ...test }) => {
    await open({ page, ...test });
    await paste(page, "grammar", wire);
    await paste(page, "page", "Footbridge opens\nIt opened this morning.\nSOURCE | The Harbour Post");
    assert.deepEqual(await rowsOf(page), [
      "title|Paragraph|Footbridge opens", "body[0]|Paragraph|It opened this morning.", "source|Source|SOURCE | The Harbour Post",
    ]);
    await paste(page, "grammar", wire.replace("title: Paragraph\n    ", ""));
    assert.match((await rowsOf(page))[0], /^body\[0\]\|/);
  },

  "A mistake is shown with its way out, and the last reading stays": async ({ page, ...test }) => {
    await open({ page, ...test });
    await paste(page, "grammar", wire);
    await paste(page, "page", "Title\nBody.\nSource: Post");
    await paste(page, "grammar", wire.replace("source: Source", "source: Sorce"));
    assert.match(await page.locator("#findings").textContent(), /1 error.*NG\d{4}.*Source/s);
    assert.ok(await page.locator("#stale").isVisible());
    assert.equal((await rowsOf(page)).length, 3);
    await page.locator("#findings button").first().click();
    await page.keyboard.type("Source ");
    assert.match(await editor(page, "grammar").textContent(), /source: Source /);
  },

  "Clicks land where the letters stand in Arabic, Latin and mixed lines": async ({ page, ...test }) => {
    await open({ page, ...test });
    await paste(page, "page", "افتتحت بلدية وادي الرمان صباح اليوم جسرا\nقال COVID-19 إن الجسر 2024 مفتوح\nThe bridge جسر المشاة opened");
    const line = (number) => page.locator("#page-editor .cm-line").nth(number);
    for (const index of [0, 5, 11, 24, 39]) await clickLandsBefore(page, line(0), index, true);
    for (const index of [1, 15, 19, 28]) await clickLandsBefore(page, line(1), index, true);
    for (const index of [6, 9]) await clickLandsBefore(page, line(1), index, false);
    for (const index of [2, 8, 24]) await clickLandsBefore(page, line(2), index, false);
    for (const index of [13, 16]) await clickLandsBefore(page, line(2), index, true);
  },

  "Clicks land in the literals of a grammar, which keep their quotes": async ({ page, ...test }) => {
    await open({ page, ...test });
    await paste(page, "grammar", 'grammar G\nline A = ("كلمات دلالية" | "كلمات مفتاحية") sep words:list\nline P = text\ndocument D = (a: A | p: P)+');
    const line = page.locator("#grammar-editor .cm-line").nth(1);
    const text = await line.textContent();
    for (const index of [2, text.indexOf("|"), text.indexOf("sep") + 1, text.indexOf("words")]) await clickLandsBefore(page, line, index, false);
    for (const index of [text.indexOf("كلمات") + 1, text.indexOf("مفتاحية") + 3]) await clickLandsBefore(page, line, index, true);
  },

  "A line tells why it was read so, by mouse and by keyboard": async ({ page, ...test }) => {
    await open({ page, ...test });
    await page.locator(".row[data-line='10']").click();
    const why = page.locator(".why");
    await why.waitFor();
    assert.match(await why.textContent(), /Publisher \(readAlso\.publisher\) takes the line/);
    assert.match(await why.textContent(), /Source/);
    await page.locator(".row[data-line='10']").press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".row[data-line='11'][aria-expanded='true']").waitFor();
    await page.locator("#page-editor .cm-line").nth(5).click();
    await page.locator(".row[data-line='6'][aria-expanded='true']").waitFor();
    assert.equal(await page.locator(".why").count(), 1);
  },

  "Repairs are told and lead to their lines": async ({ page, ...test }) => {
    await open({ page, ...test });
    await paste(page, "page", "المصدر: صحيفة\nالمصدر: أخرى");
    await page.locator("#tab-repairs").click();
    assert.ok(await page.locator(".repairs li").count() >= 1);
    assert.match(await page.locator(".repairs").textContent(), /Here may stand: .*Paragraph/s);
    await page.locator(".repairs button").last().click();
    await page.locator("#tab-reading[aria-selected='true']").waitFor();
  },

  "Several pages show whether they fit, and a grammar is drafted from them": async ({ page, ...test }) => {
    await open({ page, ...test });
    assert.ok(await page.locator("#pages .mark.good").count() >= 9);
    assert.ok(await page.locator("#pages .mark.bad").count() >= 1);
    await page.locator("#new").click();
    for (let number = 0; number < 3; number++) {
      if (number > 0) await page.locator("#pages .add").click();
      await paste(page, "page", `Title of page ${number}\nA sentence of the page, number ${number}.\nAnother sentence stands here.\nSource: Paper ${number}\n`);
    }
    await page.locator("#draft").click();
    await settled(page);
    await page.waitForFunction(() => document.querySelectorAll("#pages .mark.good").length === 3);
    assert.match(await editor(page, "grammar").textContent(), /Source/);
    assert.match(await page.locator("#status").textContent(), /fits 3 of 3 pages/);
  },

  "A grammar that is drafted from pages of HTML goes by their marks": async ({ page, ...test }) => {
    await open({ page, ...test });
    await page.locator("#new").click();
    for (let number = 0; number < 3; number++) {
      if (number > 0) await page.locator("#pages .add").click();
      await paste(page, "page", `<!DOCTYPE html><html><head><meta property="og:title" content="Bridge ${number} opens"></head><body><article>`
        + `<h1>Bridge ${number} opens</h1>${"<p>It carries two thousand people an hour, says the mayor of the town.</p>".repeat(6)}</article></body></html>`);
    }
    await page.locator("#draft").click();
    await page.locator("#status").getByText("fits 3 of 3 pages").waitFor();
    assert.match(await editor(page, "grammar").textContent(), /: Page/);
  },

  "Completion offers vocabularies and their lines": async ({ page, ...test }) => {
    await open({ page, ...test });
    await paste(page, "grammar", 'grammar G\nimport "arabic"\ndocument D = (x: )+');
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("ReadA");
    await page.locator(".cm-tooltip-autocomplete").getByText("ReadAlsoLine").waitFor();
    await page.keyboard.press("Escape");
    await paste(page, "grammar", 'grammar G\nimport ""');
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+Space");
    await page.locator(".cm-tooltip-autocomplete").getByText("french").waitFor();
  },

  "The diagram marks the way of the page": async ({ page, ...test }) => {
    await open({ page, ...test });
    await page.locator("#tab-diagram").click();
    await page.locator(".diagram svg .line.taken").first().waitFor();
    assert.ok(await page.locator(".diagram svg .layout.taken").count() >= 1);
    assert.equal(await page.locator(".diagram svg .label[direction='rtl']").count() > 3, true);
  },

  "The source of an HTML page is read as its lines with their marks": async ({ page, ...test }) => {
    await open({ page, ...test });
    await paste(page, "grammar", `grammar Marked
line Title = text where heading
line Prose = text where paragraph
document Page =
    title: Title
    (body: Prose)+
`);
    const article = "<article><h1>عنوان</h1><p>فقرة <b>أولى</b>.</p><p>Second.</p></article>";
    await paste(page, "page", `<!doctype html><html><head><title>Head</title></head><body>${article}</body></html>`);
    assert.deepEqual(await rowsOf(page), ["title|Title|عنوان", "body[0]|Prose|فقرة أولى.", "body[1]|Prose|Second."]);
    assert.deepEqual(await page.locator(".row .marks").allTextContents(), ["Marks: heading=1 article", "Marks: paragraph article", "Marks: paragraph article"]);
    assert.ok(await page.locator("#page-note").isVisible());
    await page.locator(".row").first().click();
    await page.locator(".why").waitFor();
  },
};
