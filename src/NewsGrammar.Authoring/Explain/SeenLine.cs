using System.Runtime.InteropServices;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Authoring.Explain;

/// <summary>A non-blank line as the rules see it.</summary>
/// <param name="Number">The 1-based number of the line, blank lines counted.</param>
/// <param name="Text">The trimmed line.</param>
/// <param name="IsFirst">Whether it is the first non-blank line of the text.</param>
/// <param name="IsJoined">Whether no blank line stands above it.</param>
internal sealed record SeenLine(int Number, string Text, bool IsFirst, bool IsJoined)
{
    /// <summary>The line in units that the matcher works on.</summary>
    public ReadOnlySpan<Utf16Unit> Units => MemoryMarshal.Cast<char, Utf16Unit>(Text.AsSpan());

    /// <summary>A matcher that stands at the start of the line.</summary>
    /// <param name="captures">Where captures are put.</param>
    public LineMatcher<Utf16Unit> ToMatcher(Span<int> captures)
    {
        var matcher = new LineMatcher<Utf16Unit>(captures);
        matcher.Start(Units, IsFirst, IsJoined);
        return matcher;
    }
}
