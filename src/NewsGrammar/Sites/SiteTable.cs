using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsGrammar.Sites;

/// <summary>
/// Finds what a host stands for: the entry with the longest name that the host ends in, whole labels only. So an entry
/// for <c>example.com</c> is found for <c>www.example.com</c> and <c>news.example.com</c>, unless an entry for the latter
/// is there, and never for <c>counterexample.com</c>. An entry for <c>example.com/arabic</c> is found for addresses in that section,
/// before the one of its host, and never for a host alone. Immutable; any thread may use it.
/// </summary>
/// <typeparam name="TEntry">What is found.</typeparam>
public sealed class SiteTable<TEntry>
    where TEntry : class
{
    private readonly Dictionary<string, SiteEntries<TEntry>> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SiteEntries<TEntry>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>Takes the entries.</summary>
    /// <param name="entries">
    /// Sites and what they stand for; what is none is left out, and of two with one name the first counts.
    /// </param>
    public SiteTable(params ReadOnlySpan<(string Host, TEntry Entry)> entries)
    {
        var hosts = new List<string>();
        foreach ((string host, TEntry entry) in entries)
        {
            if (SiteAddress.Normalize(host) is { } site && Add(site, entry))
            {
                hosts.Add(site);
            }
        }

        Hosts = hosts;
        _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The sites that have an entry: names of hosts, some with a path behind them.</summary>
    public IReadOnlyList<string> Hosts { get; }

    /// <summary>Whether some of them have a path.</summary>
    internal bool HasPaths { get; private set; }

    /// <summary>Finds the entry of the page at an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>False when there is none, and for an address that is relative or has no host.</returns>
    public bool TryFind(Uri address, [NotNullWhen(true)] out TEntry? entry)
    {
        ArgumentNullException.ThrowIfNull(address);
        entry = null;
        return address.IsAbsoluteUri && TryFind(address.Host, HasPaths ? SiteAddress.PathOf(address) : default, out entry);
    }

    /// <summary>Finds the entry of a host. Allocates nothing where the host is ASCII.</summary>
    /// <param name="host">The name of a host, in any case, international or in its ASCII form; no address and no port.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>False when there is none.</returns>
    public bool TryFind(ReadOnlySpan<char> host, [NotNullWhen(true)] out TEntry? entry) => TryFind(host, path: default, out entry);

    /// <summary>Finds the entry of a page.</summary>
    /// <param name="host">The host of its address.</param>
    /// <param name="path">The path of its address, with letters instead of their escapes.</param>
    /// <param name="entry">The entry.</param>
    internal bool TryFind(ReadOnlySpan<char> host, ReadOnlySpan<char> path, [NotNullWhen(true)] out TEntry? entry)
    {
        // Each label is looked up with all behind it: a host of any length would take the square of it.
        if (host.TrimEnd('.').Length > SiteHost.MaxLength)
        {
            entry = null;
            return false;
        }

        ReadOnlySpan<char> rest = Ascii.IsValid(host) ? host.TrimEnd('.') : SiteHost.Normalize(host.ToString());
        while (!rest.IsEmpty)
        {
            if (_bySpan.TryGetValue(rest, out SiteEntries<TEntry>? entries) && entries.Find(path) is { } found)
            {
                entry = found;
                return true;
            }

            int dot = rest.IndexOf('.');
            rest = dot < 0 ? default : rest[(dot + 1)..];
        }

        entry = null;
        return false;
    }

    private bool Add(string site, TEntry entry)
    {
        int slash = site.IndexOf('/', StringComparison.Ordinal);
        string host = slash < 0 ? site : site[..slash];
        HasPaths |= slash >= 0;
        if (!_entries.TryGetValue(host, out SiteEntries<TEntry>? entries))
        {
            _entries.Add(host, entries = new SiteEntries<TEntry>());
        }

        return entries.TryAdd(slash < 0 ? "" : site[slash..], entry);
    }
}
