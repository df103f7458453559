using System.Text;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Cli.Commands.Vocabulary;

/// <summary>Writes a vocabulary as its file stands, or the names of all.</summary>
internal static class VocabularyRun
{
    /// <summary>Writes it.</summary>
    /// <param name="language">The name of a vocabulary; null for the names of all, one a line.</param>
    /// <param name="path">The file to write it to; null for standard output.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string? language, string? path)
    {
        if ((language is null ? NameLines() : Vocabularies.Find(language)?.Text) is not { } text)
        {
            Messages.Default.Error("newsgrammar", $"no vocabulary is named '{language}': {Advice(language!)}");
            return ExitCode.Wrong;
        }

        using var output = ResultOutput.Open(path);
        output.Stream.Write(Encoding.UTF8.GetBytes(text));
        output.Complete();
        return ExitCode.Fine;
    }

    private static string NameLines() => string.Concat(Vocabularies.Names.Select(static name => name + "\n"));

    private static string Advice(string language) => ClosestName.To(language, Vocabularies.Names) is { } closest
        ? $"did you mean '{closest}'?"
        : $"there are {string.Join(", ", Vocabularies.Names)}";
}
