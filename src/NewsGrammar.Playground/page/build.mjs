// Bundles the page into a folder, beside the engine: scripts, style, examples. Each file also as Brotli, for servers that hand it out.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const sitePack = join(here, "../../../grammar");
const divider = "\n=== expected result ===";

if (Number(process.versions.node.split(".", 1)[0]) < 20) {
  console.error(`The page is bundled by Node.js 20 or later; this is ${process.version}.`);
  process.exit(2);
}
const out = process.argv[2];
if (!out) {
  console.error("usage: node build.mjs FOLDER");
  process.exit(2);
}

/** The site pack, each grammar with the pages of its samples. */
async function examples() {
  const files = (await readdir(sitePack)).filter((name) => name.endsWith(".newsgrammar")).sort();
  return Promise.all(files.map(async (file) => {
    const name = basename(file, ".newsgrammar");
    const samples = (await readdir(join(sitePack, name))).filter((sample) => sample.endsWith(".sample")).sort();
    const pages = await Promise.all(samples.map(async (sample) => {
      const text = await readFile(join(sitePack, name, sample), "utf8");
      return { name: basename(sample, ".sample"), text: text.slice(0, text.lastIndexOf(divider)) };
    }));
    return { name, grammar: await readFile(join(sitePack, file), "utf8"), pages };
  }));
}

await mkdir(out, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { main: "src/main.js", worker: "src/worker.js", style: "src/style.css" },
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  external: ["./_framework/*"],
  legalComments: "eof",
  logLevel: "warning",
});
await copyFile(join(here, "src/index.html"), join(out, "index.html"));
await copyFile(join(here, "../../icon.png"), join(out, "icon.png"));
await writeFile(join(out, "examples.json"), JSON.stringify(await examples()));
for (const file of ["index.html", "main.js", "worker.js", "style.css", "examples.json"]) {
  const bytes = await readFile(join(out, file));
  await writeFile(join(out, `${file}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}
