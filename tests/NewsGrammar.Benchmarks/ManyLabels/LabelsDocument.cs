using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.ManyLabels;

/// <summary>A text of 200 labelled lines and some paragraphs.</summary>
/// <param name="text"><inheritdoc cref="BenchmarkDocument" path="/param[@name='text']"/></param>
/// <param name="values">What it must be read into: a value a field, then the paragraphs.</param>
internal sealed class LabelsDocument(string text, IReadOnlyList<string> values) : BenchmarkDocument("labels-200", text)
{
    /// <summary>What it must be read into: a value a field, then the paragraphs.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
