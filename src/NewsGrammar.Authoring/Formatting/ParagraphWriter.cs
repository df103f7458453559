using System.Text;
using NewsGrammar.Authoring.Formatting.Comments;
using NewsGrammar.Authoring.Formatting.Declarations;

namespace NewsGrammar.Authoring.Formatting;

/// <summary>
/// Puts declarations below one another. A blank line stands where the file has one or more, around layouts, behind the head of the file
/// and above doc comments. Lines that stand together have their <c>=</c> in one column.
/// </summary>
internal sealed class ParagraphWriter
{
    private const string Indent = "    ";

    private readonly StringBuilder _text = new();
    private readonly List<FormattedDeclaration> _run = [];
    private FormattedDeclaration? _last;

    /// <summary>Adds a declaration.</summary>
    public void Add(FormattedDeclaration declaration)
    {
        IReadOnlyList<CommentText> above = WithoutThoseOfTheLast(declaration.Tokens[0].Above);
        bool isParagraph = StartsParagraph(declaration, above);
        if (isParagraph || above.Count > 0 || declaration.Tokens[0].Above.Count > 0 || declaration.ColumnsBeforeEquals is null)
        {
            Flush();
        }

        if (_last is not null && isParagraph)
        {
            _text.Append('\n');
        }

        Write(above);
        if (declaration.Tokens[0].HasBlankAbove && above is [.., { IsDocumentation: false }])
        {
            _text.Append('\n');
        }

        _run.Add(declaration);
        _last = declaration;
        if (declaration.ColumnsBeforeEquals is null)
        {
            Flush();
        }
    }

    /// <summary>The whole text.</summary>
    /// <param name="comments">Those behind the last declaration.</param>
    public string End(IReadOnlyList<CommentText> comments)
    {
        comments = WithoutThoseOfTheLast(comments);
        Flush();
        if (_text.Length > 0 && comments is [{ HasBlankAbove: true }, ..])
        {
            _text.Append('\n');
        }

        Write(comments);
        return _text.ToString();
    }

    private bool StartsParagraph(FormattedDeclaration declaration, IReadOnlyList<CommentText> above) =>
        (above is [var first, ..] ? first.HasBlankAbove : declaration.Tokens[0].HasBlankAbove)
        || declaration.IsDocumented
        || declaration.IsLayout
        || _last is { IsLayout: true }
        || (_last is { IsHeader: true } && !declaration.IsHeader);

    /// <summary>Comments directly below a declaration and further right belong to it.</summary>
    private IReadOnlyList<CommentText> WithoutThoseOfTheLast(IReadOnlyList<CommentText> comments)
    {
        CommentText[] own = _last is null or { IsHeader: true }
            ? []
            : [.. comments.TakeWhile(static comment => comment is { IsIndented: true, HasBlankAbove: false, IsDocumentation: false })];
        if (own.Length > 0)
        {
            Flush();
        }

        foreach (CommentText comment in own)
        {
            _text.Append(Indent).Append(comment.Text).Append('\n');
        }

        return [.. comments.Skip(own.Length)];
    }

    private void Write(IReadOnlyList<CommentText> comments)
    {
        for (int index = 0; index < comments.Count; index++)
        {
            _text.Append(index > 0 && comments[index].HasBlankAbove ? "\n" : "").Append(comments[index].Text).Append('\n');
        }
    }

    /// <summary>Writes the lines that stand together.</summary>
    private void Flush()
    {
        int columns = _run.Select(static declaration => declaration.ColumnsBeforeEquals ?? 0).DefaultIfEmpty().Max();
        foreach (FormattedDeclaration declaration in _run)
        {
            _text.Append(declaration.Print(declaration.ColumnsBeforeEquals is { } own ? columns - own : 0));
            if (declaration.Tokens[^1].Behind is { } comment)
            {
                _text.Append(TokenPieces.BeforeComment).Append(comment.Text);
            }

            _text.Append('\n');
        }

        _run.Clear();
    }
}
