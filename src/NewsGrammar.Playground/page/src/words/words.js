import ar from "./ar.js";
import en from "./en.js";

const languages = { en, ar };
const stored = "newsgrammar.language";

/** The language of the interface: as it was chosen last, else as the browser asks for it. */
export const language = (() => {
  const wanted = localStorage.getItem(stored) ?? navigator.languages?.find((tag) => /^(ar|en)\b/.test(tag)) ?? "en";
  return wanted.startsWith("ar") ? "ar" : "en";
})();

export let words = languages[language];
export let current = language;

/** Changes the language, and the direction of the page with it. */
export function speak(wanted) {
  current = wanted;
  words = languages[wanted];
  document.documentElement.lang = wanted;
  document.documentElement.dir = wanted === "ar" ? "rtl" : "ltr";
  for (const each of document.querySelectorAll("[data-word]")) each.textContent = words[each.dataset.word];
  for (const each of document.querySelectorAll("[data-title]")) {
    each.title = words[each.dataset.title];
    each.setAttribute("aria-label", words[each.dataset.title]);
  }
  for (const each of document.querySelectorAll("[data-hint]")) each.title = words[each.dataset.hint];
  document.title = words.title;
}

export function remember(wanted) {
  localStorage.setItem(stored, wanted);
  speak(wanted);
}
