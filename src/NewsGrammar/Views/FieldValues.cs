using System.Runtime.CompilerServices;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>Finds the values of a field: on its lines where they stand together, else collected for all of the field's lines at once.</summary>
internal static class FieldValues
{
    /// <summary>The values of a field within a range of lines.</summary>
    /// <param name="document">The result.</param>
    /// <param name="slot">The slot of the field.</param>
    /// <param name="first">The field's first line in the range.</param>
    /// <param name="to">The line behind the range.</param>
    /// <param name="kind">As what the field is read: text, items or sequences.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<LineExtent> Of<TUnit>(scoped in ParsedDocument<TUnit> document, int slot, int first, int to, FieldKind kind)
        where TUnit : unmanaged
    {
        Tape tape = document.Tape;
        ref readonly FieldExtent field = ref tape.Fields[slot];
        return kind == FieldKind.Text && field.IsUnbroken
            ? tape.Lines[first..Math.Min(to, field.Last + 1)]
            : Collected(document, slot, first, to, kind);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<LineExtent> Collected<TUnit>(scoped in ParsedDocument<TUnit> document, int slot, int first, int to, FieldKind kind)
        where TUnit : unmanaged
    {
        Tape tape = document.Tape;
        if (!tape.Collected.TryGet(slot, kind, out ReadOnlySpan<LineExtent> values))
        {
            values = Collect(document, slot, kind);
        }

        return first == tape.Fields[slot].First && to == tape.Count ? values : Within(values, tape.Lines, first, to);
    }

    /// <summary>Those of the values, which are in the order of the text, that stand on a range of lines.</summary>
    private static ReadOnlySpan<LineExtent> Within(ReadOnlySpan<LineExtent> values, ReadOnlySpan<LineExtent> lines, int first, int to)
    {
        int from = CountBefore(values, lines[first].Start);
        int end = to < lines.Length ? CountBefore(values, lines[to].Start) : values.Length;
        return values[from..end];
    }

    private static int CountBefore(ReadOnlySpan<LineExtent> values, int place)
    {
        int low = 0;
        int high = values.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = values[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static ReadOnlySpan<LineExtent> Collect<TUnit>(scoped in ParsedDocument<TUnit> document, int slot, FieldKind kind)
        where TUnit : unmanaged
    {
        Tape tape = document.Tape;
        CollectedValues values = tape.Collected;
        int begin = values.Begin();
        FieldExtent field = tape.Fields[slot];
        for (int line = field.First; line <= field.Last;)
        {
            bool isOwn = document.SlotAt(line) == slot;
            int spread = !isOwn && field.IsSpread ? FieldLines.SpreadCapture(document, line, slot) : -1;
            int next = line + 1;
            if (isOwn && kind == FieldKind.Span)
            {
                next = FieldLines.EndOf(document, slot, line, field.Last + 1);
                values.Add(tape.Lines[line].Start, tape.Lines[next - 1].End);
            }
            else if (isOwn || spread >= 0)
            {
                AddValues(document, line, spread, kind, values);
            }

            line = next;
        }

        return values.End(slot, kind, begin);
    }

    /// <summary>Adds the value of a line, or the items in it.</summary>
    /// <param name="document">The result.</param>
    /// <param name="line">The line.</param>
    /// <param name="spread">The capture of the line that is the value; -1 for the line's value itself.</param>
    /// <param name="kind">As what the field is read.</param>
    /// <param name="values">What the values are added to.</param>
    private static void AddValues<TUnit>(scoped in ParsedDocument<TUnit> document, int line, int spread, FieldKind kind, CollectedValues values)
        where TUnit : unmanaged
    {
        Tape tape = document.Tape;
        ref readonly LineExtent extent = ref tape.Lines[line];
        (int start, int end) = (extent.ValueStart, extent.ValueEnd);
        if (spread >= 0)
        {
            (int Start, int End) capture = tape.CaptureAt(RuleOf(document, line), line, spread);
            (start, end) = (extent.Start + capture.Start, extent.Start + capture.End);
        }

        if (kind != FieldKind.Items)
        {
            values.Add(start, end);
            return;
        }

        int begin = values.Begin();
        bool isDelimited = ByEncoding.CollectItems(document.Text, start, end, values);
        if (!isDelimited && start < end && IsPhrases(RuleOf(document, line), spread))
        {
            values.TakeBack(begin);
            AddPhrases(document, start, values);
        }
    }

    private static RuleSchema RuleOf<TUnit>(scoped in ParsedDocument<TUnit> document, int line)
        where TUnit : unmanaged => document.RuleOf(document.Tape.Readings[line].Position)!;

    /// <summary>Whether items that no delimiter parts are phrases: their delimiters were lost.</summary>
    private static bool IsPhrases(RuleSchema rule, int spread) =>
        rule.HasPhrases && (spread >= 0 || rule.HasValue) && rule.Captures[Math.Max(spread, 0)].IsPhrases;

    private static void AddPhrases<TUnit>(scoped in ParsedDocument<TUnit> document, int valueStart, CollectedValues values)
        where TUnit : unmanaged
    {
        for (int next = 0; ByEncoding.TryNextPhrase(document, valueStart, ref next, out int start, out int end);)
        {
            values.Add(valueStart + start, valueStart + end);
        }
    }
}
