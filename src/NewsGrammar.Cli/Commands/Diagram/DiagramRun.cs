using System.Text;
using NewsGrammar.Authoring.Diagrams;
using NewsGrammar.Authoring.Explain;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Marks;

namespace NewsGrammar.Cli.Commands.Diagram;

/// <summary>The run of a <c>diagram</c> command: a grammar, then its layouts as an image.</summary>
internal static class DiagramRun
{
    /// <summary>Draws a grammar.</summary>
    /// <param name="grammar">A grammar file, or the name of a grammar of the site pack; null for the pack's only one.</param>
    /// <param name="page">A text whose path is marked; null for none.</param>
    /// <param name="root">The folder that the grammar's files lie below; null for the tool's choice.</param>
    /// <param name="path">The file for the image; null for standard output.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string? grammar, string? page, string? root, string? path)
    {
        if (NamedGrammar.Find(grammar, root, DiagramCommand.Name) is not { } found)
        {
            return ExitCode.Wrong;
        }

        DocumentExplanation? marked;
        try
        {
            marked = page is null ? null : Explain(found, DocumentFile.Read(page));
        }
        catch (InputException exception)
        {
            Messages.Default.Error(page!, exception.Message);
            return ExitCode.Wrong;
        }

        using var output = ResultOutput.Open(path);
        output.Stream.Write(Encoding.UTF8.GetBytes(LayoutDiagram.Draw(found, marked)));
        output.Complete();
        return ExitCode.Fine;
    }

    private static DocumentExplanation Explain(CompiledGrammar grammar, PageDocument page) =>
        DocumentExplanation.Of(grammar, new MarkedText<char>(page.ToText(), page.Marks.Span));
}
