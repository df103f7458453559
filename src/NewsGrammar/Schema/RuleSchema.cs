namespace NewsGrammar.Schema;

/// <summary>One line rule.</summary>
/// <param name="Name">The name as the grammar writes it.</param>
/// <param name="HasValue">Whether capture 0 is the value of the rule; otherwise the whole trimmed line is.</param>
/// <param name="Captures">
/// The captures as the matcher numbers them: the value first where there is one, then the others in the order of the rule.
/// </param>
public sealed record RuleSchema(string Name, bool HasValue, params CaptureSchema[] Captures)
{
    /// <summary>Whether a capture is read as phrases.</summary>
    internal bool HasPhrases { get; } = Array.Exists(Captures, static capture => capture.IsPhrases);

    /// <summary>Whether it captures more than its value.</summary>
    internal bool HasCapturesBesideValue { get; } = Captures.Length > (HasValue ? 1 : 0);
}
