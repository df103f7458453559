using System.Runtime.CompilerServices;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Linking;

/// <summary>Finds grammars by their names. Reports <see cref="UnknownBase"/> and <see cref="AmbiguousBase"/>.</summary>
internal sealed class BaseSearch(IGrammarFiles files, DiagnosticBag diagnostics)
{
    /// <summary>A file that many grammars of one command look at is read into a tree once.</summary>
    private static readonly ConditionalWeakTable<SourceText, StrongBox<NameSyntax?>> Names = [];

    /// <summary>The file of a base.</summary>
    /// <param name="file">The file of the grammar that names it.</param>
    /// <param name="name">The name.</param>
    /// <returns>The file and what all its paths share; null when there is none or more than one, which has been reported.</returns>
    public (SourceText Source, string Key)? Find(LinkedFile file, NameSyntax name)
    {
        var names = new List<string>();
        foreach (IReadOnlyList<string> group in files.NearestFirst(file.Syntax.Source.Path))
        {
            var found = new List<(SourceText Source, NameSyntax Name, string Key)>();
            foreach (string path in group)
            {
                string key = files.Identify(path);
                (SourceText? source, NameSyntax? grammar) = key == file.Key
                    ? (file.Syntax.Source, NameOf(file.Syntax))
                    : Read(path);
                if (source is null || grammar is null)
                {
                    continue;
                }

                names.Add(grammar.Text);
                if (grammar.Text == name.Text && found.TrueForAll(other => other.Key != key))
                {
                    found.Add((source, grammar, key));
                }
            }

            if (found is [var only])
            {
                return (only.Source, only.Key);
            }

            if (found.Count > 1)
            {
                ReportAmbiguous(file, name, found);
                return null;
            }
        }

        string closest = ClosestName.To(name.Text, names) is { } meant ? $"did you mean `{meant}`? otherwise " : "";
        diagnostics.Report(UnknownBase, name.Span, [name.Text, closest, files.BaseHelp]);
        return null;
    }

    private static NameSyntax? NameOf(GrammarFileSyntax file) =>
        file.Declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault()?.Name;

    private void ReportAmbiguous(LinkedFile file, NameSyntax name, List<(SourceText Source, NameSyntax Name, string Key)> found)
    {
        var related = new List<(string, SourceSpan)>();
        foreach ((SourceText source, NameSyntax grammar, string key) in found.Take(2))
        {
            SourceText? placed = key == file.Key ? source : diagnostics.Sources.Add(source);
            if (placed is not null)
            {
                related.Add(($"`{grammar.Text}`", grammar.Span with { Start = grammar.Span.Start - source.Start + placed.Start }));
            }
        }

        diagnostics.Report(AmbiguousBase, name.Span, [name.Text], related: [.. related]);
    }

    private (SourceText? Source, NameSyntax? Name) Read(string path) => files.Read(path) is { } source
        ? (source, Names.GetValue(source, static file => new StrongBox<NameSyntax?>(NameOf(GrammarFileReader.Read(file, new DiagnosticBag(file))))).Value)
        : default;
}
