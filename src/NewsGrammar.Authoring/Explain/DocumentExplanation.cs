using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Marks;
using NewsGrammar.Runtime;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Explain;

/// <summary>
/// How a text was read, line by line, and why not otherwise. For people who write grammars: it is slower than a parse and
/// holds strings of its own.
/// </summary>
public sealed class DocumentExplanation
{
    private readonly SeenLine[] _lines;
    private readonly LineVerdicts _verdicts;

    private DocumentExplanation(CompiledGrammar grammar, GrammarTables tables, ParsedDocument<char> document, ReadOnlySpan<LineMarks> marks)
    {
        var reading = Reading.Of(tables.Automaton, document.Tape);
        _lines = LinesOf(document);
        _verdicts = new LineVerdicts(grammar, tables, _lines, document.LineCount, reading, marks);
        var lines = new LineExplanation[_lines.Length];
        for (int index = 0; index < lines.Length; index++)
        {
            int position = reading.Positions[index];
            lines[index] = new LineExplanation(
                _lines[index].Number,
                _lines[index].Text,
                document.Lines[index].Rule,
                position == LineReading.NoPosition ? "" : FieldNames.Of(tables, position),
                CapturesOf(document, index));
        }

        Lines = lines;
        Positions = reading.Positions;
        Fits = document.Fits;
        LineCount = document.LineCount;
        int end = document.LineCount + 1;
        Expected = [.. reading.Repairs.Select(repair =>
            _verdicts.ExpectedAt(repair.Line < _lines.Length ? _lines[repair.Line].Number : end, [repair.State]))];
    }

    /// <summary>Whether the text fits without a repair.</summary>
    public bool Fits { get; }

    /// <summary>How many lines the text has, blank ones counted.</summary>
    public int LineCount { get; }

    /// <summary>The non-blank lines in order.</summary>
    public IReadOnlyList<LineExplanation> Lines { get; }

    /// <summary>For each of these lines, the position that took it; <see cref="LineReading.NoPosition"/> for none.</summary>
    internal IReadOnlyList<int> Positions { get; }

    /// <summary>For each repair of the parse, in order, what the layout had a place for there.</summary>
    public IReadOnlyList<ExpectedLines> Expected { get; }

    /// <summary>Parses a text and explains the result. No text makes it throw.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="text">The text.</param>
    public static DocumentExplanation Of(CompiledGrammar grammar, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(grammar, new MarkedText<char>(text, []));
    }

    /// <summary>Parses a page and explains the result. No page makes it throw.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="page">The page.</param>
    public static DocumentExplanation Of(CompiledGrammar grammar, MarkedText<char> page)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        GrammarTables tables = grammar.ToTables();
        using ParsedDocument<char> document = Parser.Parse(page.Text, tables, new InterpretedRules(grammar), marks: page.Marks);
        return new DocumentExplanation(grammar, tables, document, page.Marks);
    }

    /// <summary>Whether a line is there and not blank, so that <see cref="Why"/> can be asked of it.</summary>
    /// <param name="number">The 1-based number of the line, blank ones counted.</param>
    public bool Has(int number) => IndexOf(number) >= 0;

    /// <summary>
    /// What came of each rule that the document uses: first the one that took the line, then those that the layout has a place for after
    /// the lines above, or that match, then the others, each in the order of the files. A rule that had several places in the
    /// layout may have a verdict for each.
    /// </summary>
    /// <param name="number">The 1-based number of a line that is not blank.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line, or it is blank.</exception>
    public IReadOnlyList<RuleVerdict> Why(int number)
    {
        int line = IndexOf(number);
        ArgumentOutOfRangeException.ThrowIfNegative(line, nameof(number));
        return _verdicts.On(line);
    }

    private int IndexOf(int number) => Array.FindIndex(_lines, line => line.Number == number);

    private static SeenLine[] LinesOf(ParsedDocument<char> document)
    {
        var lines = new SeenLine[document.Lines.Count];
        string text = document.Text.ToString();
        for (int index = 0; index < lines.Length; index++)
        {
            ParsedLine<char> line = document.Lines[index];
            lines[index] = new SeenLine(text, line.Start, line.Text.Length, line.Number, document.Tape.MarksOf(index));
        }

        return lines;
    }

    private static CapturedText[] CapturesOf(ParsedDocument<char> document, int index)
    {
        CaptureView<char> view = document.Lines[index].Captures;
        CaptureSchema[] captures = view.Rule?.Captures ?? [];
        var texts = new List<CapturedText>();
        for (int number = 0; number < captures.Length; number++)
        {
            if (view.Has(number))
            {
                texts.Add(new CapturedText(
                    captures[number].Name, view.Value(number).ToString(), captures[number].IsItems ? ItemsOf(view, number) : null));
            }
        }

        return [.. texts];
    }

    private static List<string> ItemsOf(CaptureView<char> view, int number)
    {
        var items = new List<string>();
        foreach (ReadOnlySpan<char> item in view.Items(number))
        {
            items.Add(item.ToString());
        }

        return items;
    }
}
