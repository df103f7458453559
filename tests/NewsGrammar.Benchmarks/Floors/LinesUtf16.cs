using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Floors;

/// <summary>Cuts UTF-16 into lines by one <c>IndexOf</c> a line: the speed of reading the lines.</summary>
internal sealed class LinesUtf16() : Floor("lines-utf16", TextEncoding.Utf16)
{
    /// <inheritdoc/>
    public override int Run(BenchmarkDocument document)
    {
        ReadOnlySpan<char> rest = document.Text;
        int total = 0;
        int end;
        while ((end = rest.IndexOf('\n')) >= 0)
        {
            total += rest[..end].Length;
            rest = rest[(end + 1)..];
        }

        return total + rest.Length;
    }

    /// <inheritdoc/>
    protected override int Expected(string[] lines) => lines.Sum(line => line.Length);
}
