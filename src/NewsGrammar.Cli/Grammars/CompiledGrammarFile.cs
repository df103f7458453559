using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Grammars;

/// <summary>A grammar file that a command works with, and the files that it imports and extends.</summary>
internal static class CompiledGrammarFile
{
    /// <summary>Reads and compiles it. What is wrong with it is said.</summary>
    /// <param name="path">The path; <see cref="InputFile.StandardInput"/> for standard input.</param>
    /// <param name="files">The files that it may import or extend.</param>
    /// <returns>What compiling it gave; null when it cannot be read.</returns>
    public static GrammarCompilation? Load(string path, ToolFiles files)
    {
        try
        {
            GrammarCompilation compilation = GrammarCompiler.Compile(GrammarFile.Read(path), files);
            foreach (Diagnostic error in compilation.Diagnostics.Where(static diagnostic => diagnostic.IsError))
            {
                Messages.Default.Error(error, compilation.Sources);
            }

            return compilation;
        }
        catch (InputException exception)
        {
            Messages.Default.Error(path, exception.Message);
            return null;
        }
    }
}
