using System.Runtime.CompilerServices;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Parsing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax;

/// <summary>Reads a grammar file into its syntax tree. Every text gives one.</summary>
internal static class GrammarFileReader
{
    /// <summary>What shared files hold, for as long as somebody keeps them.</summary>
    private static readonly ConditionalWeakTable<SourceText, ParsedFile> Shared = [];

    /// <summary>The syntax tree of a file. A shared file is read once.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    public static GrammarFileSyntax Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!source.IsShared)
        {
            return Parse(source, diagnostics);
        }

        ParsedFile parsed = Shared.GetValue(source, static file =>
        {
            var mistakes = new DiagnosticBag(file);
            return new ParsedFile(Parse(file, mistakes), mistakes);
        });
        diagnostics.AddAll(parsed.Diagnostics);
        return parsed.Syntax;
    }

    private static GrammarFileSyntax Parse(SourceText source, DiagnosticBag diagnostics)
    {
        TextCheck.Run(source, diagnostics);
        var tokens = Lexer.Read(source);
        TokenCheck.Run(tokens, diagnostics);
        var declarations = DeclarationSplitter.Split(tokens, diagnostics)
            .Select(slice => DeclarationReader.Read(slice, diagnostics));
        return new GrammarFileSyntax(source, [.. declarations]);
    }
}
