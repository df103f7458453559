namespace NewsGrammar.Authoring.Drafting;

/// <summary>Tells on which lines of pages a condition of the language holds, by asking the language itself.</summary>
internal static class ConditionProbe
{
    private const string Met = "Met";

    /// <summary>For each page whether the condition holds on each of its lines.</summary>
    /// <param name="condition">The condition, as it stands behind <c>where</c>.</param>
    /// <param name="pages">The pages.</param>
    public static IReadOnlyList<bool[]> Holds(string condition, IReadOnlyList<LabelledPage> pages)
    {
        Grammar grammar = Grammar.Compile($"""
            grammar Probe
            line {Met}   = text where {condition}
            line Unmet = text
            document Page = (met: {Met} | unmet: Unmet)*
            """);
        return [.. pages.Select(page =>
        {
            using var document = grammar.Parse(page.Page.Sample.Text);
            var holds = new bool[page.Lines.Count];
            for (int line = 0; line < holds.Length; line++)
            {
                holds[line] = document.Lines[line].Rule == Met;
            }

            return holds;
        })];
    }
}
