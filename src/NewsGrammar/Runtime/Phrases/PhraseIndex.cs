using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Phrases;

/// <summary>
/// The phrases of a document whose delimiters were lost: each is the longest run of words that occurs, folded, in another
/// line. Found once a document, when one is first asked for, for all its values together.
/// </summary>
/// <remarks>
/// The words of the values are numbered, and the document is read once for them. Then runs of two pieces are compared,
/// of three, and so on: a run is known by the run that is one shorter and its last piece, so each step costs a look-up
/// for every run that still occurs. The work is at most <see cref="MaxPieces"/> look-ups a word.
/// </remarks>
internal sealed partial class PhraseIndex
{
    /// <summary>The longest run that is looked for, in pieces: words, and characters that belong to none.</summary>
    public const int MaxPieces = 12;

    /// <summary>What of its memory an index keeps for the next document, in entries.</summary>
    private const int MaxKept = 1 << 20;

    private readonly PieceTable _pieces = new();
    private readonly RunTable _runs = new();
    private readonly List<PhrasePiece> _phrasePieces = [];
    private readonly List<TextPiece> _textPieces = [];
    private readonly List<RunEnd> _phraseRuns = [];
    private readonly List<RunEnd> _textRuns = [];
    private readonly List<PhraseValue> _values = [];
    private readonly List<(int Start, int Length)> _phrases = [];
    private int _generation;

    /// <summary>How much memory is held, in bytes.</summary>
    public long Bytes => (long)_pieces.Bytes + _runs.Bytes
        + (Unsafe.SizeOf<PhrasePiece>() * (long)_phrasePieces.Capacity) + (Unsafe.SizeOf<TextPiece>() * (long)_textPieces.Capacity)
        + (Unsafe.SizeOf<RunEnd>() * ((long)_phraseRuns.Capacity + _textRuns.Capacity))
        + (Unsafe.SizeOf<PhraseValue>() * (long)_values.Capacity) + (2 * sizeof(int) * (long)_phrases.Capacity);

    /// <summary>How many buckets of the tables were cleared for the last document at a time.</summary>
    internal int BucketsInUse => _pieces.BucketsInUse + _runs.BucketsInUse;

    /// <summary>How many pieces and runs were looked at for the last document.</summary>
    internal long Steps { get; private set; }

    /// <summary>The next phrase of a value.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <typeparam name="TLines">What gives the lines.</typeparam>
    /// <param name="text">The text of the document.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="valueStart">Where the value starts in the text.</param>
    /// <param name="next">The number of the phrase in its value; afterwards that of the one behind it.</param>
    /// <param name="start">Where the phrase starts in the value.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>False when there is none left.</returns>
    public bool TryNext<T, TLines>(
        ReadOnlySpan<T> text, TLines lines, int valueStart, ref int next, out int start, out int end)
        where T : unmanaged, ITextUnit<T>
        where TLines : struct, IPhraseLines
    {
        if (_generation != lines.Generation)
        {
            Build(text, lines);
            _generation = lines.Generation;
        }

        int value = ValueAt(valueStart);
        int phrase = value < 0 ? int.MaxValue : _values[value].FirstPhrase + next;
        int last = value < 0 ? 0 : value + 1 < _values.Count ? _values[value + 1].FirstPhrase : _phrases.Count;
        if (phrase >= last)
        {
            start = end = 0;
            return false;
        }

        start = _phrases[phrase].Start - valueStart;
        end = start + _phrases[phrase].Length;
        next++;
        return true;
    }

    private int ValueAt(int valueStart)
    {
        int low = 0;
        int high = _values.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = _values[middle].Start.CompareTo(valueStart);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private void Build<T, TLines>(ReadOnlySpan<T> text, TLines lines)
        where T : unmanaged, ITextUnit<T>
        where TLines : struct, IPhraseLines
    {
        Clear();
        ReadValues(text, lines);
        ReadText(text, lines);
        CompareRuns();
        CutPhrases();
    }

    private void Clear()
    {
        Steps = 0;
        _pieces.Clear(MaxKept);
        Empty(_phrasePieces);
        Empty(_textPieces);
        Empty(_phraseRuns);
        Empty(_textRuns);
        Empty(_values);
        Empty(_phrases);
    }

    private static void Empty<TItem>(List<TItem> list)
    {
        list.Clear();
        if (list.Capacity > MaxKept)
        {
            list.Capacity = 0;
        }
    }
}
