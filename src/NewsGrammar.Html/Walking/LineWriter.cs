using System.Text;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Html.Walking;

/// <summary>Puts a line together from the pieces of text that inline elements make of it.</summary>
/// <param name="page">Where the lines go.</param>
internal sealed class LineWriter(PageText page)
{
    private const string Bullet = "• ";

    private readonly StringBuilder _line = new();
    private LineContext _context;
    private int _visible;
    private int _linked;
    private int _bold;
    private int _controls;
    private bool _needsSpace;
    private WordBorder _border;
    private bool _needsTab;
    private bool _needsBullet;

    /// <summary>What follows is an item of a list.</summary>
    public void BeginItem() => _needsBullet = true;

    /// <summary>What follows is a cell, and the next in the line if there is one.</summary>
    public void BeginCell() => _needsTab = _visible > 0;

    /// <summary>An inline element begins or ends here. What follows may be another word than what comes before.</summary>
    public void Border(WordBorder border) => _border = border > _border ? border : _border;

    /// <summary>Adds a piece of text.</summary>
    /// <param name="text">The text as the page holds it.</param>
    /// <param name="context">What is known of it.</param>
    public void Add(ReadOnlySpan<char> text, in LineContext context)
    {
        foreach (char letter in text)
        {
            if (letter == '\n' && context.IsPreformatted)
            {
                End();
            }
            else if (letter is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _needsSpace = true;
            }
            else
            {
                Add(letter, context);
            }
        }
    }

    /// <summary>Ends the line. One that shows nothing is none.</summary>
    public void End()
    {
        if (_visible > 0)
        {
            page.Add(_line.ToString(), ToMarks());
        }

        _line.Clear();
        _visible = 0;
        _linked = 0;
        _bold = 0;
        _controls = 0;
        _needsSpace = false;
        _border = WordBorder.None;
        _needsTab = false;
    }

    private void Add(char letter, in LineContext context)
    {
        bool isVisible = !CodePoints.IsSpace(letter); // of what the parser takes for blank, nothing makes a line
        if (_line.Length == 0 && !isVisible && char.IsWhiteSpace(letter))
        {
            return;
        }

        if (_visible == 0 && isVisible)
        {
            Begin(context);
        }
        else if (_visible > 0)
        {
            Separate(letter);
        }

        _needsSpace = false;
        _border = WordBorder.None;
        _line.Append(letter);
        if (isVisible)
        {
            _visible++;
            _linked += context.IsLink ? 1 : 0;
            _bold += context.IsBold ? 1 : 0;
            _controls += context.IsControl ? 1 : 0;
        }
    }

    private void Begin(in LineContext context)
    {
        _context = context;
        if (_needsBullet)
        {
            _line.Insert(0, Bullet);
            _needsBullet = false;
        }
    }

    private void Separate(char letter)
    {
        if (_needsTab)
        {
            _line.Append('\t');
            _needsTab = false;
        }
        else if (_needsSpace || IsBetweenWords(_line[^1], letter))
        {
            _line.Append(' ');
        }
    }

    /// <summary>
    /// Whether a word ends between two letters that stand in different elements. <c>08:01</c> and <c>Updated</c> are laid out apart; but a
    /// word may change its element halfway, too, as with a large first letter.
    /// </summary>
    private bool IsBetweenWords(char last, char next) => _border switch
    {
        WordBorder.Certain => char.IsLetterOrDigit(last) && char.IsLetterOrDigit(next),
        WordBorder.Possible => (char.IsLower(last) && char.IsUpper(next))
            || (char.IsDigit(last) && char.IsLetter(next) && !char.IsLower(next))
            || (char.IsLetter(last) && char.IsDigit(next) && !char.IsUpper(last)),
        _ => false,
    };

    private LineMarks ToMarks() => new(
        _context.Marks
            | (_bold == _visible ? LineMark.Bold : LineMark.None)
            | (_controls == _visible && _context.HeadingLevel == 0 ? LineMark.Menu : LineMark.None),
        _context.HeadingLevel,
        100 * _linked / _visible);
}
