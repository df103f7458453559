using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Asks for a fact about the line.</summary>
/// <param name="fact">The fact.</param>
internal sealed class FactTest(LineFact fact) : LineTest
{
    /// <inheritdoc/>
    public override bool Holds<T>(ref LineMatcher<T> line) => fact switch
    {
        LineFact.First => line.IsFirst,
        LineFact.Last => line.IsLast,
        LineFact.Joined => line.IsJoined,
        LineFact.Sentence => line.IsSentence(),
        LineFact.Capitals => line.IsCapitals(),
        _ => line.Has(LineFacts.Of(fact).Mark),
    };

    /// <inheritdoc/>
    public override string ToCode(LiteralSetNames sets) => LineFacts.Of(fact).Code;
}
