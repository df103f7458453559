using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsGrammar.Generator.Tests;

/// <summary>A grammar file in memory.</summary>
internal sealed class GrammarText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public string Source => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
