using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Authoring.Survey;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Pages;

namespace NewsGrammar.Cli.Commands.New;

/// <summary>
/// Reads what a draft is made of: single pages, and folders, patterns and files of many records by the readers of surveys. Of both kinds each
/// is read once, one after the other.
/// </summary>
/// <param name="text">The field that holds a record's text; null for the usual ones.</param>
internal sealed class DraftInputs(string? text)
{
    private readonly DraftPages _pages = new();
    private bool _isWrong;

    /// <summary>Reads pages. What cannot be read is said.</summary>
    /// <param name="paths">Files, folders, patterns; <see cref="InputFile.StandardInput"/> for standard input.</param>
    /// <returns>The pages; null where something could not be read, or there is none.</returns>
    public DraftPages? Read(IReadOnlyList<string> paths)
    {
        using (var progress = new DraftProgress())
        {
            foreach (string path in paths.Where(static path => !IsOfMany(path)))
            {
                ReadPage(path);
                progress.Report(_pages.Count);
            }

            string[] many = [.. paths.Where(IsOfMany)];
            if (many.Length > 0)
            {
                ReadMany(many, progress);
            }
        }

        if (!_isWrong && _pages.Count == 0)
        {
            Messages.Default.Error("newsgrammar", "there is no page in the inputs");
            return null;
        }

        return _isWrong ? null : _pages;
    }

    /// <summary>Whether surveys read it: all but single files of text or HTML, which pages are read from more strictly.</summary>
    private static bool IsOfMany(string path) => path != InputFile.StandardInput
        && (Directory.Exists(path)
            || (!File.Exists(path) && path.AsSpan().ContainsAny('*', '?'))
            || PageSource.HoldsRecords(path)
            || (PageSource.IsCompressed(path) && !PageDocument.IsNamedHtml(path)));

    private void ReadPage(string path)
    {
        try
        {
            _pages.Add(DraftPage.Read(path));
        }
        catch (InputException exception)
        {
            Messages.Default.Error(path, exception.Message);
            _isWrong = true;
        }
    }

    private void ReadMany(string[] paths, DraftProgress progress)
    {
        try
        {
            var source = new PageSource(paths, text);
            foreach (SurveyPage page in source.Read().Where(static page => !string.IsNullOrWhiteSpace(page.Text)))
            {
                _pages.Add(new DraftSample(page.Name, page.Text) { Marks = page.Marks });
                progress.Report(_pages.Count);
            }

            foreach (CorpusFailure failure in source.Failed)
            {
                Messages.Default.Error(failure.Input, failure.Message);
                _isWrong = true;
            }

            foreach ((string reason, long count) in source.Rejects)
            {
                Messages.Default.Hint($"{Plural.Of((int)Math.Min(count, int.MaxValue), "record")} gave no page: {reason}");
            }
        }
        catch (CorpusException exception)
        {
            Messages.Default.Error("newsgrammar", exception.Message);
            _isWrong = true;
        }
    }
}
