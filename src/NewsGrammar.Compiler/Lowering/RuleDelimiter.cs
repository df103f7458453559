using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>A literal or separator that ends a capture.</summary>
/// <param name="Literal">The literal; null for a separator.</param>
/// <param name="Separators">For a separator, the texts that count; null for the language's own.</param>
internal sealed record RuleDelimiter(Literal? Literal, IReadOnlyList<string>? Separators)
{
    private const string Type = "global::NewsGrammar.Runtime.Matching.Delimiter.";

    /// <summary>The same for the matcher.</summary>
    public Delimiter ToRuntime() => Literal switch
    {
        { IsExact: true } => Delimiter.Exact(Literal.Compared),
        { } => Delimiter.Literal(Literal.Compared),
        null when Separators is null => Delimiter.Separator,
        null => Delimiter.SeparatorOf([.. Separators]),
    };

    /// <summary>The same as C#.</summary>
    public string ToCode() => Literal switch
    {
        { IsExact: true } => $"{Type}Exact({CSharpLiteral.String(Literal.Compared)})",
        { } => $"{Type}Literal({CSharpLiteral.String(Literal.Compared)})",
        null when Separators is null => $"{Type}Separator",
        null => $"{Type}SeparatorOf({CSharpLiteral.Strings(Separators)})",
    };
}
