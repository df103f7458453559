// What the tests do again and again.
import { strict as assert } from "node:assert";

/** Opens the page and waits for the first reading. */
export async function open({ page, address }, fragment = "") {
  await page.goto(address + fragment);
  await settled(page);
}

/** Waits until everything that was changed has been read. */
export const settled = (page) => page.locator("body[data-state='idle']").waitFor();

export const editor = (page, which) => page.locator(`#${which}-editor .cm-content`);

/** Puts a text into an editor as a person does who pastes it. */
export async function paste(page, which, text) {
  await editor(page, which).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await editor(page, which).evaluate((target, pasted) => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", pasted);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, text);
  await settled(page);
}

/** The lines of an editor that are drawn. */
export const linesOf = (page, which) => page.locator(`#${which}-editor .cm-line`).allTextContents();

/** The rows of the reading as `field|rule|text`. */
export const rowsOf = (page) => page.locator(".lines .row").evaluateAll((rows) =>
  rows.map((row) => [".name", ".rule", ".text"].map((part) => row.querySelector(part).textContent).join("|")));

/** The result as JSON. */
export async function jsonOf(page) {
  await page.locator("#tab-json").click();
  const text = await page.locator("pre.json").textContent();
  await page.locator("#tab-reading").click();
  return JSON.parse(text);
}

/** The place of a letter of a line on the screen. */
export const boxOf = (line, index) => line.evaluate((element, at) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (at < node.length) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }
    at -= node.length;
  }
  throw new Error("The line is shorter.");
}, index);

/** Clicks on the half of a letter where it begins, types a mark, and tells whether the mark stands before the letter. */
export async function clickLandsBefore(page, line, index, isRightToLeft) {
  const before = await line.textContent();
  const { left, right, top, bottom } = await boxOf(line, index);
  const inset = (right - left) / 4;
  await page.mouse.click(isRightToLeft ? right - inset : left + inset, (top + bottom) / 2);
  await page.keyboard.type("#");
  const after = await line.textContent();
  assert.equal(after, `${before.slice(0, index)}#${before.slice(index)}`, `a click before letter ${index} of ${before}`);
  await page.keyboard.press("Backspace");
  assert.equal(await line.textContent(), before);
}
