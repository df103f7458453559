using static NewsGrammar.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>
/// Every mistake that the compiler explains. NG01xx: names and declarations; NG02xx: text and syntax; NG03xx: line
/// rules; NG04xx: layouts. A code is never given a second meaning.
/// </summary>
public static partial class DiagnosticDescriptors
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Lists.All;

    /// <summary>The kinds after which the grammar cannot be used.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Errors => Lists.Errors;

    /// <summary>Made when they are first asked for: fields of other files of this class may be set later than those of this one.</summary>
    private static class Lists
    {
        /// <inheritdoc cref="DiagnosticDescriptors.All"/>
        public static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [
            MissingGrammar, RepeatedGrammar, LateGrammar, UnknownName, DuplicateName, DuplicateCapture, MissingDocument,
            RepeatedDocument, ReservedName, NotAnIdentifier, UnusedName, CollidingNames,
            DuplicateGrammar, ReservedGrammar, NameTooLong, RefusedNamespace, OlderFramework,
            RefusedImport, UnknownVocabulary, MissingFile, ImportCycle, ImportsTooDeep, ClashingImports, UnusedImport,
            UnknownBase, AmbiguousBase, BaseCycle, NotAHost, ClaimedSite, UnreachableImport,
            UnknownPart, UnknownCondition, RecursivePart, ReservedWord, PartsTooLarge, OptionalPart, PartWithoutLiterals,
            UnreadableText, UnexpectedCharacter, UnterminatedLiteral, UnknownEscape, UnexpectedToken, UnknownDeclaration,
            NestedTooDeep, SecondQuantifier, ImpossibleBounds, StrayDocumentation, NumberTooLarge, LateExact, TooManyDiagnostics,
            EmptyLiteral, DuplicateLiteral, UnreachableElement, ImpossibleCondition, NeedlessCondition, SharedLine,
            RuleWithoutLines, UnusedLabel, SwallowedSeparator, RepeatedLabel, NeedlessPrefer, NewlyLabelled,
            RecursiveLayout, LayoutsTooDeep, EmptyRepetition, DuplicateAlternative, MixedField, DocumentTooLarge, NestedField,
            NeverTaken, OpenBorder, TooManyFields, SingleField, SpreadLayout, UnnamedSpread, SpreadInField,
        ];

        /// <inheritdoc cref="DiagnosticDescriptors.Errors"/>
        public static readonly IReadOnlyList<DiagnosticDescriptor> Errors = [.. All.Where(static descriptor => descriptor.Severity == Error)];
    }
}
