using System.Text.RegularExpressions;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Generator.Tests;

/// <summary>What tools are told of the diagnostics.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string[] Files = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];

    [Fact]
    public void Each_diagnostic_is_tracked_with_its_severity()
    {
        string[] tracked =
        [
            .. Files.SelectMany(static file => Row().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file))))
                .Select(static row => row.Value),
        ];

        Assert.Equal(
            DiagnosticDescriptors.All
                .Select(static descriptor => $"{descriptor.Id} | NewsGrammar | {(descriptor.Severity == DiagnosticSeverity.Notice ? "Info" : descriptor.Severity.ToString())} | {descriptor.Title}")
                .Order(StringComparer.Ordinal),
            tracked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("https://example.com/news/NewsGrammar.git", "https://example.com/news/NewsGrammar/blob/HEAD/docs/diagnostics/NG0101.md")]
    [InlineData("https://example.com/news/NewsGrammar/", "https://example.com/news/NewsGrammar/blob/HEAD/docs/diagnostics/NG0101.md")]
    [InlineData("/srv/clones/NewsGrammar", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_code_leads_to_its_page_where_the_sources_are_public(string? repository, string? page) =>
        Assert.Equal(page, HelpLink.Of(repository, "NG0101"));

    [GeneratedRegex("^NG[0-9]{4} .*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
