namespace NewsGrammar.Compiler.Text;

/// <summary>A piece of a grammar file.</summary>
/// <param name="Start">0-based offset of its first UTF-16 unit.</param>
/// <param name="Length">Its length in UTF-16 units; 0 marks a point between two units.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>0-based offset of the unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>The smallest piece that holds both.</summary>
    public static SourceSpan Covering(SourceSpan first, SourceSpan last) =>
        new(first.Start, Math.Max(first.End, last.End) - first.Start);
}
