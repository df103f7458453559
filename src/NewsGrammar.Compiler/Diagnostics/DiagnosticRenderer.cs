using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>
/// Writes a diagnostic for people: place and message in one line, the source line with carets, what was expected,
/// the way out, and the places that explain it.
/// </summary>
/// <param name="style">
/// Called with every part and its text, and gives the text to write, for example with colour around it; null writes
/// plain text.
/// </param>
public sealed class DiagnosticRenderer(Func<DiagnosticPart, string, string>? style = null)
{
    /// <summary>The renderer that writes plain text.</summary>
    public static DiagnosticRenderer Plain { get; } = new();

    /// <summary>The first line: <c>site.newsgrammar:7:12: error NG0104: message</c>.</summary>
    /// <param name="diagnostic">What to write.</param>
    public string Heading(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var (part, severity) = diagnostic.Descriptor.Severity switch
        {
            DiagnosticSeverity.Error => (DiagnosticPart.Error, "error"),
            DiagnosticSeverity.Warning => (DiagnosticPart.Warning, "warning"),
            _ => (DiagnosticPart.Note, "notice"),
        };
        return Heading(diagnostic.Path, diagnostic.Start, part, $"{severity} {diagnostic.Id}", diagnostic.Message);
    }

    /// <summary>The whole diagnostic, lines ended by LF, the last one included.</summary>
    /// <param name="diagnostic">What to write.</param>
    /// <param name="sources">
    /// The files that it speaks of. Of one that is not among them the place is shown, and not the line.
    /// </param>
    public string Render(Diagnostic diagnostic, params IReadOnlyList<SourceText> sources)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(sources);
        var text = new StringBuilder();
        text.Append(Heading(diagnostic)).Append('\n');
        AppendSource(text, sources, diagnostic.Path, diagnostic.Start, diagnostic.End);
        AppendLabelled(text, "expected", diagnostic.Expected);
        AppendLabelled(text, "help", diagnostic.Help);
        AppendExample(text, diagnostic.Example);
        foreach (var place in diagnostic.Related)
        {
            text.Append(Heading(place.Path, place.Start, DiagnosticPart.Note, "note", place.Message)).Append('\n');
            AppendSource(text, sources, place.Path, place.Start, place.End);
        }

        return text.ToString();
    }

    private string Heading(string path, LinePosition start, DiagnosticPart part, string kind, string message)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{DisplayText.OneLine(path)}:{start.Line}:{start.Column}:");
        return $"{Styled(DiagnosticPart.Place, place)} {Styled(part, kind + ":")} {Styled(DiagnosticPart.Message, message)}";
    }

    private void AppendSource(
        StringBuilder text, IReadOnlyList<SourceText> sources, string path, LinePosition start, LinePosition end)
    {
        if (sources.FirstOrDefault(candidate => candidate.Path == path) is not { } source || start.Line > source.LineCount)
        {
            return;
        }

        var number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        var view = SourceLineView.Of(source, start, end);
        AppendBeside(text, number, DiagnosticPart.Source, view.Text);
        AppendBeside(text, new string(' ', number.Length), DiagnosticPart.Caret, view.Carets);
    }

    private void AppendBeside(StringBuilder text, string number, DiagnosticPart part, string line)
    {
        text.Append(Styled(DiagnosticPart.Gutter, number + " |"));
        if (line.Length > 0)
        {
            text.Append(' ').Append(Styled(part, line));
        }

        text.Append('\n');
    }

    private void AppendLabelled(StringBuilder text, string label, string? words)
    {
        if (!string.IsNullOrEmpty(words))
        {
            text.Append(Styled(DiagnosticPart.Label, label + ":")).Append(' ').Append(words).Append('\n');
        }
    }

    private void AppendExample(StringBuilder text, string? example)
    {
        if (example is not null)
        {
            text.Append(Styled(DiagnosticPart.Label, "example:")).Append('\n').Append(example).Append('\n');
        }
    }

    private string Styled(DiagnosticPart part, string text) => style is null ? text : style(part, text);
}
