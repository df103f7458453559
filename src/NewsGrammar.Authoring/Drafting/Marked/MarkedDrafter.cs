using System.Globalization;
using System.Text;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Drafts a grammar from pages that were HTML: over the grammar for pages of no site in particular, which goes by their marks, with what recurs
/// on these pages on top.
/// </summary>
internal sealed class MarkedDrafter
{
    private const string Base = "Page";

    /// <summary>What is otherwise on fewer of the pages, one in so many, is taken for a mistake of the page.</summary>
    private const int PagesForOne = 6;

    private readonly string _name;
    private readonly IGrammarFiles _files;
    private readonly IReadOnlyList<MarkedPage> _pages;
    private readonly HashSet<string> _taken;

    private MarkedDrafter(string name, IGrammarFiles files, GrammarCompilation page, IReadOnlyList<DraftSample> samples)
    {
        _name = name;
        _files = files;
        var grammar = new Grammar(page.Grammar!);
        _pages = [.. samples.Select(sample => MarkedPage.Read(grammar, sample))];
        _taken = new HashSet<string>([name, .. NamesIn(page)], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Drafts a grammar; null where the grammar for pages of no site in particular is not among the files.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="samples">The pages.</param>
    /// <param name="files">The files that it may extend.</param>
    public static MarkedDraft? Draft(string name, IReadOnlyList<DraftSample> samples, IGrammarFiles files)
    {
        if (name == Base)
        {
            name = "Site" + Base; // No grammar extends one of its own name.
        }

        if (Compile($"grammar {name} : {Base}\n", name, files) is not { Grammar: not null } page)
        {
            return null;
        }

        var drafter = new MarkedDrafter(name, files, page, samples);
        IReadOnlyList<MarkedLine> rules = MarkedLines.Find(drafter._pages, drafter._taken);
        bool hasOneTitle = drafter.HasOneTitle();
        return drafter.With(rules, hasOneTitle)
            ?? drafter.With(rules, hasOneTitle: false)
            ?? drafter.With([], hasOneTitle: false)
            ?? new MarkedDraft($"grammar {name} : {Base}\n", new Grammar(page.Grammar!), [], Host: null);
    }

    /// <summary>The names that a grammar and the files that it is made from declare, and those of its fields.</summary>
    private static IEnumerable<string> NamesIn(GrammarCompilation page) => page.Sources
        .SelectMany(static file => GrammarFileReader.Read(file, new DiagnosticBag(file)).Declarations.OfType<RuleSyntax>())
        .Select(static rule => rule.Name.Text)
        .Concat(page.Grammar!.Schema.Layouts.SelectMany(static layout => layout.Fields).Select(static field => field.Name));

    private static GrammarCompilation Compile(string text, string name, IGrammarFiles files) =>
        GrammarCompiler.Compile(new SourceText($"{name}.newsgrammar", text), files);

    /// <summary>A draft with such rules; null where it has errors, or a page does not fit.</summary>
    private MarkedDraft? With(IReadOnlyList<MarkedLine> rules, bool hasOneTitle)
    {
        string? host = Host();
        string text = Write(rules, hasOneTitle, host);
        if (Compile(text, _name, _files).Grammar is not { } compiled)
        {
            return null;
        }

        var grammar = new Grammar(compiled);
        foreach (MarkedPage page in _pages)
        {
            using var document = grammar.Parse(new MarkedText<char>(page.Sample.Text, page.Sample.Marks.Span));
            if (!document.Fits)
            {
                return null;
            }
        }

        return new MarkedDraft(text, grammar, rules, host);
    }

    /// <summary>The host that most pages say is theirs; null for none.</summary>
    private string? Host() => _pages.Select(static page => page.Host).OfType<string>().GroupBy(static host => host, StringComparer.Ordinal)
        .Where(host => host.Count() * 2 > _pages.Count).Select(static host => host.Key).FirstOrDefault();

    /// <summary>Whether nearly every page gives one title, in its head and as it shows it.</summary>
    private bool HasOneTitle() => _pages.All(static page => page.Titles.Count > 0)
        && _pages.Count(static page =>
            page.Titles.Concat(page.ShownTitles).Any(title => Fold.Text(title) != Fold.Text(page.Titles[0]))) * PagesForOne < _pages.Count;

    private string Write(IReadOnlyList<MarkedLine> rules, bool hasOneTitle, string? host)
    {
        var text = new StringBuilder();
        text.Append("/// ").Append(host is null ? "Pages of no site in particular" : $"Pages of {host}").Append(", told by their marks.\n");
        text.Append(CultureInfo.InvariantCulture, $"grammar {_name} : {Base}\nimport \"page\"\n");
        text.Append(host is null ? "" : $"site \"{host}\"\n");
        foreach (MarkedLine rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n/// {rule.Documentation}\n{(rule.IsPreferred ? "prefer " : "")}line {rule.Name} = {rule.Body}");
            text.Append(rule.Doubt is null ? "" : $"   // unsure: {rule.Doubt}").Append('\n');
        }

        if (hasOneTitle)
        {
            text.Append("\n/// The head says the title as the page shows it.\nlayout HeadTitles = title: MetaTitle? MetaTitle*\n\nlayout ShownTitle = Title\n");
        }

        if (rules.Count > 0)
        {
            string own = string.Join(" | ", rules.Select(static rule => rule.Field is null ? rule.Name : $"{rule.Field}: {rule.Name}"));
            text.Append(CultureInfo.InvariantCulture, $"""

                layout Own = {own}

                layout Around =
                    ( Own
                    | ShownTitle
                    | Elsewhere (Paragraph | Text)?
                    | caption: Caption
                    | readAlso: ReadAlso
                    | related: Related
                    | Outside
                    | Other
                    )

                layout Anywhere = (Own | ShownTitle | Elsewhere Loose? | LoosePiece | Other)*

                document News = Head (InArticle | Anywhere) (Comments (Own | Other)*)?

                """);
        }

        return text.ToString();
    }
}
