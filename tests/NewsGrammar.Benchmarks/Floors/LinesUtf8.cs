using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Floors;

/// <summary>Cuts UTF-8 into lines by one <c>IndexOf</c> a line: the speed of reading the lines.</summary>
internal sealed class LinesUtf8() : Floor("lines-utf8", TextEncoding.Utf8)
{
    /// <inheritdoc/>
    public override int Run(BenchmarkDocument document)
    {
        ReadOnlySpan<byte> rest = document.Utf8;
        int total = 0;
        int end;
        while ((end = rest.IndexOf((byte)'\n')) >= 0)
        {
            total += rest[..end].Length;
            rest = rest[(end + 1)..];
        }

        return total + rest.Length;
    }

    /// <inheritdoc/>
    protected override int Expected(string[] lines) => lines.Sum(System.Text.Encoding.UTF8.GetByteCount);
}
