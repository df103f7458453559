using NewsGrammar.Benchmarks.Contenders;

namespace NewsGrammar.Benchmarks.ManyLabels;

/// <summary>The parser that is generated from the grammar of 200 labels, on UTF-16.</summary>
internal sealed class LabelsGeneratedUtf16() : LabelsContender("generated-utf16", TextEncoding.Utf16)
{
    /// <inheritdoc/>
    public override int Run(LabelsDocument document)
    {
        using Labels200.Form<char> form = Labels200.Parse(document.Text);
        return LabelsReading.TotalLength(form.Document.Root);
    }

    /// <inheritdoc/>
    public override List<string> Read(LabelsDocument document)
    {
        using Labels200.Form<char> form = Labels200.Parse(document.Text);
        return LabelsReading.Values(form.Document.Root);
    }
}
