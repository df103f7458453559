using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Lexing;

/// <summary>The rules of a grammar as a line of a page's head meets them: only those that ask for such lines take it.</summary>
/// <typeparam name="TRules">The line rules of the grammar.</typeparam>
/// <param name="rules">All of them.</param>
/// <param name="tables">The tables of the grammar.</param>
internal readonly struct MetaRules<TRules>(TRules rules, GrammarTables tables) : ILineRules
    where TRules : struct, ILineRules
{
    private readonly TRules _rules = rules;

    /// <inheritdoc/>
    public bool Match<T>(int rule, ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T> => tables.IsMetaRule(rule) && _rules.Match(rule, ref line);
}
