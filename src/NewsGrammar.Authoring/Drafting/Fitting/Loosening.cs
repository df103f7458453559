namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Loosens a draft until it fits the pages: parts become optional, labels may stand amid the body. A step is kept when
/// as many pages gain by it as would be a pattern; the others are left for people to look at.
/// </summary>
internal static class Loosening
{
    private const int MaxTries = 40;

    /// <summary>A step must help one page in so many.</summary>
    private const int PagesForOne = 6;

    /// <summary>Loosens the parts of a plan.</summary>
    /// <returns>How well the result fits.</returns>
    public static FitCheck Run(DraftPlan plan, IReadOnlyList<LabelledPage> pages)
    {
        FitCheck best = FitCheck.Run(GrammarWriter.Write(plan), pages);
        int tries = 0;
        bool isBetter = true;
        while (isBetter && best.Repairs > 0 && tries < MaxTries)
        {
            isBetter = false;
            foreach (LooseningStep step in LooseningStep.For(plan, best))
            {
                tries++;
                step.Do();

                // A step may put two kinds of lines into one field, which no grammar takes.
                string text = GrammarWriter.Write(plan);
                if (GrammarDrafter.Compiles(text)
                    && FitCheck.Run(text, pages) is var looser
                    && (looser.PagesThatFit - best.PagesThatFit) * PagesForOne >= pages.Count)
                {
                    best = looser;
                    isBetter = true;
                    break;
                }

                step.Undo();
                if (tries == MaxTries)
                {
                    break;
                }
            }
        }

        return best;
    }
}
