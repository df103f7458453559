using System.Reflection;
using System.Text;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>The vocabularies that the compiler brings along: lines that pages of one language share, and what heads of pages say.</summary>
internal static class Vocabularies
{
    private const string Folder = "vocabulary/";

    private static readonly Dictionary<string, Lazy<SourceText>> All = Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(
            static name => name[Folder.Length..^GrammarPath.Extension.Length],
            static name => new Lazy<SourceText>(() => Read(name)),
            StringComparer.Ordinal);

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of the one for the heads of HTML pages.</summary>
    public const string Page = "page";

    /// <summary>The name of the one that others share parts of.</summary>
    public const string Signs = "signs";

    /// <summary>The names of those for a language, in order. All have the same lines.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Names.Where(static name => name is not (Page or Signs))];

    /// <summary>A vocabulary.</summary>
    /// <param name="name">Its name, as an import writes it.</param>
    /// <returns>Its file; null when there is none of that name.</returns>
    public static SourceText? Find(string name) => All.GetValueOrDefault(name)?.Value;

    private static SourceText Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!, Encoding.UTF8);
        return SourceText.Shared(resource, reader.ReadToEnd());
    }
}
