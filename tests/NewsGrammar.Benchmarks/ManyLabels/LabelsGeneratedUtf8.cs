using NewsGrammar.Benchmarks.Contenders;

namespace NewsGrammar.Benchmarks.ManyLabels;

/// <summary>The parser that is generated from the grammar of 200 labels, on UTF-8.</summary>
internal sealed class LabelsGeneratedUtf8() : LabelsContender("generated-utf8", TextEncoding.Utf8)
{
    /// <inheritdoc/>
    public override int Run(LabelsDocument document)
    {
        using Labels200.Form<byte> form = Labels200.ParseUtf8(document.Utf8);
        return LabelsReading.TotalLength(form.Document.Root);
    }

    /// <inheritdoc/>
    public override List<string> Read(LabelsDocument document)
    {
        using Labels200.Form<byte> form = Labels200.ParseUtf8(document.Utf8);
        return LabelsReading.Values(form.Document.Root);
    }
}
