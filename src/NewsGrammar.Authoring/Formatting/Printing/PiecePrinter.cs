using System.Text;

namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>Prints pieces into lines. The time that it takes grows with the text's length.</summary>
internal sealed class PiecePrinter
{
    /// <summary>How many columns a line has, where a break can keep it within.</summary>
    public const int MaxColumns = 120;

    private const int Step = 4;

    private readonly StringBuilder _text = new();
    private readonly Stack<(Piece Piece, int Indent, bool IsFlat)> _pending = [];
    private int _column;
    private bool _isAtLineStart;
    private int _indent;

    private PiecePrinter()
    {
    }

    /// <summary>The lines, without an end of the last one.</summary>
    public static string Print(Piece piece)
    {
        var printer = new PiecePrinter();
        printer._pending.Push((piece, 0, false));
        printer.Run();
        return printer._text.ToString().TrimEnd();
    }

    private void Run()
    {
        while (_pending.TryPop(out (Piece Piece, int Indent, bool IsFlat) next))
        {
            switch (next.Piece)
            {
                case TextPiece text:
                    Write(text);
                    break;
                case SequencePiece sequence:
                    Push(sequence, next.Indent, next.IsFlat);
                    break;
                case IndentPiece indent:
                    _pending.Push((indent.Content, next.Indent + Step, next.IsFlat));
                    break;
                case GroupPiece group:
                    bool isFlat = next.IsFlat || (!group.HasHardBreak && Fits(group.Content));
                    _pending.Push((group.Content, next.Indent, isFlat));
                    break;
                case BreakPiece line:
                    Break(line, next.Indent, next.IsFlat);
                    break;
            }
        }
    }

    private void Push(SequencePiece sequence, int indent, bool isFlat)
    {
        for (int index = sequence.Pieces.Count - 1; index >= 0; index--)
        {
            _pending.Push((sequence.Pieces[index], indent, isFlat));
        }
    }

    private void Write(TextPiece text)
    {
        if (text.Text.Length == 0 || (_isAtLineStart && string.IsNullOrWhiteSpace(text.Text)))
        {
            return;
        }

        if (_isAtLineStart)
        {
            _text.Append(' ', _indent);
            _column = _indent;
            _isAtLineStart = false;
        }

        _text.Append(text.Text);
        _column += text.Width;
    }

    private void Break(BreakPiece line, int indent, bool isFlat)
    {
        bool breaks = line.Kind switch
        {
            BreakKind.Hard => true,
            BreakKind.Fill => !isFlat && !Fits(new TextPiece(line.Flat)),
            _ => !isFlat,
        };
        if (_isAtLineStart)
        {
            // A comment has ended the line already.
            _text.Append(line.IsWide ? "\n" : "");
            _indent = indent;
            return;
        }

        if (!breaks)
        {
            Write(new TextPiece(line.Flat));
            return;
        }

        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        _text.Append(line.IsWide ? "\n\n" : "\n");
        _isAtLineStart = true;
        _indent = indent;
    }

    /// <summary>Whether a piece fits on the line at hand, with all that stands between it and the next break.</summary>
    private bool Fits(Piece piece)
    {
        int room = MaxColumns - (_isAtLineStart ? _indent : _column);
        var flat = new Stack<Piece>([piece]);
        while (room >= 0 && flat.TryPop(out Piece? next))
        {
            switch (next)
            {
                case SequencePiece sequence:
                    for (int index = sequence.Pieces.Count - 1; index >= 0; index--)
                    {
                        flat.Push(sequence.Pieces[index]);
                    }

                    break;
                case IndentPiece indent:
                    flat.Push(indent.Content);
                    break;
                case GroupPiece group:
                    flat.Push(group.Content);
                    break;
                default:
                    room -= WidthOf(next);
                    break;
            }
        }

        return room >= 0 && RestFits(room);
    }

    private static int WidthOf(Piece piece) => piece switch
    {
        TextPiece text => text.Width,
        BreakPiece line => line.Flat.Length,
        _ => 0,
    };

    private bool RestFits(int room)
    {
        foreach ((Piece piece, int _, bool isFlat) in _pending)
        {
            foreach ((Piece leaf, bool isLeafFlat) in Leaves(piece, isFlat))
            {
                if (leaf is BreakPiece line && (line.Kind == BreakKind.Hard || !isLeafFlat))
                {
                    return room >= 0;
                }

                room -= WidthOf(leaf);
                if (room < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static IEnumerable<(Piece Leaf, bool IsFlat)> Leaves(Piece piece, bool isFlat)
    {
        var inner = new Stack<(Piece Piece, bool IsFlat)>([(piece, isFlat)]);
        while (inner.TryPop(out (Piece Piece, bool IsFlat) next))
        {
            switch (next.Piece)
            {
                case SequencePiece sequence:
                    for (int index = sequence.Pieces.Count - 1; index >= 0; index--)
                    {
                        inner.Push((sequence.Pieces[index], next.IsFlat));
                    }

                    break;
                case IndentPiece indent:
                    inner.Push((indent.Content, next.IsFlat));
                    break;
                case GroupPiece group:
                    inner.Push((group.Content, true));
                    break;
                default:
                    yield return next;
                    break;
            }
        }
    }
}
