using System.Text;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Marks;

namespace NewsGrammar.SitePack.Tests;

/// <summary>The site pack: a grammar file a site, its samples with their expected results in the folder of the same name.</summary>
internal static class SitePack
{
    /// <summary>The folder of the pack.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>The names of the sites: the grammar files without their endings.</summary>
    public static IReadOnlyList<string> Sites { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.newsgrammar").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The path of a site's grammar file.</summary>
    public static string GrammarOf(string site) => Path.Combine(Folder, site + ".newsgrammar");

    /// <summary>The names of a site's samples: the files without their endings.</summary>
    public static IReadOnlyList<string> SamplesOf(string site) =>
        [.. SampleFolder.FilesOf(GrammarOf(site)).Select(static path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>A sample, as the command line reads it.</summary>
    public static Sample Sample(string site, string sample)
    {
        string path = SampleFolder.FilesOf(GrammarOf(site)).Single(path => Path.GetFileNameWithoutExtension(path) == sample);
        string result = NewsGrammar.Authoring.Samples.Sample.ResultPathOf(path);
        return SampleFolder.IsPage(path)
            ? NewsGrammar.Authoring.Samples.Sample.ReadPage(path, File.ReadAllBytes(path), File.Exists(result) ? File.ReadAllBytes(result) : [])
            : NewsGrammar.Authoring.Samples.Sample.Read(path, File.ReadAllBytes(path));
    }

    /// <summary>The text of a sample.</summary>
    public static string ReadSample(string site, string sample) => Encoding.UTF8.GetString(Sample(site, sample).Text.Span);

    /// <summary>What is known of a sample's lines.</summary>
    public static LineMarks[] MarksOf(string site, string sample) => Sample(site, sample).Marks.ToArray();

    private static string FindFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsGrammar.sln")))
            {
                return Path.Combine(folder.FullName, "grammar");
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
    }
}
