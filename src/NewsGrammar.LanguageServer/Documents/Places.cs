using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Documents;

/// <summary>Places of grammar files as editors count them: both count UTF-16 units, one from 1, the other from 0.</summary>
internal static class Places
{
    /// <summary>A place as editors count it.</summary>
    public static Position Of(LinePosition position) => new(position.Line - 1, position.Column - 1);

    /// <summary>A piece of a file as editors count it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The piece.</param>
    public static TextRange RangeOf(SourceText source, SourceSpan span) =>
        new(Of(source.PositionOf(span.Start)), Of(source.PositionOf(span.End)));

    /// <summary>The offset of a place; the nearest one where there is no such place.</summary>
    public static int OffsetOf(SourceText source, Position position) =>
        source.OffsetOf((int)Math.Min(position.Line, int.MaxValue - 1L) + 1, (int)Math.Min(position.Character, int.MaxValue - 1L) + 1);
}
