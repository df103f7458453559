using NewsGrammar.Benchmarks.Contenders;

namespace NewsGrammar.Benchmarks.ManyLabels;

/// <summary>A parser of the 200 labels.</summary>
/// <param name="name"><inheritdoc cref="IContender{TDocument}.Name" path="/summary"/></param>
/// <param name="encoding"><inheritdoc cref="IContender{TDocument}.Encoding" path="/summary"/></param>
internal abstract class LabelsContender(string name, TextEncoding encoding) : IContender<LabelsDocument>
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public TextEncoding Encoding { get; } = encoding;

    /// <summary>The parsers of this repository.</summary>
    public static IEnumerable<LabelsContender> Engines() =>
        [new LabelsGeneratedUtf8(), new LabelsGeneratedUtf16(), new LabelsInterpreterUtf8(), new LabelsInterpreterUtf16()];

    /// <inheritdoc/>
    public abstract int Run(LabelsDocument document);

    /// <summary>Parses a document by the same code and gives its values, to compare.</summary>
    public abstract List<string> Read(LabelsDocument document);

    /// <inheritdoc/>
    public string? Check(LabelsDocument document)
    {
        List<string> actual = Read(document);
        int wrong = Enumerable.Range(0, Math.Min(actual.Count, document.Values.Count))
            .FirstOrDefault(index => actual[index] != document.Values[index], -1);
        return wrong >= 0 ? $"value {wrong}: expected \"{document.Values[wrong]}\", read \"{actual[wrong]}\""
            : actual.Count != document.Values.Count ? $"{document.Values.Count} values expected, {actual.Count} read"
            : null;
    }
}
