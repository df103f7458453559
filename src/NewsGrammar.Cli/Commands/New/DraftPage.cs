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
    /// <exception cref="InputException">It cannot be read, or is no plain text.</exception>
    public static DraftSample Read(string path)
    {
        byte[] file = Sample.Read(path, InputFile.Read(path)).Text.ToArray();
        if (NoText.KindOf(file) is { } kind)
        {
            throw new InputException(kind.Message);
        }

        if (InputText.MistakeIn(file) is { } mistake)
        {
            throw new InputException(mistake);
        }

        var sample = new DraftSample(path, InputText.ToUtf16(file).ToString());
        return PageReader.Read(sample).Lines.Count > 0
            ? sample
            : throw new InputException("there is no line of text in it: save the text of an article");
    }
}
