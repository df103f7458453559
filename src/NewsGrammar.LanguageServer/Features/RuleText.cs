using System.Text;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Names;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>Rules as Markdown for people who look them up.</summary>
internal static class RuleText
{
    private const int MaxLength = 2_000;

    /// <summary>A declaration with its doc comment and its file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="rule">The declaration.</param>
    /// <param name="isElsewhere">Whether to name the file.</param>
    public static string Of(SourceText source, DeclarationOutline rule, bool isElsewhere)
    {
        string code = source.Slice(rule.Span).ToString();
        var text = new StringBuilder("```newsgrammar\n").Append(code.Length > MaxLength ? code[..MaxLength] + " …" : code).Append("\n```\n");
        if (rule.DocumentationText.Length > 0)
        {
            text.Append('\n').Append(rule.DocumentationText).Append('\n');
        }

        return isElsewhere ? text.Append("\nfrom `").Append(NameOf(source)).Append("`\n").ToString() : text.ToString();
    }

    /// <summary>What a file declares, a line each.</summary>
    public static string Contents(SourceText source)
    {
        var text = new StringBuilder();
        foreach (DeclarationOutline rule in FileOutline.Of(source).Rules)
        {
            string first = rule.DocumentationText.Split('\n')[0];
            text.Append("- `").Append(rule.Name!.Value.Text).Append('`').Append(first.Length > 0 ? ": " : "").Append(first).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What people call a file.</summary>
    public static string NameOf(SourceText source) =>
        Extracted.IsHeld(source) ? Path.GetFileNameWithoutExtension(source.Path) : Path.GetFileName(source.Path);
}
