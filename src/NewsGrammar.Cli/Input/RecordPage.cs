using System.Text;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Authoring.Survey;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Pages;

namespace NewsGrammar.Cli.Input;

/// <summary>
/// A page in a file that holds many, such as JSON Lines or WARC: <c>pages.jsonl#12</c> is the page whose identifier is 12, as
/// surveys and corpus runs name it.
/// </summary>
internal static class RecordPage
{
    private const char BeforeIdentifier = '#';

    /// <summary>What to say of a file that holds many pages where a text is wanted; null for any other.</summary>
    public static string? HintFor(string path) => PageSource.HoldsRecords(path)
        ? $"this file holds many pages: name one by its identifier, as in '{Path.GetFileName(path)}{BeforeIdentifier}ID', "
            + "or give the file to 'newsgrammar survey' or 'newsgrammar corpus'"
        : null;

    /// <summary>Reads the page that a path names.</summary>
    /// <returns>The page; null where the path names a whole file.</returns>
    /// <exception cref="InputException">The file has no such page.</exception>
    public static PageDocument? Read(string path)
    {
        for (int end = path.IndexOf(BeforeIdentifier); end > 0; end = path.IndexOf(BeforeIdentifier, end + 1))
        {
            string file = path[..end];
            if (PageSource.HoldsRecords(file) && File.Exists(file))
            {
                return Find(file, path[(end + 1)..]);
            }
        }

        return null;
    }

    private static PageDocument Find(string file, string identifier)
    {
        try
        {
            var pages = new PageSource([file]);
            SurveyPage page = pages.Read().FirstOrDefault(page => page.Name == identifier)
                ?? throw new InputException(pages.Failed is [var failure, ..] ? failure.Message : $"there is no page '{identifier}' in '{file}'");
            return new PageDocument(Encoding.UTF8.GetBytes(page.Text), page.Marks);
        }
        catch (CorpusException exception)
        {
            throw new InputException(exception.Message, exception);
        }
    }
}
