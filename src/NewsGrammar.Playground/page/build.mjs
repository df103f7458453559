// Bundles the page into a folder, beside the engine: scripts, style, examples. Each file also as Brotli, for servers that hand it out.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
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

/** The page of a sample: of a text it stands in the file before the result, of HTML in a file of its own. */
async function pageOf(folder, file) {
  const text = await readFile(join(folder, file), "utf8");
  return { name: basename(basename(file, ".sample"), ".html"), text: file.endsWith(".html") ? text : text.slice(0, text.lastIndexOf(divider)) };
}

/** The site pack, each grammar with the pages of its samples. */
async function examples() {
  const files = (await readdir(sitePack)).filter((name) => name.endsWith(".newsgrammar")).sort();
  return Promise.all(files.map(async (file) => {
    const name = basename(file, ".newsgrammar");
    const folder = join(sitePack, name);
    const samples = (await readdir(folder)).filter((sample) => /(?<!\.html)\.sample$|\.html$/.test(sample)).sort();
    return { name, grammar: await readFile(join(sitePack, file), "utf8"), pages: await Promise.all(samples.map((sample) => pageOf(folder, sample))) };
  }));
}

/** The files that the page comes to, by addresses as it asks for them, and a version that changes with any of them. */
async function manifest() {
  const files = (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && !/\.(br|gz|map)$|^offlineWorker\.js$/.test(file.name))
    .map((file) => relative(out, join(file.parentPath, file.name)).replaceAll("\\", "/")).sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(join(out, file)));
  return { files: ["./", ...files], version: hash.digest("hex").slice(0, 16) };
}

/** Some bundles, all in the same way. */
const bundle = (options) => build({
  absWorkingDir: here, outdir: out, bundle: true, minify: true, target: "es2022", legalComments: "eof", logLevel: "warning", ...options,
});

await mkdir(out, { recursive: true });
await bundle({
  entryPoints: { start: "src/start.js", main: "src/main.js", worker: "src/worker.js", style: "src/style.css" }, format: "esm", external: ["./_framework/*"],
});
await copyFile(join(here, "src/index.html"), join(out, "index.html"));
await copyFile(join(here, "../../icon.png"), join(out, "icon.png"));
await writeFile(join(out, "examples.json"), JSON.stringify(await examples()));
const { files, version } = await manifest();
await bundle({ entryPoints: ["src/offlineWorker.js"], format: "iife", define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) } });
for (const file of ["index.html", "start.js", "main.js", "worker.js", "offlineWorker.js", "style.css", "examples.json"]) {
  const bytes = await readFile(join(out, file));
  await writeFile(join(out, `${file}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}
