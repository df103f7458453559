using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests.Drafting;

/// <summary>Drafts grammars and holds them to what every draft must be.</summary>
internal static class Drafts
{
    /// <summary>Drafts a grammar from texts, which are called 1.txt, 2.txt and so on.</summary>
    public static GrammarDraft Of(params IReadOnlyList<string> texts)
    {
        var samples = texts.Select(static (text, index) => new DraftSample($"{index + 1}.txt", text)).ToList();
        GrammarDraft draft = GrammarDrafter.Draft("Drafted", samples);
        MustBeSound(draft, samples);
        return draft;
    }

    /// <summary>A draft has no errors, and says of exactly those pages that they do not fit which do not.</summary>
    private static void MustBeSound(GrammarDraft draft, IReadOnlyList<DraftSample> samples)
    {
        var compilation = GrammarCompiler.Compile(new SourceText("draft.newsgrammar", draft.Text));
        Assert.True(compilation.Grammar is not null, string.Join('\n', compilation.Diagnostics) + "\n" + draft.Text);
        var grammar = new Grammar(compilation.Grammar!);
        var misfits = draft.Misfits.Select(static misfit => misfit.Path).ToHashSet(StringComparer.Ordinal);
        foreach (DraftSample sample in samples)
        {
            using var document = grammar.Parse(sample.Text);
            Assert.Equal(!document.Fits, misfits.Contains(sample.Path));
        }
    }
}
