using System.Runtime.CompilerServices;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Parsing;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.LanguageServer.Names;

/// <summary>
/// The declarations of a file by their tokens. While somebody types, most files are no grammars; their tokens still tell what is
/// declared and what stands where.
/// </summary>
internal sealed class FileOutline
{
    private static readonly ConditionalWeakTable<SourceText, FileOutline> Known = [];

    private FileOutline(SourceText source)
    {
        Source = source;
        AllTokens = Lexer.ReadWithComments(source);
        Declarations = [.. DeclarationsOf(Lexer.Read(source))];
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>All tokens, comments among them.</summary>
    public IReadOnlyList<Token> AllTokens { get; }

    /// <summary>The declarations.</summary>
    public IReadOnlyList<DeclarationOutline> Declarations { get; }

    /// <summary>All tokens but comments, with what they are there for.</summary>
    public IEnumerable<NamedToken> Tokens => Declarations.SelectMany(static declaration => declaration.Tokens);

    /// <summary>The declarations of lines, layouts and other rules that have a name.</summary>
    public IEnumerable<DeclarationOutline> Rules => Declarations.Where(static declaration => declaration.Name is { Role: NameRole.Declaration });

    /// <summary>The outline of a file, made once for as long as the file is kept.</summary>
    public static FileOutline Of(SourceText source) => Known.GetValue(source, static file => new FileOutline(file));

    /// <summary>The token that a place lies in or directly behind; null where there is none.</summary>
    /// <param name="offset">The place.</param>
    public NamedToken? At(int offset)
    {
        NamedToken? before = null;
        foreach (NamedToken token in Tokens)
        {
            if (token.Token.Span.Start <= offset && offset < token.Token.Span.End)
            {
                return token;
            }

            before = token.Token.Span.End == offset ? token : before;
        }

        return before is { Role: NameRole.Sign } ? null : before;
    }

    /// <summary>The declaration that a place lies in or behind; null above the first one.</summary>
    /// <param name="offset">The place.</param>
    public DeclarationOutline? DeclarationAt(int offset) => Declarations.LastOrDefault(declaration => declaration.Span.Start <= offset);

    private static IEnumerable<DeclarationOutline> DeclarationsOf(List<Token> tokens)
    {
        var comments = new List<Token>();
        var documentation = new List<Token>();
        var own = new List<Token>();
        for (int index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind == TokenKind.Documentation)
            {
                comments.Add(tokens[index]);
                continue;
            }

            if (DeclarationStart.IsAt(tokens, index))
            {
                if (own.Count > 0)
                {
                    yield return new DeclarationOutline(documentation, TokenRoles.Of(own));
                }

                documentation = comments;
                own = [];
                comments = [];
            }

            comments = [];
            own.Add(tokens[index]);
        }

        if (own.Count > 0)
        {
            yield return new DeclarationOutline(documentation, TokenRoles.Of(own));
        }
    }
}
