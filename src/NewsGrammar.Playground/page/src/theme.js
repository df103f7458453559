const stored = "newsgrammar.theme";

/** Light, dark, or as the system has it. */
export function startTheme(select) {
  const apply = (theme) => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  select.value = localStorage.getItem(stored) ?? "auto";
  apply(select.value);
  select.addEventListener("change", () => {
    localStorage.setItem(stored, select.value);
    apply(select.value);
  });
}
