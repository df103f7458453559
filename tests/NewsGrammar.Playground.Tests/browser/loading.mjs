import { strict as assert } from "node:assert";
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { open, rowsOf, settled } from "./steps.mjs";

export default {
  "An example is read as soon as the page is there": async (test) => {
    await open(test);
    const rows = await rowsOf(test.page);
    assert.equal(rows.length, 17);
    assert.match(rows[0], /^title\|Paragraph\|/);
    assert.match(rows[9], /^readAlso\.publisher\|Publisher\|/);
    assert.equal(await test.page.locator("#fit").textContent(), "fits");
  },

  "Examples are those of the site pack, and those that extend others find them": async (test) => {
    await open(test);
    const pack = new URL("../../../grammar/", import.meta.url);
    const files = (await readdir(pack)).filter((name) => name.endsWith(".newsgrammar")).map((name) => basename(name, ".newsgrammar")).sort();
    const names = (await test.page.locator("#examples option").allTextContents()).slice(1);
    assert.deepEqual(names, files);
    for (const name of names) {
      await test.page.locator("#examples").selectOption(name);
      await settled(test.page);
      assert.match(await test.page.locator("#findings").textContent(), /No errors/, name);
      assert.ok((await rowsOf(test.page)).length > 3, name);
      const pages = (await readdir(new URL(`${name}/`, pack))).filter((file) => /\.html$|(?<!\.html)\.sample$/.test(file));
      assert.equal(await test.page.locator("#pages [role='tab']").count(), pages.length, name);
    }
  },
};
