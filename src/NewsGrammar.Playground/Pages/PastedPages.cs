namespace NewsGrammar.Playground.Pages;

/// <summary>Pages that were read lately. The tree of an HTML page takes longer than all that a grammar does with its lines.</summary>
internal sealed class PastedPages
{
    /// <summary>So many are kept: the pages that people have open at once, and what one of them was before each of the last changes.</summary>
    private const int Most = 64;

    private readonly Dictionary<string, PastedPage> _pages = new(StringComparer.Ordinal);

    /// <summary>A page.</summary>
    /// <param name="pasted">What was pasted.</param>
    public PastedPage Of(string pasted)
    {
        if (_pages.TryGetValue(pasted, out PastedPage? known))
        {
            return known;
        }

        if (_pages.Count == Most)
        {
            _pages.Clear();
        }

        return _pages[pasted] = PastedPage.Of(pasted);
    }
}
