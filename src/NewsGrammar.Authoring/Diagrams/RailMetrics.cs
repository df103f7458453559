using NewsGrammar.Authoring.Text;

namespace NewsGrammar.Authoring.Diagrams;

/// <summary>The measures that all pieces of a diagram share, in pixels.</summary>
internal static class RailMetrics
{
    /// <summary>The radius of a bend.</summary>
    public const int Bend = 10;

    /// <summary>The rail between two pieces.</summary>
    public const int Gap = 16;

    /// <summary>The free space between what stands one below the other.</summary>
    public const int Space = 10;

    /// <summary>The height of a caption with the space below it.</summary>
    public const int Caption = 15;

    /// <summary>From the middle of a line of text to its baseline.</summary>
    public const int Baseline = 5;

    /// <summary>A sequence that would be wider continues in a row of its own.</summary>
    public const int WidestRow = 640;

    /// <summary>A letter of 13 px in the fixed-width fonts of browsers and systems, in tenths.</summary>
    private const int LetterTenths = 79;

    /// <summary>A letter of a caption or a label, 12 px, in tenths.</summary>
    private const int SmallLetterTenths = 73;

    /// <summary>The width of a name.</summary>
    public static int WidthOf(string text) => (TextWidth.Of(text) * LetterTenths + 9) / 10;

    /// <summary>The width of a caption or a label.</summary>
    public static int SmallWidthOf(string text) => (TextWidth.Of(text) * SmallLetterTenths + 9) / 10;
}
