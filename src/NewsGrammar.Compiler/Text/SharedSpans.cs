namespace NewsGrammar.Compiler.Text;

/// <summary>
/// Gives offsets to files that several grammars are made from. No two of them overlap, nor do they overlap those of other files,
/// so that a file can be read once: its spans mean the same in every grammar.
/// </summary>
internal static class SharedSpans
{
    /// <summary>The first of these offsets. A string is never as long, so that no other file reaches it.</summary>
    public const int First = 1_100_000_000;

    private static int _next = First;

    /// <summary>Takes offsets for a file.</summary>
    /// <param name="length">The length of the file, in UTF-16 units.</param>
    /// <returns>The first of them; null when none are left, after a billion units in one process.</returns>
    public static int? Take(int length)
    {
        while (true)
        {
            int start = Volatile.Read(ref _next);
            if (int.MaxValue - start <= length + 1)
            {
                return null;
            }

            if (Interlocked.CompareExchange(ref _next, start + length + 1, start) == start)
            {
                return start;
            }
        }
    }
}
