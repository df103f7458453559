using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Compiler.Tests;

/// <summary>A grammar that follows its file.</summary>
public sealed class GrammarWatcherTests : IDisposable
{
    private const string First = "grammar First\nline Prose = text\ndocument Page = (body: Prose)*\n";
    private const string Broken = "grammar First\nline Prose = text\ndocument Page = (body: Prise)*\n";
    private const string Second = "grammar Second\nline Prose = text\ndocument Page = (body: Prose)*\n";

    /// <summary>Only ever waited for in full when a test fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsgrammar-");
    private readonly ManualSignal _signal = new();
    private readonly ManualTime _time = new();

    private string File => Path.Combine(_folder.FullName, "site.newsgrammar");

    [Fact]
    public void A_new_version_takes_the_place_of_the_old_one()
    {
        Write(First);
        using GrammarWatcher watcher = Watch();
        Grammar old = watcher.Current;
        Write(Second);
        Assert.Same(old, watcher.Current);

        Change();

        Assert.Equal("Second", watcher.Current.Name);
        Assert.True(watcher.IsUpToDate);
        Assert.Equal("First", old.Name);
    }

    [Fact]
    public void A_version_with_errors_leaves_the_old_one_in_use_and_says_why()
    {
        Write(First);
        using GrammarWatcher watcher = Watch();
        var changes = new List<GrammarChange>();
        watcher.Changed += (_, change) => changes.Add(change);
        Grammar old = watcher.Current;

        Write(Broken);
        Change();
        Assert.Same(old, watcher.Current);
        Assert.False(watcher.IsUpToDate);
        Assert.Equal(DiagnosticDescriptors.UnknownName.Id, Assert.Single(watcher.Diagnostics, static diagnostic => diagnostic.IsError).Id);

        Write(Second);
        Change();
        Assert.Equal("Second", watcher.Current.Name);
        Assert.Empty(watcher.Diagnostics);
        Assert.Equal([false, true], changes.Select(static change => change.IsInUse));
    }

    [Fact]
    public void A_character_of_another_plane_is_an_error_of_the_new_version()
    {
        Write(First);
        using GrammarWatcher watcher = Watch();

        Write(First.Replace("Prose)", "Pro📰se)", StringComparison.Ordinal));
        Change();

        Assert.Equal("First", watcher.Current.Name);
        Assert.Equal(DiagnosticDescriptors.UnexpectedCharacter.Id, Assert.Single(watcher.Diagnostics, static diagnostic => diagnostic.IsError).Id);
    }

    [Fact]
    public void A_file_that_is_written_in_steps_is_read_when_it_is_left_alone()
    {
        Write(First);
        using GrammarWatcher watcher = Watch();
        int changes = 0;
        watcher.Changed += (_, _) => changes++;

        Write("");
        _signal.Give();
        Write(Second[..20]);
        _signal.Give();
        Write(Second);
        _signal.Give();
        _time.Elapse();

        Assert.Equal("Second", watcher.Current.Name);
        Assert.Equal(1, changes);
        Assert.False(_time.IsWaiting);
    }

    [Fact]
    public void A_file_that_is_away_while_it_is_replaced_is_tried_again()
    {
        Write(First);
        using GrammarWatcher watcher = Watch();
        System.IO.File.Delete(File);
        Change();
        Assert.Equal("First", watcher.Current.Name);
        Assert.True(_time.IsWaiting);

        Write(Second);
        _time.Elapse();

        Assert.Equal("Second", watcher.Current.Name);
    }

    [Fact]
    public void A_file_that_stays_away_is_given_up_until_it_comes_back()
    {
        Write(First);
        using GrammarWatcher watcher = Watch();
        System.IO.File.Delete(File);
        Change();
        for (int tick = 0; tick < 1000 && _time.IsWaiting; tick++)
        {
            _time.Elapse();
        }

        Assert.False(_time.IsWaiting);
        Write(Second);
        Change();
        Assert.Equal("Second", watcher.Current.Name);
    }

    [Fact]
    public void A_signal_without_a_change_changes_nothing()
    {
        Write(First);
        using GrammarWatcher watcher = Watch();
        Grammar old = watcher.Current;
        watcher.Changed += static (_, _) => Assert.Fail("Nothing has changed.");

        Change();

        Assert.Same(old, watcher.Current);
    }

    [Fact]
    public void The_first_version_must_compile_and_nothing_is_watched_otherwise()
    {
        Write(Broken);
        Assert.Contains(Assert.Throws<GrammarException>(Watch).Diagnostics, static diagnostic => diagnostic.IsError);
        Assert.True(_signal.IsDisposed);
        Assert.Throws<FileNotFoundException>(() => new GrammarWatcher(Path.Combine(_folder.FullName, "gone.newsgrammar")));
        Assert.Throws<DirectoryNotFoundException>(() => new GrammarWatcher(Path.Combine(_folder.FullName, "gone", "site.newsgrammar")));
    }

    [Fact]
    public void After_the_end_the_grammar_is_still_there_and_nothing_is_read()
    {
        Write(First);
        GrammarWatcher watcher = Watch();
        _signal.Give();
        watcher.Dispose();
        watcher.Dispose();
        Write(Second);
        _time.Elapse();

        Assert.True(_signal.IsDisposed);
        Assert.Equal("First", watcher.Current.Name);
        Assert.Throws<ObjectDisposedException>(() => watcher.Reload());
    }

    [Fact]
    public void The_host_may_ask_for_a_version()
    {
        Write(First);
        using GrammarWatcher watcher = Watch();
        Write(Broken);
        Assert.False(watcher.Reload());
        Write(Second);
        Assert.True(watcher.Reload());
        Assert.Equal("Second", watcher.Current.Name);
        Assert.Equal([File], _signal.Files);
    }

    [Fact]
    public void The_files_that_it_imports_are_followed_too()
    {
        string lines = Path.Combine(_folder.FullName, "lines.newsgrammar");
        System.IO.File.WriteAllText(lines, "line Prose = text\n");
        Write("grammar First\nimport \"lines.newsgrammar\"\ndocument Page = (body: Prose)*\n");
        using GrammarWatcher watcher = Watch();
        Assert.Equal([File, lines], _signal.Files);
        Grammar old = watcher.Current;

        System.IO.File.WriteAllText(lines, "line Prose = \"> \" text\n");
        Change();

        Assert.NotSame(old, watcher.Current);
        Assert.True(watcher.IsUpToDate);
    }

    [Theory]
    [InlineData("written in place")]
    [InlineData("cut, then written")]
    [InlineData("replaced by a new file")]
    [InlineData("moved away, then written anew")]
    public void A_real_file_is_followed_however_it_is_saved(string way)
    {
        Write(First);
        using var watcher = new GrammarWatcher(File);
        using var isSecond = new ManualResetEventSlim();
        watcher.Changed += (_, change) =>
        {
            if (change.Grammar.Name == "Second")
            {
                isSecond.Set();
            }
        };

        Save(way);

        Assert.True(isSecond.Wait(Patience), "The change was not seen.");
        Assert.Equal("Second", watcher.Current.Name);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Save(string way)
    {
        string other = File + "~";
        switch (way)
        {
            case "cut, then written":
                Write("");
                Write(Second);
                break;
            case "replaced by a new file":
                System.IO.File.WriteAllText(other, Second);
                System.IO.File.Move(other, File, overwrite: true);
                break;
            case "moved away, then written anew":
                System.IO.File.Move(File, other);
                Write(Second);
                break;
            default:
                Write(Second);
                break;
        }
    }

    private GrammarWatcher Watch() => new(File, _signal.Watch, _time);

    private void Write(string text) => System.IO.File.WriteAllText(File, text);

    private void Change()
    {
        _signal.Give();
        _time.Elapse();
    }
}
