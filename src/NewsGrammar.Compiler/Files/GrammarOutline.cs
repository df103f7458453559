using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>What a grammar file says of itself and of other files, read without looking at them or at its mistakes.</summary>
/// <param name="Name">The grammar's name; null for a file that names none.</param>
/// <param name="Base">The name of the grammar that it extends; null without one.</param>
/// <param name="Imports">What it imports, as written.</param>
/// <param name="Hosts">The sites that it is for, in the form in which they are compared.</param>
/// <param name="HasDocument">Whether it declares a document.</param>
internal sealed record GrammarOutline(
    string? Name, string? Base, IReadOnlyList<string> Imports, IReadOnlyList<string> Hosts, bool HasDocument)
{
    /// <summary>
    /// Whether the file is there for others to import: it names no grammar and has no document, but lines or layouts.
    /// </summary>
    public bool IsFragment { get; private init; }

    /// <summary>The outline of a file. Every text has one.</summary>
    /// <param name="source">The file.</param>
    public static GrammarOutline Of(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(GrammarFileReader.Read(source, new DiagnosticBag(source)));
    }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The outline to compare with.</param>
    public bool Equals(GrammarOutline? other) =>
        other is not null
        && (Name, Base, HasDocument, IsFragment) == (other.Name, other.Base, other.HasDocument, other.IsFragment)
        && Imports.SequenceEqual(other.Imports)
        && Hosts.SequenceEqual(other.Hosts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Base, Imports.Count, Hosts.Count, HasDocument);

    /// <summary>The outline of a file that has been read.</summary>
    internal static GrammarOutline Of(GrammarFileSyntax file)
    {
        var declarations = file.Declarations;
        var grammar = declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault();
        bool namesGrammar = declarations.Any(static declaration =>
            declaration is GrammarDeclarationSyntax or BrokenDeclarationSyntax { Keyword: LanguageWords.Grammar });
        bool hasDocument = declarations.Any(static declaration =>
            declaration is LayoutSyntax { IsDocument: true } or BrokenDeclarationSyntax { Keyword: LanguageWords.Document });
        return new GrammarOutline(
            grammar?.Name.Text,
            grammar?.Base?.Text,
            [.. declarations.OfType<ImportSyntax>().Select(static import => import.Target.Value)],
            [.. declarations.OfType<SiteSyntax>().Select(static site => NewsGrammar.Sites.SiteAddress.Normalize(site.Host.Value)).OfType<string>()],
            hasDocument)
        {
            IsFragment = !namesGrammar && !hasDocument && declarations.Any(static declaration => declaration is RuleSyntax),
        };
    }
}
