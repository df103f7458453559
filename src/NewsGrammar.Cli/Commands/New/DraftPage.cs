using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Cli.Input;

namespace NewsGrammar.Cli.Commands.New;

/// <summary>Reads pages to draft from, more strictly than texts to parse: rules made up from what is no text help nobody.</summary>
internal static class DraftPage
{
    /// <summary>A page.</summary>
    /// <param name="path">The path; <see cref="InputFile.StandardInput"/> for standard input.</param>
    /// <exception cref="InputException">It cannot be read, or is no text.</exception>
    public static DraftSample Read(string path)
    {
        DraftSample sample = ReadAny(path);
        return PageReader.Read(sample).Lines.Count > 0
            ? sample
            : throw new InputException("there is no line of text in it: save the text of an article");
    }

    private static DraftSample ReadAny(string path)
    {
        if (PageDocument.IsNamedHtml(path))
        {
            return Of(path, DocumentFile.Read(path));
        }

        byte[] file = Sample.Read(path, InputFile.Read(path)).Text.ToArray();
        if (NoText.KindOf(file) is { } kind)
        {
            return kind.IsPage ? Of(path, PageDocument.OfHtml(file)) : throw new InputException(kind.Message);
        }

        return InputText.MistakeIn(file) is { } mistake
            ? throw new InputException(mistake)
            : new DraftSample(path, InputText.ToUtf16(file).ToString());
    }

    private static DraftSample Of(string path, PageDocument page) => new(path, page.ToText()) { Marks = page.Marks };
}
