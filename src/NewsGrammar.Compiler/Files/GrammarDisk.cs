using System.Text;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>
/// The grammars on a disk as they were when they were first asked for: each path is followed, each file read and each folder
/// searched once, however many grammars of one command extend the same base.
/// </summary>
internal sealed class GrammarDisk
{
    /// <summary>No grammar that somebody wrote comes near it, in bytes.</summary>
    private const long MaxLength = 16 << 20;

    private readonly Dictionary<string, string> _identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _objections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GrammarSearch> _searches = new(StringComparer.Ordinal);

    /// <summary>Where a path really leads; a text that is no path stands for itself.</summary>
    public string Identify(string path)
    {
        if (!_identities.TryGetValue(path, out string? real))
        {
            real = Follow(path);
            _identities.Add(path, real);
        }

        return real;
    }

    /// <summary>
    /// What speaks against reading a file; null for a regular one of bounded size, and for none at all. A pipe or a device has
    /// no length, and is never opened: it could keep its reader waiting for ever.
    /// </summary>
    /// <param name="real">The file, as <see cref="Identify"/> gives it.</param>
    public string? ObjectionTo(string real)
    {
        if (!_objections.TryGetValue(real, out string? objection))
        {
            objection = Directory.Exists(real) ? "it is a folder"
                : new FileInfo(real) is not { Exists: true, Length: var length } ? null
                : length > MaxLength ? "it is larger than 16 MB"
                : length == 0 ? "it is empty, or a pipe or device, of which none is read"
                : null;
            _objections.Add(real, objection);
        }

        return objection;
    }

    /// <summary>Reads a file that nothing speaks against.</summary>
    /// <param name="path">How messages name it.</param>
    /// <returns>The file; null when there is none.</returns>
    public SourceText? Read(string path)
    {
        if (!_files.TryGetValue(path, out SourceText? source))
        {
            source = Open(path, Identify(path));
            _files.Add(path, source);
        }

        return source;
    }

    /// <summary>The grammars below a folder.</summary>
    /// <param name="root">The folder, as <see cref="Identify"/> gives it.</param>
    public GrammarSearch Below(string root)
    {
        if (!_searches.TryGetValue(root, out GrammarSearch? search))
        {
            search = GrammarSearch.Below(root);
            _searches.Add(root, search);
        }

        return search;
    }

    private static string Follow(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return GrammarPath.Normalize(path);
        }
    }

    private static SourceText? Open(string path, string real)
    {
        try
        {
            return File.Exists(real) ? new SourceText(path, File.ReadAllText(real, Encoding.UTF8)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
