using System.Text;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Cli.Commands.New;

/// <summary>What a drafted grammar and its file are called.</summary>
/// <param name="Grammar">The name in the grammar, that of a C# class: <c>HarbourPost</c>.</param>
/// <param name="File">The file, in lower case with hyphens as the files of a site pack are: <c>harbour-post.newsgrammar</c>.</param>
internal sealed record DraftName(string Grammar, string File)
{
    /// <summary>The names that a word on the command line stands for; null when no grammar can be called so.</summary>
    /// <param name="word">The word.</param>
    public static DraftName? Of(string word)
    {
        if (word.Length == 0 || !char.IsLetterOrDigit(word[^1]) || !word.All(static unit => char.IsLetterOrDigit(unit) || unit is '-' or '_'))
        {
            return null;
        }

        string capitalized = char.ToUpperInvariant(word[0]) + word[1..];
        string grammar = GrammarDrafter.IsName(capitalized) ? capitalized : GrammarDrafter.NameNear(word);
        return new DraftName(grammar, Hyphenated(word) + GrammarPath.Extension);
    }

    /// <summary>A name that <see cref="Of"/> takes, close to one that it does not.</summary>
    public static string Near(string word) => Hyphenated(GrammarDrafter.NameNear(word));

    private static string Hyphenated(string word)
    {
        var name = new StringBuilder(word.Length);
        for (int index = 0; index < word.Length; index++)
        {
            bool startsWord = index > 0 && char.IsUpper(word[index]) && (char.IsLower(word[index - 1]) || char.IsDigit(word[index - 1]));
            name.Append(startsWord ? "-" : "").Append(char.ToLowerInvariant(word[index]));
        }

        return name.ToString();
    }
}
