using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>
/// Cuts the tokens of a file into declarations before any of them is read, so that a mistake in one declaration never
/// hides the next. Reports <see cref="DiagnosticDescriptors.StrayDocumentation"/>.
/// </summary>
internal sealed class DeclarationSplitter
{
    private readonly List<Token> _tokens;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _kept = [];
    private readonly List<(int Start, string? Documentation)> _starts = [];

    private DeclarationSplitter(List<Token> tokens, DiagnosticBag diagnostics)
    {
        _tokens = tokens;
        _diagnostics = diagnostics;
    }

    /// <summary>
    /// The declarations in the order of the file. Together they hold all tokens but doc comments; what stands before
    /// the first word that begins a declaration is a slice too.
    /// </summary>
    /// <param name="tokens">The tokens of a file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static IEnumerable<DeclarationSlice> Split(List<Token> tokens, DiagnosticBag diagnostics)
    {
        var splitter = new DeclarationSplitter(tokens, diagnostics);
        splitter.FindStarts();
        return splitter.Slices();
    }

    private void FindStarts()
    {
        var comments = new List<Token>();
        for (var index = 0; index < _tokens.Count; index++)
        {
            if (_tokens[index].Kind == TokenKind.Documentation)
            {
                comments.Add(_tokens[index]);
                continue;
            }

            if (DeclarationStart.IsAt(_tokens, index))
            {
                _starts.Add((_kept.Count, DocumentationText.Of(comments)));
            }
            else if (comments.Count > 0 && IsField(index))
            {
                _kept.AddRange(comments);
            }
            else
            {
                ReportStray(comments);
            }

            comments.Clear();
            _kept.Add(_tokens[index]);
        }

        ReportStray(comments);
    }

    /// <summary>Whether the token names a field: a name before a <c>:</c> in a layout. In a line it names a capture.</summary>
    private bool IsField(int index) =>
        _starts is [.., var (start, _)]
        && _kept[start].IsWordOf([LanguageWords.Layout, LanguageWords.Document])
        && _tokens[index].Kind == TokenKind.Name
        && index + 1 < _tokens.Count
        && _tokens[index + 1].IsSign(":");

    private void ReportStray(List<Token> comments)
    {
        if (comments.Count > 0)
        {
            _diagnostics.Report(DiagnosticDescriptors.StrayDocumentation, comments[0].Span);
        }
    }

    private IEnumerable<DeclarationSlice> Slices()
    {
        var all = new ReadOnlyMemory<Token>([.. _kept]);
        var first = _starts.Count > 0 ? _starts[0].Start : _kept.Count;
        if (first > 0)
        {
            yield return new DeclarationSlice(null, all[..first]);
        }

        for (var index = 0; index < _starts.Count; index++)
        {
            var end = index + 1 < _starts.Count ? _starts[index + 1].Start : _kept.Count;
            yield return new DeclarationSlice(_starts[index].Documentation, all[_starts[index].Start..end]);
        }
    }
}
