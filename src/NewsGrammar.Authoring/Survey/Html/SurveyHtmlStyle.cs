namespace NewsGrammar.Authoring.Survey;

/// <summary>How the page of a survey looks: on a screen by day or night, and on paper.</summary>
internal static class SurveyHtmlStyle
{
    /// <summary>
    /// The style sheet. Fonts are those of the reader's system, since the page loads nothing; lines of pages stand in a serif
    /// with much room between them, for scripts with marks above and below.
    /// </summary>
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1c2024; --soft: #60646c; --paper: #fcfcfd; --card: #fff; --rule: #d9dce1; }
        :root { --mark: #0d5c8c; --tint: #e6f1f8; --warn: #9a3412; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8eaed; --soft: #a3a8b0; --paper: #17191c; --card: #1f2226; --rule: #3a3f46; --mark: #7cc4f0; --tint: #1d3444; --warn: #fdba74; }
        }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Noto Sans", sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
        h1 { font-size: 1.7rem; margin: .3rem 0; }
        h2 { font-size: 1.3rem; margin: 2.6rem 0 .4rem; padding-top: .8rem; border-top: 2px solid var(--rule); }
        h3 { font-size: 1.05rem; margin: 0 0 .3rem; }
        p { margin: .4rem 0; }
        nav a { margin-inline-end: 1.1rem; white-space: nowrap; }
        a { color: var(--mark); }
        .soft, .place { color: var(--soft); }
        .card { background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; padding: .8rem 1rem; margin: .8rem 0; break-inside: avoid-page; }
        .field { background: var(--tint); color: var(--mark); border-radius: .3rem; padding: .05rem .4rem; font-weight: 600; unicode-bidi: isolate; }
        .lost { color: var(--warn); font-weight: 600; }
        ul.lines { list-style: none; margin: .5rem 0 0; padding: 0; }
        ul.lines li { border-top: 1px solid var(--rule); padding: .35rem 0; }
        ul.lines p { font: 1.08rem/1.75 "Noto Naskh Arabic", "Geeza Pro", "Noto Serif", Georgia, serif; margin: 0; overflow-wrap: anywhere; }
        .place { font-size: .8rem; overflow-wrap: anywhere; }
        summary { cursor: pointer; color: var(--mark); margin-top: .3rem; }
        .bar { display: block; height: .4rem; border-radius: .2rem; background: var(--rule); margin: .3rem 0; }
        .bar i { display: block; height: 100%; border-radius: .2rem; background: var(--mark); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--rule); }
        td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .order { line-height: 2; }
        @media print { body { background: none; } details > summary { display: none; } nav { display: none; } }

        """;
}
