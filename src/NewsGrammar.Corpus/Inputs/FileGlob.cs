using System.IO.Enumeration;

namespace NewsGrammar.Corpus.Inputs;

/// <summary>A path with wildcards: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal static class FileGlob
{
    /// <summary>Whether a path has wildcards.</summary>
    public static bool IsGlob(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The folder of a pattern above its first wildcard; empty for the current one.</summary>
    public static string BaseOf(string pattern)
    {
        int wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        int slash = pattern.LastIndexOf('/', wildcard);
        return slash < 0 ? "" : pattern[..Math.Max(1, slash)];
    }

    /// <summary>The files that a pattern fits.</summary>
    /// <param name="pattern">The pattern, with <c>/</c> between folders.</param>
    public static IEnumerable<string> Files(string pattern)
    {
        string folder = BaseOf(pattern);
        string rest = pattern[folder.Length..].TrimStart('/');
        return Below(folder, rest.Split('/')).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Below(string folder, ReadOnlyMemory<string> parts)
    {
        string part = parts.Span[0];
        bool isLast = parts.Length == 1;
        string shown = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(shown))
        {
            return [];
        }

        if (part == "**")
        {
            ReadOnlyMemory<string> rest = isLast ? new[] { "*" } : parts[1..];
            return Below(folder, rest).Concat(Directory.EnumerateDirectories(shown).SelectMany(child => Below(Join(folder, child), parts)));
        }

        IEnumerable<string> entries = isLast ? Directory.EnumerateFiles(shown) : Directory.EnumerateDirectories(shown);
        IEnumerable<string> fitting = entries
            .Where(entry => FileSystemName.MatchesSimpleExpression(part, System.IO.Path.GetFileName(entry), ignoreCase: false))
            .Select(entry => Join(folder, entry));
        return isLast ? fitting : fitting.SelectMany(child => Below(child, parts[1..]));
    }

    private static string Join(string folder, string entry)
    {
        string name = System.IO.Path.GetFileName(entry);
        return folder.Length == 0 ? name : folder.EndsWith('/') ? folder + name : $"{folder}/{name}";
    }
}
