using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>All checks, in the order in which they run.</summary>
internal static class GrammarChecks
{
    private static readonly IFileCheck[] OfFile =
    [
        new GrammarNameCheck(),
        new DocumentCheck(),
        new SiteCheck(),
        new ReservedNameCheck(),
        new ReservedWordCheck(),
        new ReservedGrammarCheck(),
        new IdentifierCheck(),
        new DuplicateNameCheck(),
        new DuplicateCaptureCheck(),
        new EmptyLiteralCheck(),
        new LateExactCheck(),
        new DuplicateLiteralCheck(),
        new CountConditionCheck(),
        new RefusedLineCheck(),
        new SwallowedSeparatorCheck(),
        new NeedlessPreferCheck(),
        new NewlyLabelledCheck(),
        new QuantifierCheck(),
        new NestedFieldCheck(),
    ];

    private static readonly IGrammarCheck[] OfGrammar =
    [
        new UnreachableElementCheck(),
        new CollidingRulesCheck(),
        new RecursiveLayoutCheck(),
        new LayoutDepthCheck(),
        new EmptyRepetitionCheck(),
        new DuplicateAlternativeCheck(),
        new DocumentSizeCheck(),
        new SpreadCheck(),
        new MixedFieldCheck(),
        new CollidingFieldsCheck(),
        new UnusedNameCheck(),
    ];

    /// <summary>Checks a file as it is written.</summary>
    public static void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var check in OfFile)
        {
            check.Run(file, diagnostics);
        }
    }

    /// <summary>Checks a grammar whose names are resolved.</summary>
    public static void Run(GrammarModel grammar, DiagnosticBag diagnostics)
    {
        var layouts = LayoutGraph.Of(grammar);
        foreach (var check in OfGrammar)
        {
            if (!diagnostics.HasAny(check.BlockedBy))
            {
                check.Run(grammar, layouts, diagnostics);
            }
        }
    }
}
