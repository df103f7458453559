using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Grammar files on disk: which are found, and what is looked at in search of them.</summary>
public sealed class GrammarFoldersTests : IDisposable
{
    private const string Wire = "grammar Wire\nline Prose = text\ndocument Page = (body: Prose)+\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsgrammar-");

    [Fact]
    public void A_search_of_a_large_tree_ends()
    {
        Write("a/wire.newsgrammar", Wire);
        Write("a/b/c/d/other.newsgrammar", Wire);

        Assert.Equal((2, false), Found(GrammarSearch.Below(_folder.FullName)));
        Assert.Equal((1, true), Found(GrammarSearch.Below(_folder.FullName, maximumEntries: 4)));
    }

    [Fact]
    public void Folders_that_a_build_leaves_out_and_linked_ones_are_not_searched()
    {
        Write("obj/wire.newsgrammar", Wire);
        Write(".hidden/wire.newsgrammar", Wire);
        Write("a/wire.newsgrammar", Wire);
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "a", "back"), _folder.FullName);

        Assert.Equal((1, false), Found(GrammarSearch.Below(_folder.FullName)));
    }

    [Fact]
    public void A_base_is_found_from_a_grammar_in_a_linked_folder()
    {
        Write("sites/wire/wire.newsgrammar", Wire);
        Write("sites/daily/daily.newsgrammar", "grammar Daily : Wire\n");
        Write("sites/top.newsgrammar", Wire.Replace("Wire", "Top", StringComparison.Ordinal));
        string link = Path.Combine(_folder.FullName, "link");
        Directory.CreateSymbolicLink(link, Path.Combine(_folder.FullName, "sites", "daily"));

        Assert.Equal("Daily", Grammar.Load(Path.Combine(link, "daily.newsgrammar")).Name);
    }

    [Fact]
    public void A_disk_reads_a_file_once_and_folders_read_it_anew()
    {
        string path = Write("wire.newsgrammar", Wire);
        var disk = new GrammarDisk();

        Assert.Same(disk.Read(path), disk.Read(path));
        Assert.NotSame(GrammarFolders.Default.Read(path), GrammarFolders.Default.Read(path));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static (int Files, bool IsCut) Found(GrammarSearch search) => (search.Files.Count, search.IsCut);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
