namespace NewsGrammar.Tapes;

/// <summary>Where the lines of a field stand among the non-blank lines of a text.</summary>
internal struct FieldExtent
{
    /// <summary>In place of a line: the field is absent.</summary>
    public const int Absent = -1;

    /// <summary>In place of a number of lines: each has to be looked at, and for more than its value.</summary>
    public const int Uncounted = -1;

    /// <summary>The first line of the field or of one inside it; <see cref="Absent"/> for none.</summary>
    public int First;

    /// <summary>The last line of the field itself; <see cref="Absent"/> for none.</summary>
    public int Last;

    /// <summary>How many lines the field itself has; <see cref="Uncounted"/> for a field that captures come into.</summary>
    public int Lines;

    /// <summary>Whether the lines of the field stand together, so that none between them has to be told apart.</summary>
    public readonly bool IsUnbroken => Last - First + 1 == Lines;

    /// <summary>Whether captures of lines that are spread come into the field.</summary>
    public readonly bool IsSpread => Lines == Uncounted;

    /// <summary>Forgets the lines.</summary>
    public void Clear()
    {
        First = Absent;
        Last = Absent;
        Lines = 0;
    }
}
