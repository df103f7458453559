/** Makes an element: attributes, `on…` handlers, and children, texts or elements. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** A message with what it quotes ordered by itself: the words around an Arabic literal stay where they are read. */
export const quoting = (message) => message.split(/("[^"]*"|`[^`]*`)/).map((part, index) => (index % 2 === 0 ? part : element("bdi", {}, part)));
