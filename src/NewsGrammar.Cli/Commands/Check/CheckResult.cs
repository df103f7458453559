using NewsGrammar.Authoring.Translation;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Commands.Check;

/// <summary>What a check found.</summary>
/// <param name="Files">The grammar files in the order of the command line.</param>
/// <param name="Claims">What is wrong between them: sites that two of them name.</param>
internal sealed record CheckResult(IReadOnlyList<CheckedFile> Files, IReadOnlyList<Diagnostic> Claims)
{
    /// <summary>The findings of every file, then those between them.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Files.SelectMany(static file => file.Compilation?.Diagnostics ?? []).Concat(Claims);

    /// <summary>The texts that the findings between files speak of.</summary>
    public IReadOnlyList<SourceText> Sources => [.. Files.SelectMany(static file => file.Compilation?.Sources ?? [])];

    /// <summary>The files that the outcome depends on.</summary>
    public IReadOnlySet<string> DependsOn => Files.SelectMany(static file => file.DependsOn).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the findings mean to the shell.</summary>
    public int ExitCode => Diagnostics.Any(static diagnostic => diagnostic.IsError) || Files.Any(static file => file.Compilation is null)
        ? Terminal.ExitCode.Wrong
        : Warnings > 0 ? Terminal.ExitCode.Findings : Terminal.ExitCode.Fine;

    private int Warnings => Diagnostics.Count(static diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Warning);

    /// <summary>Checks files, one after the other.</summary>
    /// <param name="paths">The grammar files; <c>-</c> for standard input.</param>
    /// <param name="root">The folder that their files lie below; null for the highest one that still holds grammars.</param>
    /// <param name="language">The language of the findings.</param>
    public static CheckResult Of(IReadOnlyList<string> paths, string? root, MessageLanguage language)
    {
        var others = new ToolFiles(root, paths);
        CheckedFile[] files = [.. paths.Select(path => CheckedFile.Of(path, others, language))];
        IEnumerable<Diagnostic> claims = SiteClaims.Check(files.SelectMany(static file => file.Compilation?.Sites ?? []));
        return new CheckResult(files, [.. claims.Select(claim => claim.In(language))]);
    }

    /// <summary>The counts in one line: <c>2 grammars: 1 error, 3 warnings</c>.</summary>
    public override string ToString()
    {
        int readable = Files.Count(static file => file.Compilation is not null);
        int errors = Diagnostics.Count(static diagnostic => diagnostic.IsError);
        string counts = $"{Plural.Of(readable, "grammar")}: {Plural.Of(errors, "error")}, {Plural.Of(Warnings, "warning")}";
        return readable == Files.Count ? counts : $"{counts}, {Plural.Of(Files.Count - readable, "unreadable file")}";
    }
}
