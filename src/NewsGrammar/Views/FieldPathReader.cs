using NewsGrammar.Schema;

namespace NewsGrammar.Views;

/// <summary>Follows the lines of a result and tells the field of each, counting the values of lists as JSON has them.</summary>
/// <param name="schema">The names and shapes of the fields.</param>
internal sealed class FieldPathReader(GrammarSchema schema)
{
    /// <summary>How many values each slot has had since its object began.</summary>
    private readonly int[] _counts = new int[schema.Slots.Length];

    /// <summary>The object that each slot of one is in.</summary>
    private readonly int[] _objects = new int[schema.Slots.Length];

    private int _lastObject;

    /// <summary>The path of the next line that a rule took.</summary>
    public FieldPath Next<TUnit>(ParsedLine<TUnit> line)
        where TUnit : unmanaged
    {
        var names = new List<string>();
        var objects = new List<int>();
        foreach (int slot in ChainTo(line.Slot))
        {
            FieldSchema field = FieldOf(slot);
            if (!GoesOn(slot, field, isKept: names.Count < line.ContinuedFields))
            {
                Begin(slot);
            }

            names.Add(NameOf(slot, field));
            if (field.Kind == FieldKind.Layout)
            {
                objects.Add(_objects[slot]);
            }
        }

        string text = string.Join('.', names);
        return new FieldPath(text, [.. objects], line.Spreads.IsEmpty ? [] : CapturesOf(line, text));
    }

    /// <summary>The fields that the captures of a line fill.</summary>
    private string[] CapturesOf<TUnit>(ParsedLine<TUnit> line, string around)
        where TUnit : unmanaged
    {
        CaptureView<TUnit> captures = line.Captures;
        string[] paths = [.. captures.Rule!.Captures.Select(static _ => "")];
        foreach (SpreadSchema spread in line.Spreads)
        {
            if (captures.Has(spread.Capture))
            {
                _counts[spread.Slot]++;
                string name = NameOf(spread.Slot, FieldOf(spread.Slot));
                paths[spread.Capture] = around.Length == 0 ? name : $"{around}.{name}";
            }
        }

        return paths;
    }

    private string NameOf(int slot, FieldSchema field) =>
        field.IsList && field.Kind != FieldKind.Items ? $"{field.Name}[{_counts[slot] - 1}]" : field.Name;

    private FieldSchema FieldOf(int slot) => schema.Layouts[schema.Slots[slot].Layout].Fields[schema.Slots[slot].Field];

    /// <summary>The slots around a line, the outermost first.</summary>
    private Stack<int> ChainTo(int slot)
    {
        var chain = new Stack<int>();
        for (int each = slot; each >= 0; each = schema.Slots[each].Parent)
        {
            chain.Push(each);
        }

        return chain;
    }

    /// <summary>Whether a line goes on with a value that has begun. A field that is no list has one value at most.</summary>
    private bool GoesOn(int slot, FieldSchema field, bool isKept) =>
        field.Kind is FieldKind.Layout or FieldKind.Span && _counts[slot] > 0 && (isKept || !field.IsList);

    private void Begin(int slot)
    {
        _counts[slot]++;
        _objects[slot] = ++_lastObject;
        ForgetFieldsIn(slot);
    }

    private void ForgetFieldsIn(int slot)
    {
        int first = schema.Slots[slot].Children;
        if (first < 0)
        {
            return;
        }

        int count = schema.Layouts[FieldOf(slot).Layout].Fields.Length;
        for (int child = first; child < first + count; child++)
        {
            _counts[child] = 0;
            ForgetFieldsIn(child);
        }
    }
}
