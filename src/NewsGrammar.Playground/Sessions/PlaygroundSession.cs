using System.Text;
using NewsGrammar.Authoring.Diagrams;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Authoring.Explain;
using NewsGrammar.Authoring.Translation;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Playground.Files;
using NewsGrammar.Playground.Messages;
using NewsGrammar.Playground.Pages;
using NewsGrammar.Views;

namespace NewsGrammar.Playground.Sessions;

/// <summary>One person at work: the last grammar that compiled, and the last page that was read.</summary>
internal sealed class PlaygroundSession
{
    private const string Path = "grammar.newsgrammar";

    private readonly PastedPages _pages = new();
    private Grammar? _grammar;
    private PastedPage _page = PastedPage.Of("");
    private DocumentExplanation? _explanation;

    /// <summary>Compiles a grammar, and keeps it when it has no errors.</summary>
    public GrammarMessage Compile(string text, MessageLanguage language)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(Path, text), SitePack.Files);
        if (compilation.Grammar is { } compiled)
        {
            _grammar = new Grammar(compiled);
            _explanation = null;
        }

        return new GrammarMessage(
            compilation.Grammar?.Name,
            compilation.Grammar is { } fine ? [.. fine.Schema.Layouts[0].Fields.Select(static field => field.Name)] : [],
            [.. compilation.Diagnostics.Select(diagnostic => MessageOf(diagnostic.In(language)))]);
    }

    /// <summary>Reads a page; null while no grammar has compiled.</summary>
    public ReadingMessage? Read(string name, string pasted)
    {
        _page = _pages.Of(pasted);
        _explanation = null;
        if (_grammar is null)
        {
            return null;
        }

        using ParsedDocument<char> document = _grammar.Parse(_page.Marked);
        return ReadingMessages.Of(name, _page, document, document.Fits ? [] : Explanation!.Expected);
    }

    /// <summary>What came of each rule at a line.</summary>
    public IReadOnlyList<VerdictMessage> Why(int line, MessageLanguage language) => Explanation is { } explanation && explanation.Has(line)
        ? [.. explanation.Why(line).Select(verdict =>
            new VerdictMessage(verdict.Rule, verdict.Field, verdict.Kind.ToString(), ArabicReasons.In(verdict.Message, language)))]
        : [];

    /// <summary>The grammar with the way of the page.</summary>
    public string Diagram() => _grammar is null ? "" : LayoutDiagram.Draw(_grammar.Compiled, Explanation);

    /// <summary>Whether a page fits; null while no grammar has compiled.</summary>
    public FitMessage? Fit(string pasted)
    {
        if (_grammar is null)
        {
            return null;
        }

        using ParsedDocument<char> document = _grammar.Parse(_pages.Of(pasted).Marked);
        return new FitMessage(document.Repairs.Count, document.Recognized);
    }

    /// <summary>Drafts a grammar.</summary>
    public DraftMessage Draft(string name, IReadOnlyList<PageMessage> pages)
    {
        (string Name, PastedPage Page)[] pasted = [.. pages
            .Where(static page => !string.IsNullOrWhiteSpace(page.Text))
            .Select(page => (page.Name, _pages.Of(page.Text)))];
        bool areMarked = Array.TrueForAll(pasted, static each => each.Page.IsHtml);
        var samples = new DraftPages();
        foreach ((string file, PastedPage page) in pasted)
        {
            samples.Add(areMarked ? new DraftSample(file, page.Text) { Marks = page.Marks } : new DraftSample(file, page.Shown));
        }

        if (samples.Count == 0)
        {
            return new DraftMessage("", [], []);
        }

        GrammarDraft draft = GrammarDrafter.Draft(GrammarDrafter.NameNear(name), samples, SitePack.Files);
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

        PastedPage page = _pages.Of(pasted);
        using ParsedDocument<char> document = _grammar.Parse(page.Marked);
        string result = document.ToSnapshot();
        return page.IsHtml
            ? result
            : Encoding.UTF8.GetString(Authoring.Samples.Sample.Read("page.txt", Encoding.UTF8.GetBytes(pasted)).With(result));
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
