using NewsGrammar.Authoring.Watching;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Changes of files that events of the system do not tell, or not for long.</summary>
public sealed class FileChangeSignalTests : IDisposable
{
    /// <summary>Only ever waited for in full when a test fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsgrammar-");

    [Fact]
    public void A_folder_that_is_renamed_away_and_made_again()
    {
        string file = Write("sites/site.newsgrammar", "old");
        AssertTold(file, () => Directory.Move(PathOf("sites"), PathOf("away")));
        AssertTold(file, () => Write("sites/site.newsgrammar", "new one"));
    }

    [Fact]
    public void A_link_that_leads_elsewhere_and_a_written_target()
    {
        Write("one", "same");
        Write("two", "same");
        string link = PathOf("site.newsgrammar");
        File.CreateSymbolicLink(link, PathOf("one"));

        AssertTold(link, () =>
        {
            File.Delete(link);
            File.CreateSymbolicLink(link, PathOf("two"));
        });
        AssertTold(link, () => Write("two", "other"));
    }

    [Fact]
    public void A_file_that_comes_later() => AssertTold(PathOf("later/site.newsgrammar"), () => Write("later/site.newsgrammar", "here"));

    [Fact]
    public void An_edit_that_keeps_length_and_time()
    {
        string file = Write("site.newsgrammar", "one");
        DateTime written = File.GetLastWriteTimeUtc(file);

        AssertTold(file, () =>
        {
            Write("site.newsgrammar", "two");
            File.SetLastWriteTimeUtc(file, written);
        });
    }

    [Fact]
    public void A_handler_that_throws_is_told_of_and_the_watch_goes_on()
    {
        string file = Write("site.newsgrammar", "grammar First\nline P = text\ndocument D = (p: P)*\n");
        using var watcher = new GrammarWatcher(file);
        using var failed = new ManualResetEventSlim();
        watcher.Changed += (_, _) => throw new InvalidOperationException("a handler's mistake");
        watcher.Error += (_, error) =>
        {
            Assert.Equal("a handler's mistake", error.GetException().Message);
            failed.Set();
        };

        Write("site.newsgrammar", "grammar Second\nline P = text\ndocument D = (p: P)*\n");
        Assert.True(failed.Wait(Patience));
        failed.Reset();
        Assert.Equal("Second", watcher.Current.Name);

        Write("site.newsgrammar", "grammar TheThird\nline P = text\ndocument D = (p: P)*\n");
        Assert.True(failed.Wait(Patience));
        Assert.Equal("TheThird", watcher.Current.Name);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void AssertTold(string file, Action change)
    {
        using var told = new ManualResetEventSlim();
        using var signal = new FileChangeSignal([file], told.Set);
        change();
        Assert.True(told.Wait(Patience));
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }
}
