using System.Globalization;
using System.Text;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Cli.Commands.New;

/// <summary>Drafts a grammar, writes it, and says what was found.</summary>
internal static class DraftRun
{
    private const string ToStandardOutput = "-";

    /// <summary>On fewer pages nothing shows that a line recurs.</summary>
    private const int FewPages = 3;

    /// <summary>Drafts a grammar.</summary>
    /// <param name="name">Its name, as the command line gives it.</param>
    /// <param name="samples">The pages' files.</param>
    /// <param name="text">The field that holds a record's text; null for the usual ones.</param>
    /// <param name="output">The file to write to; null for one of the name, <c>-</c> for standard output.</param>
    /// <param name="overwrites">Whether a file that is there may be overwritten.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string name, IReadOnlyList<string> samples, string? text, string? output, bool overwrites)
    {
        if (DraftName.Of(name) is not { } names)
        {
            Messages.Default.Error("newsgrammar", $"a grammar cannot be named '{name}': write, for example, '{DraftName.Near(name)}'");
            return ExitCode.Wrong;
        }

        string path = output ?? names.File;
        if (path != ToStandardOutput && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path)))
        {
            Messages.Default.Error(path, $"this is a folder, and -o takes a file: write -o {Path.Combine(path, names.File)}");
            return ExitCode.Wrong;
        }

        if (path != ToStandardOutput && !path.EndsWith(GrammarPath.Extension, StringComparison.OrdinalIgnoreCase))
        {
            Messages.Default.Error(path, $"the name of a grammar's file ends in {GrammarPath.Extension}");
            return ExitCode.Wrong;
        }

        if (path != ToStandardOutput && File.Exists(path) && !overwrites)
        {
            Messages.Default.Error(path, "the file is there already: --force overwrites it, -o takes another file, or '-' for standard output");
            return ExitCode.Wrong;
        }

        if (new DraftInputs(text).Read(samples) is not { } pages)
        {
            return ExitCode.Wrong;
        }

        if (pages.Marked > 0 && pages.Marked < pages.Count)
        {
            Messages.Default.Error("newsgrammar", string.Create(
                CultureInfo.InvariantCulture, $"{pages.Marked} of {pages.Count} pages are HTML, the others text: draft from pages of one kind"));
            return ExitCode.Wrong;
        }

        GrammarDraft draft = GrammarDrafter.Draft(names.Grammar, pages, new ToolFiles());
        if (!TryWrite(draft.Text, path))
        {
            return ExitCode.Wrong;
        }

        foreach (string finding in draft.Findings)
        {
            Messages.Default.Hint(finding);
        }

        foreach (string line in RuleTable.Lines(draft.Rules))
        {
            Messages.Default.Hint(line);
        }

        if (pages.Count < FewPages)
        {
            Messages.Default.Hint($"{Plural.Of((int)pages.Count, "page")} cannot tell what recurs: six or more make a better draft");
        }

        foreach (DraftMisfit misfit in draft.Misfits)
        {
            Messages.Default.Hint(string.Create(CultureInfo.InvariantCulture, $"{misfit.Path}:{misfit.Line}: {misfit.Message}"));
        }

        if (path != ToStandardOutput)
        {
            Messages.Default.Hint($"written: {path}");
        }

        return draft.Misfits.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static bool TryWrite(string text, string path)
    {
        if (path == ToStandardOutput)
        {
            using Stream stream = StandardOutput.Open();
            using TextWriter output = TextOutput.To(stream);
            output.Write(text);
            return true;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            FileReplacement.Write(path, Encoding.UTF8.GetBytes(text));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Messages.Default.Error(path, $"the file cannot be written: {exception.Message}");
            return false;
        }
    }
}
