using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.ManyLabels;

/// <summary>The interpreter of the grammar of 200 labels, on UTF-8.</summary>
internal sealed class LabelsInterpreterUtf8() : LabelsContender("interpreter-utf8", TextEncoding.Utf8)
{
    private readonly Grammar _grammar = Grammar.Compile(LabelsText.Grammar());

    /// <inheritdoc/>
    public override int Run(LabelsDocument document)
    {
        using ParsedDocument<byte> form = _grammar.ParseUtf8(document.Utf8);
        return LabelsReading.TotalLength(form.Root);
    }

    /// <inheritdoc/>
    public override List<string> Read(LabelsDocument document)
    {
        using ParsedDocument<byte> form = _grammar.ParseUtf8(document.Utf8);
        return LabelsReading.Values(form.Root);
    }
}
