namespace NewsGrammar.Authoring.Drafting;

/// <summary>What a rule of a draft takes of the pages that it was made of.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Lines">How many lines it takes.</param>
/// <param name="Pages">On how many pages.</param>
/// <param name="Examples">Two of the lines at most, of long ones the start, picked at random, the same for the same pages.</param>
public sealed record DraftRuleUse(string Rule, int Lines, int Pages, IReadOnlyList<string> Examples);
