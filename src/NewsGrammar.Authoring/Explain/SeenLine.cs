using System.Runtime.InteropServices;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Authoring.Explain;

/// <summary>A non-blank line as the rules see it.</summary>
/// <param name="Document">The text that it is of.</param>
/// <param name="Start">Where the trimmed line starts in it, in units.</param>
/// <param name="Length">How long the trimmed line is.</param>
/// <param name="Number">The 1-based number of the line, blank lines counted.</param>
/// <param name="Marks">What is known of it besides.</param>
internal sealed record SeenLine(string Document, int Start, int Length, int Number, LineMarks Marks)
{
    /// <summary>The trimmed line.</summary>
    public string Text { get; } = Document.Substring(Start, Length);

    /// <summary>A matcher that stands at the start of the line.</summary>
    /// <param name="captures">Where captures are put.</param>
    public LineMatcher<Utf16Unit> ToMatcher(Span<int> captures)
    {
        var matcher = new LineMatcher<Utf16Unit>(MemoryMarshal.Cast<char, Utf16Unit>(Document.AsSpan()), captures);
        matcher.Start(Start, Start + Length, Marks);
        return matcher;
    }
}
