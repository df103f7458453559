using System.ComponentModel;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>
/// The line rules of one grammar: the part of a parser that is generated, or interpreted. Rules are numbered from 0,
/// the labelled ones first.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILineRules
{
    /// <summary>Whether a rule takes the line, reserved labels left aside. Its captures are left in place.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="line">The line.</param>
    bool Match<T>(int rule, ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>;
}
