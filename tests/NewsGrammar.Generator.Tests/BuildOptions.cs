using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsGrammar.Generator.Tests;

/// <summary>What the project and the items of a build say.</summary>
internal sealed class BuildOptions(string rootNamespace = "My.App") : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Options> _files = [];

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.RootNamespace"] = rootNamespace,
        ["build_property.ProjectDir"] = "/app/",
    });

    public BuildOptions With(string path, string metadata, string value)
    {
        _files[path] = new Options(new(_files.GetValueOrDefault(path)?.Values ?? []) { [$"build_metadata.AdditionalFiles.{metadata}"] = value });
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetValueOrDefault(textFile.Path) ?? new Options([]);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public Dictionary<string, string> Values => values;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
