using System.Text;
using NewsGrammar.Authoring.Diagrams;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Authoring.Explain;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Playground.Messages;
using NewsGrammar.Playground.Pages;
using NewsGrammar.Views;

namespace NewsGrammar.Playground.Sessions;

/// <summary>One person at work: the last grammar that compiled, and the last page that was read.</summary>
internal sealed class PlaygroundSession
{
    private const string Path = "grammar.newsgrammar";

    private static readonly GrammarFileSet NoFiles = new(
        [], "the playground holds one grammar: import a vocabulary such as \"arabic\", or copy the lines into it");

    private Grammar? _grammar;
    private PastedPage _page = PastedPage.Of("");
    private DocumentExplanation? _explanation;

    /// <summary>Compiles a grammar, and keeps it when it has no errors.</summary>
    public GrammarMessage Compile(string text)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(Path, text), NoFiles);
        if (compilation.Grammar is { } compiled)
        {
            _grammar = new Grammar(compiled);
            _explanation = null;
        }

        return new GrammarMessage(
            compilation.Grammar?.Name,
            compilation.Grammar is { } fine ? [.. fine.Schema.Layouts[0].Fields.Select(static field => field.Name)] : [],
            [.. compilation.Diagnostics.Select(MessageOf)]);
    }

    /// <summary>Reads a page; null while no grammar has compiled.</summary>
    public ReadingMessage? Read(string name, string pasted)
    {
        _page = PastedPage.Of(pasted);
        _explanation = null;
        if (_grammar is null)
        {
            return null;
        }

        using ParsedDocument<char> document = _grammar.Parse(_page.Marked);
        return ReadingMessages.Of(name, _page, document, Explanation!);
    }

    /// <summary>What came of each rule at a line.</summary>
    public IReadOnlyList<VerdictMessage> Why(int line) => Explanation is { } explanation && explanation.Has(line)
        ? [.. explanation.Why(line).Select(static verdict => new VerdictMessage(verdict.Rule, verdict.Field, verdict.Kind.ToString(), verdict.Message))]
        : [];

    /// <summary>The grammar with the way of the page.</summary>
    public string Diagram() => _grammar is null ? "" : LayoutDiagram.Draw(_grammar.Compiled, Explanation);

    /// <summary>Whether pages fit.</summary>
    public IReadOnlyList<FitMessage> Fits(IReadOnlyList<string> pages)
    {
        var fits = new List<FitMessage>();
        foreach (string page in _grammar is null ? [] : pages)
        {
            using ParsedDocument<char> document = _grammar!.Parse(PastedPage.Of(page).Marked);
            fits.Add(new FitMessage(document.Repairs.Count, document.Recognized));
        }

        return fits;
    }

    /// <summary>Drafts a grammar.</summary>
    public static DraftMessage Draft(string name, IReadOnlyList<PageMessage> pages)
    {
        DraftSample[] samples = [.. pages
            .Where(static page => !string.IsNullOrWhiteSpace(page.Text))
            .Select(static page => new DraftSample(page.Name, PastedPage.Of(page.Text).Text))];
        if (samples.Length == 0)
        {
            return new DraftMessage("", [], []);
        }

        GrammarDraft draft = GrammarDrafter.Draft(GrammarDrafter.NameNear(name), samples);
        return new DraftMessage(
            draft.Text, draft.Findings, [.. draft.Misfits.Select(static misfit => new MisfitMessage(misfit.Path, misfit.Line, misfit.Message))]);
    }

    /// <summary>The file of a sample: of a text with its result, of an HTML page the result alone, which lies beside the page.</summary>
    public string Sample(string pasted)
    {
        if (_grammar is null)
        {
            return "";
        }

        var page = PastedPage.Of(pasted);
        byte[] bytes = Encoding.UTF8.GetBytes(pasted);
        Sample sample = page.IsHtml ? Authoring.Samples.Sample.ReadPage("page.html", bytes, []) : Authoring.Samples.Sample.Read("page.txt", bytes);
        using ParsedDocument<char> document = _grammar.Parse(page.Marked);
        return Encoding.UTF8.GetString(sample.With(document.ToSnapshot()));
    }

    private DocumentExplanation? Explanation => _explanation ??= _grammar?.Explain(_page.Marked);

    private static DiagnosticMessage MessageOf(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.IsError,
        diagnostic.Message,
        string.IsNullOrEmpty(diagnostic.Expected) ? null : diagnostic.Expected,
        diagnostic.Help,
        diagnostic.Span.Start,
        diagnostic.Span.End,
        diagnostic.Start.Line,
        diagnostic.Start.Column,
        diagnostic.Path != Path,
        [.. diagnostic.Related.Select(static place => new RelatedMessage(place.Message, place.Start.Line))]);
}
