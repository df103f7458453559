namespace NewsGrammar.Authoring.Drafting;

/// <summary>How well a condition tells the lines of a shape.</summary>
/// <param name="Right">How many lines it tells that stand where such lines do.</param>
/// <param name="Wrong">How many it tells that do not.</param>
/// <param name="Pages">On how many pages it tells one that does.</param>
internal readonly record struct ShapeScore(int Right, int Wrong, int Pages)
{
    /// <summary>A page that lists things says no more than others.</summary>
    private const int MostOfPage = 4;

    /// <summary>What the condition is worth: a line that is read as what it is not is worse than one that is not told.</summary>
    public int Gain => (2 * Right) - (3 * Wrong);

    /// <summary>Counts.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="holds">For each page whether the condition holds on each line.</param>
    public static ShapeScore Of(Shape shape, IReadOnlyList<LabelledPage> pages, IReadOnlyList<bool[]> holds)
    {
        int right = 0;
        int wrong = 0;
        int on = 0;
        for (int page = 0; page < pages.Count; page++)
        {
            int rightHere = 0;
            int wrongHere = 0;
            for (int line = 0; line < holds[page].Length; line++)
            {
                if (holds[page][line] && pages[page].Labels[line] is null or { IsFree: true, HasValue: false, Name: "EndMark" })
                {
                    // What recurs at the end of pages is what it seems, whatever stands above.
                    bool isRight = shape.IsAt(pages[page], line) || pages[page].Labels[line] is not null;
                    rightHere += isRight ? 1 : 0;
                    wrongHere += isRight ? 0 : 1;
                }
            }

            on += rightHere > 0 ? 1 : 0;
            right += Math.Min(rightHere, MostOfPage);
            wrong += Math.Min(wrongHere, MostOfPage);
        }

        return new ShapeScore(right, wrong, on);
    }
}
