/* Keeps all files of the page. `FILES` and `VERSION` are written in when the page is built: a new version brings its own files along. */
/* global FILES, VERSION */
const kept = `newsgrammar-${VERSION}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("newsgrammar-") && name !== kept) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

/** A file whose name tells what it holds never changes; of others the server's is newer, where there is one. */
async function answer(request) {
  const cache = await caches.open(kept);
  const known = await cache.match(request, { ignoreSearch: true });
  if (known && /\/_framework\/.+\.[a-z0-9]{10}\.(wasm|js)$/.test(new URL(request.url).pathname)) return known;
  return fetch(request).catch((error) => {
    if (known) return known;
    throw error;
  });
}

self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && new URL(event.request.url).origin === location.origin) event.respondWith(answer(event.request));
});
