using System.Runtime.InteropServices;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Authoring.Explain;

/// <summary>A non-blank line as the rules see it.</summary>
/// <param name="Text">The trimmed line.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record SeenLine(string Text, LinePlace Place)
{
    /// <summary>The 1-based number of the line, blank lines counted.</summary>
    public int Number => Place.Number;

    /// <summary>The line in units that the matcher works on.</summary>
    public ReadOnlySpan<Utf16Unit> Units => MemoryMarshal.Cast<char, Utf16Unit>(Text.AsSpan());

    /// <summary>A matcher that stands at the start of the line.</summary>
    /// <param name="captures">Where captures are put.</param>
    public LineMatcher<Utf16Unit> ToMatcher(Span<int> captures)
    {
        var matcher = new LineMatcher<Utf16Unit>(captures);
        matcher.Start(Units, Place);
        return matcher;
    }
}
