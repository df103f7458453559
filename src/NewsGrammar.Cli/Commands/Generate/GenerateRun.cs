using System.Text;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Authoring.Standalone;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Cli.Commands.Generate;

/// <summary>The run of a <c>generate</c> command: a grammar file, then C#.</summary>
internal static class GenerateRun
{
    /// <summary>Writes the C# of a grammar.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(GenerateOptions options)
    {
        if (options is { IsStandalone: true, Accessibility: Accessibility.Public })
        {
            Messages.Default.Error("newsgrammar", "--standalone gives internal code only, for the project that takes it in: leave --accessibility out");
            return ExitCode.Wrong;
        }

        if (CompiledGrammarFile.Load(options.Grammar, new ToolFiles(options.Root, options.Grammar))?.Grammar is not { } grammar)
        {
            return ExitCode.Wrong;
        }

        string code = options.IsStandalone
            ? StandaloneEmitter.Emit(grammar, options.Namespace)
            : CSharpEmitter.Emit(grammar, new EmitOptions(options.Namespace, options.Accessibility != Accessibility.Internal));
        return options.Folder is { } folder ? Write(folder, FileNameOf(options.Grammar, grammar), code) : Print(code);
    }

    private static string FileNameOf(string path, CompiledGrammar grammar) =>
        (path == InputFile.StandardInput ? grammar.Name : Path.GetFileNameWithoutExtension(path)) + ".g.cs";

    private static int Print(string code)
    {
        using Stream output = StandardOutput.Open();
        output.Write(Encoding.UTF8.GetBytes(code));
        return ExitCode.Fine;
    }

    private static int Write(string folder, string name, string code)
    {
        string path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(folder);
            FileReplacement.Write(path, Encoding.UTF8.GetBytes(code));
            return Print(TerminalText.OneLine(path) + "\n");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && !IsClosedPipe(exception))
        {
            Messages.Default.Error(path, $"the file cannot be written: {exception.Message}");
            return ExitCode.Wrong;
        }
    }

    private static bool IsClosedPipe(Exception exception) => exception is IOException failure && ClosedPipe.Caused(failure);
}
