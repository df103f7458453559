// Serves the published page on this machine alone, compressed where the browser takes it: node serve.mjs FOLDER [PORT]
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".wasm": "application/wasm", ".png": "image/png",
};

/** The file for an address, and how it is compressed; null where there is none. */
async function find(root, url, acceptsBrotli) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  for (const [name, encoding] of acceptsBrotli ? [[`${file}.br`, "br"], [file, null]] : [[file, null]]) {
    const found = await stat(name).catch(() => null);
    if (found?.isFile()) {
      const tag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
      return { name, encoding, length: found.size, tag, type: types[extname(file)] ?? "application/octet-stream" };
    }
  }
  return null;
}

export function serve(folder, port) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const found = await find(root, request.url, /\bbr\b/.test(request.headers["accept-encoding"] ?? "")).catch(() => null);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    if (request.headers["if-none-match"] === found.tag) {
      response.writeHead(304, { ETag: found.tag }).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": found.type, "Content-Length": found.length, "Cache-Control": "no-cache", ETag: found.tag, Vary: "Accept-Encoding",
      ...(found.encoding && { "Content-Encoding": found.encoding }),
    });
    createReadStream(found.name).pipe(response);
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => done(server));
  });
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  const [folder, port = "8080"] = process.argv.slice(2);
  if (!folder || !(await stat(join(folder, "index.html")).catch(() => null))) {
    console.error(`${folder ?? "no folder"}: there is no index.html; publish the playground first:`
      + " dotnet publish src/NewsGrammar.Playground -c Release -o artifacts/playground");
    process.exit(2);
  }
  const server = await serve(folder, Number(port)).catch((error) => {
    console.error(error.code === "EADDRINUSE" ? `port ${port} is taken: name another one behind the folder` : error.message);
    process.exit(2);
  });
  console.log(`http://localhost:${server.address().port}/`);
}
