using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace NewsGrammar.Playground.Tests;

/// <summary>The tests of the folder <c>browser</c>: the published page as people use it, in Chromium.</summary>
[Collection(PublishedPageTests.Name)]
public sealed partial class BrowserTests(PublishedPage page, ITestOutputHelper report)
{
    /// <summary>Their names as the files have them.</summary>
    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Repository.BrowserTests, "*.mjs").Order(StringComparer.Ordinal)
            .SelectMany(static file => Name().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value))];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void The_page_works(string name)
    {
        Prerequisites.RequireBrowser();

        Assert.True(page.Results.TryGetValue(name, out BrowserResult? result), "It did not run.");
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Seconds:0.0} s; {string.Join("; ", result.Notes)}"));
        Assert.True(result.Error is null, result.Error);
    }

    [SkippableFact]
    public void Every_test_of_the_folder_is_listed_here()
    {
        Prerequisites.RequireBrowser();

        Assert.Empty(page.Results.Keys.Except(Names().Cast<object[]>().Select(static row => (string)row[0])));
    }

    [GeneratedRegex("""^  "([^"]+)": async \(""", RegexOptions.Multiline)]
    private static partial Regex Name();
}
