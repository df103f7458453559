namespace NewsGrammar.Sites;

/// <summary>What a host stands for, and each of its sections.</summary>
/// <typeparam name="TEntry">What is found.</typeparam>
internal sealed class SiteEntries<TEntry>
    where TEntry : class
{
    private readonly Dictionary<string, TEntry> _sections = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>What the host itself stands for; null where only sections of it are known.</summary>
    public TEntry? Whole { get; private set; }

    /// <summary>Adds an entry.</summary>
    /// <param name="path">The path of a section, a slash before each segment; empty for the host itself.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>False when there is one already.</returns>
    public bool TryAdd(string path, TEntry entry)
    {
        if (path.Length == 0)
        {
            bool isNew = Whole is null;
            Whole ??= entry;
            return isNew;
        }

        _depth = Math.Max(_depth, path.AsSpan().Count('/'));
        return _sections.TryAdd(path, entry);
    }

    /// <summary>Finds the entry of the longest section that a path lies in, whole segments only, or that of the host.</summary>
    /// <param name="path">The path of a page.</param>
    /// <returns>The entry; null when there is none.</returns>
    public TEntry? Find(ReadOnlySpan<char> path)
    {
        TEntry? found = Whole;
        if (_depth == 0)
        {
            return found;
        }

        var bySpan = _sections.GetAlternateLookup<ReadOnlySpan<char>>();
        int end = 0;
        for (int segment = 0; segment < _depth && end < path.Length; segment++)
        {
            int next = path[(end + 1)..].IndexOf('/');
            end = next < 0 ? path.Length : end + 1 + next;
            if (bySpan.TryGetValue(path[..end], out TEntry? section))
            {
                found = section;
            }
        }

        return found;
    }
}
