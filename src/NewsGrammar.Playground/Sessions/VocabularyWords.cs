using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Playground.Messages;

namespace NewsGrammar.Playground.Sessions;

/// <summary>What vocabularies hold, for completion.</summary>
internal static class VocabularyWords
{
    /// <summary>The lines and layouts of a vocabulary; none where there is no such vocabulary.</summary>
    /// <param name="name">Its name.</param>
    public static IReadOnlyList<RuleMessage> Of(string name) => Vocabularies.Find(name) is { } file
        ? [.. GrammarFileReader.Read(file, new DiagnosticBag(file)).Declarations.OfType<RuleSyntax>().Select(rule => MessageOf(rule, file))]
        : [];

    private static RuleMessage MessageOf(RuleSyntax rule, SourceText file) =>
        new(file.Slice(rule.Name.Span).ToString(), file.Slice(rule.Span).ToString(), rule.Documentation ?? "");
}
