namespace NewsGrammar.Authoring.Translation;

/// <summary>A word of the place that a message holds: a name, which stays, or a phrase of the compiler.</summary>
/// <param name="text">The text in English.</param>
internal sealed class ArabicArgument(string text) : IFormattable
{
    /// <summary>What follows a number in braces where the compiler puts one of its own words: <c>{1:word}</c>.</summary>
    private const string Word = "word";

    /// <inheritdoc/>
    public override string ToString() => ArabicPhrases.Translate(text);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => format != Word ? ToString() : text switch
    {
        "label" => "عنوان",
        "bullet" => "علامة تعداد",
        "part" => "جزء",
        "condition" => "شرط",
        _ => ToString(),
    };
}
