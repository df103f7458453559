using NewsGrammar.Marks;
using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Samples;

/// <summary>What reading a sample gave.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Text">The result as <c>ToSnapshot</c> gives it.</param>
/// <param name="Repairs">How many repairs it took.</param>
internal sealed record SampleResult(Sample Sample, string Text, int Repairs)
{
    /// <summary>Whether it is the expected result.</summary>
    public bool IsExpected => Sample.Expects(Text);

    /// <summary>Reads a sample.</summary>
    public static SampleResult Of(Grammar grammar, Sample sample)
    {
        using ParsedDocument<byte> document = grammar.ParseUtf8(new MarkedText<byte>(sample.Text.Span, sample.Marks.Span));
        return new SampleResult(sample, document.ToSnapshot(), document.Repairs.Count);
    }
}
