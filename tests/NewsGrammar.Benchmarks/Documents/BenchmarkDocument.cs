using System.Text;

namespace NewsGrammar.Benchmarks.Documents;

/// <summary>A text that is parsed, in both encodings.</summary>
/// <param name="name">How tables and files name it.</param>
/// <param name="text">The text.</param>
internal abstract class BenchmarkDocument(string name, string text)
{
    /// <summary>How tables and files name it.</summary>
    public string Name { get; } = name;

    /// <summary>The text as UTF-16.</summary>
    public string Text { get; } = text;

    /// <summary>The text as UTF-8.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
