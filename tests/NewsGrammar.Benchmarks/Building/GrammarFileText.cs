using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsGrammar.Benchmarks.Building;

/// <summary>A grammar file in memory.</summary>
/// <param name="text">Its text.</param>
internal sealed class GrammarFileText(string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    /// <inheritdoc/>
    public override string Path => "site.newsgrammar";

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
