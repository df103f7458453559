import { strict as assert } from "node:assert";
import { serve } from "../../../src/NewsGrammar.Playground/page/serve.mjs";
import { open, paste, rowsOf, settled } from "./steps.mjs";

export default {
  "Once loaded it works without a network, and opens without one": async ({ page, context, folder }) => {
    const server = await serve(folder, 0);
    const address = `http://localhost:${server.address().port}/`;
    await open({ page, address });
    await page.locator("body[data-offline]").waitFor({ state: "attached" });
    await context.setOffline(true);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await paste(page, "page", "المصدر: صحيفة الضفاف");
    assert.equal((await rowsOf(page)).at(-1), "source|Source|المصدر: صحيفة الضفاف");

    const other = await context.newPage();
    await open({ page: other, address });
    await other.locator("#examples").selectOption("bbc");
    await settled(other);
    assert.ok((await rowsOf(other)).some((row) => row.startsWith("title|")));
    await other.close();
  },
};
