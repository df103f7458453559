// Grammar and pages in the fragment of an address, which no browser sends anywhere: JSON, deflated, in base64 for addresses.
const prefix = "#v1=";

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

export async function toFragment({ grammar, pages, current }) {
  const text = JSON.stringify({ g: grammar, p: pages.map(({ name, text: page }) => [name, page]), c: current });
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text));
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return prefix + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What a fragment holds; null for none, or for one that was cut on its way. */
export async function fromFragment(fragment) {
  if (!fragment.startsWith(prefix)) return null;
  try {
    const binary = atob(fragment.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = await through(new DecompressionStream("deflate-raw"), Uint8Array.from(binary, (unit) => unit.charCodeAt(0)));
    const { g, p, c } = JSON.parse(new TextDecoder().decode(bytes));
    const pages = p.map(([name, text]) => ({ name: String(name), text: String(text) }));
    return pages.length > 0 ? { grammar: String(g), pages, current: Math.min(Math.max(0, c | 0), pages.length - 1) } : null;
  } catch {
    return null;
  }
}
