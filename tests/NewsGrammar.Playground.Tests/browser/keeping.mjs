import { strict as assert } from "node:assert";
import { jsonOf, linesOf, open, paste, settled } from "./steps.mjs";

const grammar = "grammar Mine\n\nline Prose = text\n\ndocument Page =\n    (body: Prose)+\n";

async function reload(page) {
  await page.reload();
  await settled(page);
}

export default {
  "What is worked on is there after a reload, and in the next tab": async ({ page, context, address, ...test }) => {
    await open({ page, address, ...test });
    await paste(page, "grammar", grammar);
    await page.locator("#pages .add").click();
    await paste(page, "page", "سطر أول\nسطر ثان");
    const shown = await jsonOf(page);
    await reload(page);
    assert.deepEqual(await linesOf(page, "grammar"), grammar.split("\n"));
    assert.deepEqual(await jsonOf(page), shown);

    const next = await context.newPage();
    await open({ page: next, address });
    assert.deepEqual(await jsonOf(next), shown);
  },

  "A shared address shows what was shared, and after a reload what came of it": async ({ page, context, address, ...test }) => {
    await open({ page, address, ...test });
    await paste(page, "grammar", grammar);
    await paste(page, "page", "as it was shared");
    await page.locator("#share").click();
    await page.waitForFunction(() => location.hash.startsWith("#v1="));
    const url = page.url();
    await paste(page, "page", "as it was changed");
    await reload(page);
    assert.deepEqual((await jsonOf(page)).document.body, ["as it was changed"]);

    const next = await context.newPage();
    await open({ page: next, address: url });
    assert.deepEqual((await jsonOf(next)).document.body, ["as it was shared"]);
  },
};
