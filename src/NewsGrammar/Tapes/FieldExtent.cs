namespace NewsGrammar.Tapes;

/// <summary>Where the lines of a field stand among the non-blank lines of a text.</summary>
internal struct FieldExtent
{
    /// <summary>In place of a line: the field is absent.</summary>
    public const int Absent = -1;

    /// <summary>The first line of the field or of one inside it; <see cref="Absent"/> for none.</summary>
    public int First;

    /// <summary>The last line of the field itself; <see cref="Absent"/> for none.</summary>
    public int Last;

    /// <summary>How many lines the field itself has.</summary>
    public int Lines;

    /// <summary>Whether the lines of the field stand together, so that none between them has to be told apart.</summary>
    public readonly bool IsUnbroken => Last - First + 1 == Lines;

    /// <summary>Forgets the lines.</summary>
    public void Clear()
    {
        First = Absent;
        Last = Absent;
        Lines = 0;
    }
}
