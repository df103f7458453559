using System.Runtime.InteropServices;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Phrases;

/// <content>How the phrases are found.</content>
internal sealed partial class PhraseIndex
{
    /// <summary>Numbers the pieces of all values without delimiters.</summary>
    private void ReadValues<T, TLines>(ReadOnlySpan<T> text, TLines lines)
        where T : unmanaged, ITextUnit<T>
        where TLines : struct, IPhraseLines
    {
        for (int line = 0; line < lines.Count; line++)
        {
            // In the order of the text, so that a value is found by its start.
            (int start, int end) = lines.NextValue(line, from: 0);
            while (start >= 0)
            {
                if (!ListItems.AreDelimited(text[start..end]))
                {
                    ReadValue(text, line, start, end);
                }

                (start, end) = lines.NextValue(line, from: end);
            }
        }
    }

    private void ReadValue<T>(ReadOnlySpan<T> text, int line, int start, int end)
        where T : unmanaged, ITextUnit<T>
    {
        int value = _values.Count;
        _values.Add(new PhraseValue(start, 0));
        for (int word = start; NextWord(text, ref word, end) is (int wordStart, > 0 and int length);)
        {
            var reader = new PieceReader<T>(text.Slice(wordStart, length));
            bool isFirst = true;
            for (int letters = _pieces.Letters.Count; reader.MoveNext(_pieces.Letters); letters = _pieces.Letters.Count)
            {
                int piece = Numbered(_pieces.Add(letters), reader.HasSpaceBefore || isFirst);
                _phrasePieces.Add(new PhrasePiece(piece, line, value, wordStart, wordStart + length));
                isFirst = false;
                Steps++;
            }
        }
    }

    /// <summary>The next run without white space, marks around it left out; a length of 0 when there is none left.</summary>
    private static (int Start, int Length) NextWord<T>(ReadOnlySpan<T> text, ref int next, int end)
        where T : unmanaged, ITextUnit<T>
    {
        while (next < end)
        {
            int start = next;
            int length = 0;
            for (; next < end; next += length)
            {
                if (CodePoints.IsWhiteSpace(T.Decode(text[..end], next, out length)))
                {
                    break;
                }
            }

            int trimmed = LineTrim.Trim(text[start..next], out int first);
            if (trimmed > 0)
            {
                return (start + first, trimmed);
            }

            next += next < end ? length : 0;
        }

        return (end, 0);
    }

    /// <summary>Reads the document for pieces that have a number, and for words that have one without a prefix.</summary>
    private void ReadText<T, TLines>(ReadOnlySpan<T> text, TLines lines)
        where T : unmanaged, ITextUnit<T>
        where TLines : struct, IPhraseLines
    {
        Letters letters = _pieces.Letters;
        int start = letters.Count;
        for (int line = 0; line < lines.Count; line++)
        {
            (int lineStart, int length) = lines.LineAt(line);
            var reader = new PieceReader<T>(text.Slice(lineStart, length));
            bool followsDirectly = false;
            for (; reader.MoveNext(letters); letters.Count = start)
            {
                Steps++;
                followsDirectly = ReadPiece(letters.From(start), in reader, line, followsDirectly);
            }
        }
    }

    /// <summary>Keeps a piece of the document when it has a number.</summary>
    /// <returns>Whether it was kept.</returns>
    private bool ReadPiece<T>(ReadOnlySpan<char> letters, in PieceReader<T> reader, int line, bool followsDirectly)
        where T : unmanaged, ITextUnit<T>
    {
        int piece = _pieces.Find(letters);
        int last = _textPieces.Count;
        if (piece != PieceTable.Unknown)
        {
            _textRuns.Add(new RunEnd(last, piece));
        }

        bool isKept = piece != PieceTable.Unknown;
        for (int prefixes = 1; reader.IsWord && prefixes <= PhraseLanguage.MaxPrefixes && prefixes < letters.Length; prefixes++)
        {
            if (!PhraseLanguage.IsPrefix(letters[prefixes - 1]))
            {
                break;
            }

            int rest = _pieces.Find(letters[prefixes..]);
            if (rest != PieceTable.Unknown)
            {
                _textRuns.Add(new RunEnd(last, rest));
                isKept = true;
            }
        }

        if (isKept)
        {
            int numbered = piece == PieceTable.Unknown ? PieceTable.Unknown : Numbered(piece, reader.HasSpaceBefore);
            _textPieces.Add(new TextPiece(numbered, line, followsDirectly));
        }

        return isKept;
    }

    private static int Numbered(int piece, bool hasSpaceBefore) => (2 * piece) + (hasSpaceBefore ? 1 : 0);

    /// <summary>Compares runs of two pieces, of three, and so on, as long as any occurs outside of its own line.</summary>
    private void CompareRuns()
    {
        for (int first = 0; first < _phrasePieces.Count; first++)
        {
            _phraseRuns.Add(new RunEnd(first, _phrasePieces[first].Piece >> 1));
        }

        for (int length = 2; length <= MaxPieces && _phraseRuns.Count > 0 && _textRuns.Count > 0; length++)
        {
            Steps += (2 * _phraseRuns.Count) + _textRuns.Count;
            _runs.Reset(_phraseRuns.Count, MaxKept);
            LengthenPhrases(length);
            LengthenText();
            KeepThoseThatOccur(length);
        }
    }

    /// <summary>Adds the next piece to each run of a phrase, and numbers the longer runs.</summary>
    private void LengthenPhrases(int length)
    {
        ReadOnlySpan<PhrasePiece> pieces = CollectionsMarshal.AsSpan(_phrasePieces);
        Span<RunEnd> runs = CollectionsMarshal.AsSpan(_phraseRuns);
        int kept = 0;
        foreach (RunEnd run in runs)
        {
            int last = run.Last + length - 1;
            if (last < pieces.Length && pieces[last].Value == pieces[run.Last].Value)
            {
                runs[kept++] = run with { Run = _runs.Add(run.Run, pieces[last].Piece) };
            }
        }

        CollectionsMarshal.SetCount(_phraseRuns, kept);
    }

    /// <summary>Adds the next piece to each run of the document, and notes where the longer runs occur.</summary>
    private void LengthenText()
    {
        ReadOnlySpan<TextPiece> pieces = CollectionsMarshal.AsSpan(_textPieces);
        Span<RunEnd> runs = CollectionsMarshal.AsSpan(_textRuns);
        int kept = 0;
        foreach (RunEnd run in runs)
        {
            int next = run.Last + 1;
            if (next >= pieces.Length || !pieces[next].FollowsDirectly || pieces[next].Piece < 0)
            {
                continue;
            }

            int longer = _runs.Find(run.Run, pieces[next].Piece);
            if (longer != RunTable.Unknown)
            {
                _runs.Note(longer, pieces[next].Line);
                runs[kept++] = new RunEnd(next, longer);
            }
        }

        CollectionsMarshal.SetCount(_textRuns, kept);
    }

    private void KeepThoseThatOccur(int length)
    {
        Span<PhrasePiece> pieces = CollectionsMarshal.AsSpan(_phrasePieces);
        Span<RunEnd> runs = CollectionsMarshal.AsSpan(_phraseRuns);
        int kept = 0;
        foreach (RunEnd run in runs)
        {
            if (_runs.OccursOutside(run.Run, pieces[run.Last].Line))
            {
                pieces[run.Last].MaxRun = length;
                runs[kept++] = run;
            }
        }

        CollectionsMarshal.SetCount(_phraseRuns, kept);
    }

    /// <summary>From the left, takes the longest run of whole words that occurs, or else one word.</summary>
    private void CutPhrases()
    {
        ReadOnlySpan<PhrasePiece> pieces = CollectionsMarshal.AsSpan(_phrasePieces);
        Span<PhraseValue> values = CollectionsMarshal.AsSpan(_values);
        int value = -1;
        for (int first = 0; first < pieces.Length;)
        {
            while (value < pieces[first].Value)
            {
                values[++value] = values[value] with { FirstPhrase = _phrases.Count };
            }

            int next = EndOfPhrase(pieces, first);
            _phrases.Add((pieces[first].WordStart, pieces[next - 1].WordEnd - pieces[first].WordStart));
            first = next;
        }

        while (++value < values.Length)
        {
            values[value] = values[value] with { FirstPhrase = _phrases.Count };
        }
    }

    /// <summary>The index of the piece behind a phrase.</summary>
    private static int EndOfPhrase(ReadOnlySpan<PhrasePiece> pieces, int first)
    {
        for (int next = first + pieces[first].MaxRun; next > first + 1; next--)
        {
            if (IsEndOfWord(pieces, next))
            {
                return next;
            }
        }

        int end = first + 1;
        while (!IsEndOfWord(pieces, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a word ends before a piece. Its value has no delimiter, so a word is no longer than the value.</summary>
    private static bool IsEndOfWord(ReadOnlySpan<PhrasePiece> pieces, int next) =>
        next == pieces.Length
        || pieces[next].Value != pieces[next - 1].Value
        || pieces[next].WordStart != pieces[next - 1].WordStart;
}
