using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Names;
using NewsGrammar.LanguageServer.Protocol;
using NewsGrammar.LanguageServer.Samples;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>What is shown above declarations and samples.</summary>
/// <param name="workspace">The files.</param>
internal sealed class Lenses(Workspace workspace)
{
    /// <summary>The command that runs all samples of a grammar.</summary>
    public const string RunSamples = "newsgrammar.runSamples";

    /// <summary>The command of the editor that shows how a sample is read.</summary>
    public const string ShowReading = "newsgrammar.showReading";

    /// <summary>The lenses of a document.</summary>
    public IReadOnlyList<CodeLens> Of(OpenDocument document) => document.IsGrammar ? OfGrammar(document) : OfSample(document);

    private List<CodeLens> OfGrammar(OpenDocument document)
    {
        if (SampleReadings.Of(workspace, document) is not { } readings)
        {
            return [];
        }

        var lenses = new List<CodeLens>();
        foreach (DeclarationOutline declaration in FileOutline.Of(document.Source).Declarations)
        {
            TextRange range = Places.RangeOf(document.Source, declaration.Tokens[0].Token.Span);
            if (declaration.Keyword == LanguageWords.Grammar)
            {
                int fine = readings.Count - readings.Different.Count;
                lenses.Add(new CodeLens(range, new Command("run samples", RunSamples, [document.Uri])));
                lenses.Add(new CodeLens(range, new Command($"{fine} of {Plural(readings.Count, "sample")} as expected", "", null)));
            }
            else if (declaration is { Keyword: LanguageWords.Line, Name: { } name })
            {
                lenses.Add(new CodeLens(range, new Command(Plural(readings.LinesOf(name.Text), "line"), "", null)));
            }
        }

        return lenses;
    }

    private List<CodeLens> OfSample(OpenDocument document)
    {
        if (SampleFile.Reading(workspace, document.Path) is not { } reading)
        {
            return [];
        }

        var start = new TextRange(new Position(0, 0), new Position(0, 0));
        string fit = reading.Repairs == 0 ? "fits" : Plural(reading.Repairs, "repair");
        return
        [
            new CodeLens(start, new Command(reading.IsExpected ? "as expected" : "differs from what is expected", "", null)),
            new CodeLens(start, new Command(fit, "", null)),
            new CodeLens(start, new Command("show reading", ShowReading, [document.Uri])),
        ];
    }

    private static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
