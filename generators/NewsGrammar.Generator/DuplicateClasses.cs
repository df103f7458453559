using System.Collections.Immutable;
using NewsGrammar.Compiler;

namespace NewsGrammar.Generator;

/// <summary>Reports grammars that would become the same class, or a class in a namespace that is a class.</summary>
internal static class DuplicateClasses
{
    /// <summary>A diagnostic for each grammar file but the first that would become a class.</summary>
    public static IEnumerable<ReportedDiagnostic> Find(ImmutableArray<GrammarFile> files, ParserClasses classes)
    {
        foreach (GrammarFile second in files)
        {
            if (classes.FirstOf(second.Path) is { } path && files.FirstOrDefault(file => file.Path == path) is { } first)
            {
                yield return new ReportedDiagnostic(ClassNameClaims.Duplicate(second.ToSource(), first.ToSource()));
            }
            else if (classes.OuterClassOf(second.Path) is { } type)
            {
                yield return new ReportedDiagnostic(NamespaceClaims.OfClass(second.ToSource(), second.Namespace, type));
            }
        }
    }

}
