using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Terminal;

/// <summary>The colours of the parts of a diagnostic.</summary>
internal static class DiagnosticColors
{
    /// <summary>A renderer that writes them.</summary>
    public static DiagnosticRenderer Renderer(Style style) => new((part, text) => part switch
    {
        DiagnosticPart.Place or DiagnosticPart.Message => style.Bold(text),
        DiagnosticPart.Error or DiagnosticPart.Caret => style.Red(text),
        DiagnosticPart.Warning => style.Yellow(text),
        DiagnosticPart.Note or DiagnosticPart.Label => style.Cyan(text),
        DiagnosticPart.Gutter => style.Dim(text),
        _ => text,
    });
}
