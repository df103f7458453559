import { strict as assert } from "node:assert";
import { open, paste, rowsOf, settled } from "./steps.mjs";

export default {
  "An example is read as soon as the page is there": async (test) => {
    await open(test);
    const rows = await rowsOf(test.page);
    assert.equal(rows.length, 17);
    assert.match(rows[0], /^title\|Paragraph\|/);
    assert.match(rows[9], /^readAlso\.publisher\|Publisher\|/);
    assert.equal(await test.page.locator("#fit").textContent(), "fits");
  },

  "It works without a network once it is loaded": async (test) => {
    await open(test);
    await test.context.setOffline(true);
    await paste(test.page, "page", "المصدر: صحيفة الضفاف");
    const rows = await rowsOf(test.page);
    assert.equal(rows.length, 2);
    assert.match(rows[0], /^body\|Paragraph\|/);
    assert.equal(rows[1], "source|Source|المصدر: صحيفة الضفاف");
    assert.match(await test.page.locator("#fit").textContent(), /repair/);
  },

  "Examples are those of the site pack": async (test) => {
    await open(test);
    const names = await test.page.locator("#examples option").allTextContents();
    assert.deepEqual(names.slice(1), ["arabkhabar", "cnn-arabic", "france24-arabic"]);
    for (const name of names.slice(1)) {
      await test.page.locator("#examples").selectOption(name);
      await settled(test.page);
      assert.ok((await rowsOf(test.page)).length > 3, name);
      assert.match(await test.page.locator("#findings").textContent(), /No errors/);
    }
  },
};
