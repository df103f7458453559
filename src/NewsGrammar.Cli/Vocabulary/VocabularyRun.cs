using NewsGrammar.Cli.Commands;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Cli.Vocabulary;

/// <summary>Writes a vocabulary as its file stands, or the names of all.</summary>
internal static class VocabularyRun
{
    /// <summary>Writes it.</summary>
    /// <param name="language">The name of a vocabulary; null for the names of all, one a line.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string? language)
    {
        if ((language is null ? NameLines() : Vocabularies.Find(language)?.Text) is not { } text)
        {
            Messages.Default.Error("newsgrammar", $"no vocabulary is named '{language}': {Advice(language!)}");
            return ExitCode.Wrong;
        }

        using Stream stream = StandardOutput.Open();
        using TextWriter output = TextOutput.To(stream);
        output.Write(text);
        return ExitCode.Fine;
    }

    private static string NameLines() => string.Concat(Vocabularies.Names.Select(static name => name + "\n"));

    private static string Advice(string language) => ClosestName.To(language, Vocabularies.Names) is { } closest
        ? $"did you mean '{closest}'?"
        : $"there are {string.Join(", ", Vocabularies.Names)}";
}
