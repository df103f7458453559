using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Floors;

/// <summary>Counts the line feeds of UTF-16 with the runtime's own vectors: the speed of reading the memory.</summary>
internal sealed class CountUtf16() : Floor("count-utf16", TextEncoding.Utf16)
{
    /// <inheritdoc/>
    public override int Run(BenchmarkDocument document) => document.Text.AsSpan().Count('\n');

    /// <inheritdoc/>
    protected override int Expected(string[] lines) => lines.Length - 1;
}
