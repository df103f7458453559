using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Floors;

/// <summary>Counts the line feeds of UTF-8 with the runtime's own vectors: the speed of reading the memory.</summary>
internal sealed class CountUtf8() : Floor("count-utf8", TextEncoding.Utf8)
{
    /// <inheritdoc/>
    public override int Run(BenchmarkDocument document) => document.Utf8.AsSpan().Count((byte)'\n');

    /// <inheritdoc/>
    protected override int Expected(string[] lines) => lines.Length - 1;
}
