using NewsGrammar.Views;

namespace NewsGrammar.Benchmarks.ManyLabels;

/// <summary>Reads the 200 fields and the paragraphs by number.</summary>
internal static class LabelsReading
{
    /// <summary>Walks all fields.</summary>
    /// <returns>The length of all of them, in units.</returns>
    public static int TotalLength<TUnit>(LayoutView<TUnit> form)
        where TUnit : unmanaged
    {
        int total = 0;
        for (int field = 0; field < LabelsText.Count; field++)
        {
            total += form.Value(field).Length;
        }

        foreach (ReadOnlySpan<TUnit> paragraph in form.Values(LabelsText.Count))
        {
            total += paragraph.Length;
        }

        return total;
    }

    /// <summary>All values as strings, in order.</summary>
    public static List<string> Values<TUnit>(LayoutView<TUnit> form)
        where TUnit : unmanaged
    {
        var values = new List<string>();
        for (int field = 0; field < LabelsText.Count; field++)
        {
            values.Add(form.TextOrNull(field) ?? "");
        }

        values.AddRange(form.Values(LabelsText.Count).ToArray());
        return values;
    }
}
