namespace NewsGrammar.Playground.Messages;

/// <summary>How a page was read.</summary>
/// <param name="Fits">Whether it fits without a repair.</param>
/// <param name="Recognized">Whether a label of the grammar stands in it.</param>
/// <param name="IsHtml">Whether the page is HTML: the lines are those that it comes to, and not those of its source.</param>
/// <param name="Lines">The lines that are not blank, in order.</param>
/// <param name="Repairs">The repairs in order.</param>
/// <param name="Json">The result as <c>newsgrammar parse --format json</c> prints it.</param>
internal sealed record ReadingMessage(
    bool Fits, bool Recognized, bool IsHtml, IReadOnlyList<LineMessage> Lines, IReadOnlyList<RepairMessage> Repairs, string Json);
