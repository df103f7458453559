using System.Globalization;
using System.Text;
using NewsGrammar.Cli.Commands;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Drafting;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Cli.Drafting;

/// <summary>Drafts a grammar, writes it, and says what was found.</summary>
internal static class DraftRun
{
    private const string ToStandardOutput = "-";

    /// <summary>Drafts a grammar.</summary>
    /// <param name="name">Its name, as the command line gives it.</param>
    /// <param name="samples">The pages' files.</param>
    /// <param name="folder">The folder to write to; <c>-</c> for standard output.</param>
    /// <param name="overwrites">Whether a file that is there may be overwritten.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string name, IReadOnlyList<string> samples, string folder, bool overwrites)
    {
        string grammarName = GrammarName(name);
        if (!GrammarDrafter.IsName(grammarName))
        {
            Messages.Default.Error("newsgrammar", $"a grammar cannot be named '{name}': write, for example, '{GrammarDrafter.NameNear(name)}'");
            return ExitCode.Wrong;
        }

        string path = Path.Combine(folder, name + GrammarPath.Extension);
        if (folder != ToStandardOutput && File.Exists(path) && !overwrites)
        {
            Messages.Default.Error(path, "the file is there already: --force overwrites it, -o takes another folder");
            return ExitCode.Wrong;
        }

        if (Read(samples) is not { } pages)
        {
            return ExitCode.Wrong;
        }

        GrammarDraft draft = GrammarDrafter.Draft(grammarName, pages);
        if (!TryWrite(draft.Text, folder, path))
        {
            return ExitCode.Wrong;
        }

        foreach (string finding in draft.Findings)
        {
            Messages.Default.Hint(finding);
        }

        foreach (DraftMisfit misfit in draft.Misfits)
        {
            Messages.Default.Hint(string.Create(CultureInfo.InvariantCulture, $"{misfit.Path}:{misfit.Line}: {misfit.Message}"));
        }

        if (folder != ToStandardOutput)
        {
            Messages.Default.Hint($"written: {path}");
        }

        return draft.Misfits.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>Names of grammars are those of C# classes: the first letter is a capital.</summary>
    private static string GrammarName(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static List<DraftSample>? Read(IReadOnlyList<string> paths)
    {
        var samples = new List<DraftSample>();
        foreach (string path in paths)
        {
            try
            {
                samples.Add(new DraftSample(path, InputText.ToUtf16(InputFile.Read(path)).ToString()));
            }
            catch (InputException exception)
            {
                Messages.Default.Error(path, exception.Message);
            }
        }

        return samples.Count == paths.Count ? samples : null;
    }

    private static bool TryWrite(string text, string folder, string path)
    {
        if (folder == ToStandardOutput)
        {
            using Stream stream = StandardOutput.Open();
            using TextWriter output = TextOutput.To(stream);
            output.Write(text);
            return true;
        }

        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Messages.Default.Error(path, $"the file cannot be written: {exception.Message}");
            return false;
        }
    }
}
