using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Which pages a drafted grammar fits.</summary>
/// <param name="Text">The grammar file.</param>
/// <param name="PagesThatFit">How many pages it fits.</param>
/// <param name="Misfits">What does not fit.</param>
/// <param name="Repairs">How many repairs the pages need.</param>
/// <param name="Missing">The rules whose lines were missing.</param>
/// <param name="Unexpected">The labels whose lines were unexpected.</param>
internal sealed record FitCheck(
    string Text,
    int PagesThatFit,
    int Repairs,
    IReadOnlyList<DraftMisfit> Misfits,
    IReadOnlySet<string> Missing,
    IReadOnlySet<string> Unexpected)
{
    /// <summary>How the pages were read.</summary>
    public required PlainShare Plain { get; init; }

    /// <summary>Parses all pages by a grammar.</summary>
    /// <param name="text">The grammar file, without errors.</param>
    /// <param name="pages">The pages.</param>
    /// <exception cref="GrammarException">It has errors.</exception>
    public static FitCheck Run(string text, IReadOnlyList<LabelledPage> pages)
    {
        Grammar grammar = Grammar.Compile(text);
        var misfits = new List<DraftMisfit>();
        var missing = new HashSet<string>(StringComparer.Ordinal);
        var unexpected = new HashSet<string>(StringComparer.Ordinal);
        var plain = new PlainShare(grammar);
        int fitting = 0;
        int repairs = 0;
        foreach (LabelledPage page in pages)
        {
            using var document = grammar.Parse(page.Page.Sample.Text);
            fitting += document.Fits ? 1 : 0;
            repairs += document.Repairs.Count;
            plain.Count(document);
            misfits.AddRange(PageMisfits.Of(page.Page.Sample.Path, document));
            foreach (var repair in document.Repairs)
            {
                if (repair.Kind == RepairKind.Missing)
                {
                    missing.Add(repair.Rule!);
                }
                else if (LabelAt(page, repair.Line) is { } label)
                {
                    unexpected.Add(label.Name);
                }
            }
        }

        return new FitCheck(text, fitting, repairs, misfits, missing, unexpected) { Plain = plain };
    }

    private static DraftLabel? LabelAt(LabelledPage page, int number)
    {
        int index = page.Lines.Index().FirstOrDefault(pair => pair.Item.Number == number, (-1, null!)).Index;
        return index < 0 ? null : page.Labels[index];
    }
}
