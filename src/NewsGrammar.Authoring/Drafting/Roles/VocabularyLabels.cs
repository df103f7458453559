using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>The labelled lines of a vocabulary, ready to be looked for in pages.</summary>
internal sealed class VocabularyLabels
{
    private const string OtherLine = "AnyOtherLine";

    private readonly Grammar _grammar;
    private readonly Dictionary<string, DraftLabel> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _conditional = new(StringComparer.Ordinal);
    private readonly HashSet<Rune> _letters;

    private VocabularyLabels(string name, IReadOnlyList<LineSyntax> lines, string text)
    {
        Name = name;
        _letters = [.. text.EnumerateRunes().Where(static rune => rune.Value > 0x7F && Rune.IsLetter(rune))];
        string references = string.Concat(lines.Select(static line => $"{line.Name.Text} | "));
        _grammar = Grammar.Compile(string.Create(CultureInfo.InvariantCulture, $"""
            grammar Labels
            import "{name}"
            line {OtherLine} = text
            document Page = ({references}{OtherLine})*
            """));
        foreach (LineRule rule in _grammar.Compiled.Model.Lines.Where(static rule => rule.Name != OtherLine))
        {
            bool hasValue = rule.Condition is not null || rule.Captures.Count > 0;
            _conditional.UnionWith(IsLabelled(rule) ? [] : [rule.Name]);
            _labels.Add(rule.Name, new DraftLabel(rule.Name, null, hasValue, null));
        }
    }

    /// <summary>The vocabularies that the compiler brings along.</summary>
    public static IReadOnlyList<VocabularyLabels> All { get; } = [.. Vocabularies.Languages.Select(Of)];

    /// <summary>The name by which it is imported.</summary>
    public string Name { get; }

    /// <summary>The label on each line of a page; null where there is none.</summary>
    public DraftLabel?[] Read(Page page)
    {
        var labels = new DraftLabel?[page.Lines.Count];
        using var document = _grammar.Parse(page.Sample.Text);
        for (int index = 0; index < labels.Length; index++)
        {
            labels[index] = _labels.GetValueOrDefault(document.Lines[index].Rule!);
        }

        return labels;
    }

    /// <summary>Whether a rule tells its lines by a condition, such as a sign that all languages share, and not by a label.</summary>
    public bool IsConditional(DraftLabel label) => _conditional.Contains(label.Name);

    /// <summary>How many letters beyond ASCII of the pages' first lines its own text uses too, in thousandths.</summary>
    public int Likeness(IEnumerable<Page> pages)
    {
        var letters = pages
            .SelectMany(static page => page.Lines.Take(20))
            .SelectMany(static line => line.Text.EnumerateRunes())
            .Where(static rune => rune.Value > 0x7F && Rune.IsLetter(rune))
            .Take(20_000)
            .ToList();
        return letters.Count == 0 ? 0 : letters.Count(_letters.Contains) * 1000 / letters.Count;
    }

    /// <summary>Null for a vocabulary of parts alone.</summary>
    private static VocabularyLabels Of(string name)
    {
        var source = Vocabularies.Find(name)!;
        var file = GrammarFileReader.Read(source, new DiagnosticBag(source));
        LineSyntax[] lines = [.. file.Declarations.OfType<LineSyntax>()];
        return new VocabularyLabels(name, lines, source.Text);
    }

    private static bool IsLabelled(LineRule rule) => rule.Specificity == Specificity.Labelled;
}
