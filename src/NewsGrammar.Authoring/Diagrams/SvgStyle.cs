namespace NewsGrammar.Authoring.Diagrams;

/// <summary>The style of diagrams. Pages that hold a diagram set its variables to their own colours.</summary>
internal static class SvgStyle
{
    /// <summary>CSS. All of it is about what is in a diagram, since a style in a page holds for the whole page.</summary>
    public const string Text = """
        .railroad{--ng-paper:#fff;--ng-ink:#1d2530;--ng-faint:#66707c;--ng-rail:#8b95a1;--ng-path:#b3400e}
        .railroad{--ng-line:#e9f0fb;--ng-edge:#5b82bf;--ng-layout:#f3ecdf;--ng-layout-edge:#a98343}
        @media(prefers-color-scheme:dark){
        .railroad{--ng-paper:#14181d;--ng-ink:#e4e8ed;--ng-faint:#9aa5b1;--ng-rail:#6d7885;--ng-path:#ff9d66}
        .railroad{--ng-line:#1f2d42;--ng-edge:#6f97d6;--ng-layout:#352d1f;--ng-layout-edge:#c09a58}
        }
        .railroad .paper{fill:var(--ng-paper)}
        .railroad .rail{fill:none;stroke:var(--ng-rail);stroke-width:1.6}
        .railroad .rail.taken{stroke:var(--ng-path);stroke-width:2.6}
        .railroad .station{fill:var(--ng-ink)}
        .railroad .frame{fill:none;stroke:var(--ng-faint);stroke-dasharray:4 3}
        .railroad .line rect{fill:var(--ng-line);stroke:var(--ng-edge)}
        .railroad .layout rect{fill:var(--ng-layout);stroke:var(--ng-layout-edge)}
        .railroad .taken rect{stroke:var(--ng-path);stroke-width:2.4}
        .railroad text{font:13px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--ng-ink);text-anchor:middle}
        .railroad .heading{font:600 15px system-ui,sans-serif;text-anchor:start}
        .railroad .field,.railroad .note{font-size:12px;fill:var(--ng-faint)}
        .railroad .label{font:12px "Noto Naskh Arabic","Geeza Pro",Tahoma,system-ui,sans-serif}

        """;
}
