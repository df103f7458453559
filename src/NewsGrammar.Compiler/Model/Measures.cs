using NewsGrammar.Marks;

namespace NewsGrammar.Compiler.Model;

/// <summary>What the compiler knows of each <see cref="Measure"/>: the one table, in the order of the values.</summary>
/// <param name="Word">The word of the language.</param>
/// <param name="Code">How the matcher is asked, in C#; <c>{0}</c> is where counting may stop.</param>
/// <param name="Least">The least that any line has.</param>
/// <param name="Cost"><inheritdoc cref="LineFacts" path="/param[@name='Cost']"/></param>
/// <param name="One">What is said of one.</param>
/// <param name="Many">What is said of several.</param>
internal sealed record Measures(string Word, string Code, int Least, int Cost, string One, string Many)
{
    /// <summary>The table.</summary>
    private static readonly Measures[] Table =
    [
        new("words", "line.Words(limit: {0})", 1, 3, "word", "words"),
        new("chars", "line.Chars(limit: {0})", 1, 3, "character", "characters"),
        new("digits", "line.Digits(limit: {0})", 0, 3, "digit", "digits"),
        new("above", "line.Above", 0, 0, "blank line above", "blank lines above"),
        new("below", "line.Below", 0, 0, "blank line below", "blank lines below"),
        new("heading", "line.HeadingLevel", 1, 0, "", "") { MayBeAbsent = true, Most = 6 },
        new("links", "line.LinkShare", 0, 0, "", "") { MayBeAbsent = true, Most = 100 },
    ];

    /// <summary>In place of a count: a line has none, so that no comparison holds.</summary>
    public const int Absent = LineMarks.Absent;

    /// <summary>Whether lines may have no count at all.</summary>
    public bool MayBeAbsent { get; private init; }

    /// <summary>The most that a line can have.</summary>
    public int Most { get; private init; } = int.MaxValue;

    /// <summary>All words.</summary>
    public static IEnumerable<string> Words => Table.Select(static measure => measure.Word);

    /// <summary>All measures.</summary>
    public static IEnumerable<Measure> All => Enum.GetValues<Measure>();

    /// <summary>What is known of a measure.</summary>
    public static Measures Of(Measure measure) => Table[(int)measure];

    /// <summary>The measure of a word.</summary>
    public static Measure Named(string word) => (Measure)Array.FindIndex(Table, measure => measure.Word == word);
}
