namespace NewsGrammar.Oracle;

/// <summary>What the generators may use; each switch leaves a part out, to narrow a failure down.</summary>
public sealed record GenerationOptions
{
    /// <summary>Everything that the language's definition settles.</summary>
    public static GenerationOptions Default { get; } = new();

    /// <summary>Whether lines may have a <c>where</c>.</summary>
    public bool Conditions { get; init; } = true;

    /// <summary>Whether conditions may ask what a line was on its page.</summary>
    public bool Marks { get; init; }

    /// <summary>Whether elements and conditions may be written by names.</summary>
    public bool NamedParts { get; init; } = true;

    /// <summary>Whether literals may be <c>exact</c>.</summary>
    public bool ExactLiterals { get; init; }

    /// <summary>Whether separators may name their own set.</summary>
    public bool OwnSeparators { get; init; } = true;

    /// <summary>Whether a capture that is the rule's only value may be optional.</summary>
    public bool OptionalValues { get; init; }

    /// <summary>Whether <c>{m,n}</c> may be lazy.</summary>
    public bool LazyCounts { get; init; } = true;

    /// <summary>Whether a field may stand over a choice of lines.</summary>
    public bool ChoiceFields { get; init; } = true;

    /// <summary>Whether a field may stand over a sequence of lines.</summary>
    public bool SpanFields { get; init; } = true;

    /// <summary>Whether a layout may be referred to without a field.</summary>
    public bool InlinedLayouts { get; init; } = true;

    /// <summary>Whether lines may be spread into fields.</summary>
    public bool Spreads { get; init; } = true;

    /// <summary>Whether texts may hold lone surrogates, which UTF-8 cannot express.</summary>
    public bool LoneSurrogates { get; init; }

    /// <summary>How many positions the expanded document layout may have at most.</summary>
    public int MaxPositions { get; init; } = 14;

    /// <summary>How many non-blank lines a text has at most.</summary>
    public int MaxLines { get; init; } = 8;
}
