using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.ManyLabels;

/// <summary>The interpreter of the grammar of 200 labels, on UTF-16.</summary>
internal sealed class LabelsInterpreterUtf16() : LabelsContender("interpreter-utf16", TextEncoding.Utf16)
{
    private readonly Grammar _grammar = Grammar.Compile(LabelsText.Grammar());

    /// <inheritdoc/>
    public override int Run(LabelsDocument document)
    {
        using ParsedDocument<char> form = _grammar.Parse(document.Text);
        return LabelsReading.TotalLength(form.Root);
    }

    /// <inheritdoc/>
    public override List<string> Read(LabelsDocument document)
    {
        using ParsedDocument<char> form = _grammar.Parse(document.Text);
        return LabelsReading.Values(form.Root);
    }
}
