using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsGrammar.Sites;

/// <summary>
/// Finds what a host stands for: the entry with the longest name that the host ends in, whole labels only. So an entry
/// for <c>example.com</c> is found for <c>www.example.com</c> and <c>news.example.com</c>, unless an entry for the latter
/// is there, and never for <c>counterexample.com</c>. Immutable; any thread may use it.
/// </summary>
/// <typeparam name="TEntry">What is found.</typeparam>
public sealed class SiteTable<TEntry>
    where TEntry : class
{
    private readonly Dictionary<string, TEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>Takes the entries.</summary>
    /// <param name="entries">
    /// Hosts and what they stand for; what is no name of a host is left out, and of two with one name the first counts.
    /// </param>
    public SiteTable(params ReadOnlySpan<(string Host, TEntry Entry)> entries)
    {
        var hosts = new List<string>();
        foreach ((string host, TEntry entry) in entries)
        {
            if (SiteHost.Normalize(host) is { } normalized && _entries.TryAdd(normalized, entry))
            {
                hosts.Add(normalized);
            }
        }

        Hosts = hosts;
        _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The hosts that have an entry.</summary>
    public IReadOnlyList<string> Hosts { get; }

    /// <summary>Finds the entry of a host. Allocates nothing where the host is ASCII.</summary>
    /// <param name="host">The name of a host, in any case, international or in its ASCII form; no address and no port.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>False when there is none.</returns>
    public bool TryFind(ReadOnlySpan<char> host, [NotNullWhen(true)] out TEntry? entry)
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
            if (_bySpan.TryGetValue(rest, out entry))
            {
                return true;
            }

            int dot = rest.IndexOf('.');
            rest = dot < 0 ? default : rest[(dot + 1)..];
        }

        entry = null;
        return false;
    }
}
