using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsGrammar.Compiler.Files;
using SourceText = NewsGrammar.Compiler.Text.SourceText;

namespace NewsGrammar.Generator;

/// <summary>A grammar file as the build gives it.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="HintName">The name of the file that is generated from it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Namespace">The namespace of the parser class; empty for none.</param>
/// <param name="IsPublic">Whether the parser class is public.</param>
internal sealed record GrammarFile(string Path, string HintName, string Text, string Namespace, bool IsPublic)
{
    /// <summary>How the names of generated files end.</summary>
    public const string HintExtension = ".g.cs";

    private const string Extension = GrammarPath.Extension;

    /// <summary>Whether a path is one of a grammar file.</summary>
    public static bool IsGrammar(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>No part of the record: two files are equal when their texts are.</summary>
    private static readonly ConditionalWeakTable<GrammarFile, SourceText> Sources = [];

    /// <summary>The file for the compiler, which reads it once, whatever grammars it is a part of.</summary>
    public SourceText ToSource() => Sources.GetValue(this, static file => SourceText.Shared(file.Path, file.Text));

    /// <summary>Reads a file and what its item and the project say of it.</summary>
    public static GrammarFile Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        AnalyzerConfigOptions item = options.GetOptions(text);
        string rootNamespace = Value(options.GlobalOptions, "build_property.RootNamespace").Trim();
        string ownNamespace = Value(item, "build_metadata.AdditionalFiles.NewsGrammarNamespace").Trim();
        string accessibility = Value(item, "build_metadata.AdditionalFiles.NewsGrammarAccessibility");
        return new GrammarFile(
            text.Path,
            HintNameOf(text.Path, Value(options.GlobalOptions, "build_property.ProjectDir")),
            text.GetText(cancellation)?.ToString() ?? "",
            ownNamespace.Length > 0 ? ownNamespace : rootNamespace,
            !accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase));
    }

    private static string Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value : "";

    /// <summary>
    /// The path as seen from the project's folder, so that two files of one name do not collide. What a hint name may not
    /// hold becomes an underscore, a step to the folder above included.
    /// </summary>
    private static string HintNameOf(string path, string projectFolder)
    {
        string relative = projectFolder.Length > 0 && path.StartsWith(projectFolder, StringComparison.Ordinal)
            ? path[projectFolder.Length..]
            : System.IO.Path.GetFileName(path);
        string name = relative[..^Extension.Length].Replace('\\', '/').TrimStart('/');
        return string.Join('/', name.Split('/').Select(HintSegmentOf)) + HintExtension;
    }

    /// <summary>Roslyn takes no folder that ends in a dot.</summary>
    private static string HintSegmentOf(string segment)
    {
        string name = segment.TrimEnd('.').PadRight(segment.Length, '_');
        return segment is ".."
            ? "_"
            : string.Concat(name.Select(static unit => char.IsLetterOrDigit(unit) || unit is '.' or '-' ? unit : '_'));
    }
}
