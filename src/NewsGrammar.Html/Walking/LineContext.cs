using NewsGrammar.Marks;

namespace NewsGrammar.Html.Walking;

/// <summary>What the elements around a place say of it.</summary>
/// <param name="Marks">The marks of lines there.</param>
/// <param name="HeadingLevel">The level of the heading around it; 0 for none.</param>
/// <param name="IsLink">Whether it is part of a link.</param>
/// <param name="IsBold">Whether letters are bold there.</param>
/// <param name="IsControl">Whether it is part of a button.</param>
/// <param name="IsPreformatted">Whether white space counts.</param>
/// <param name="IsInSection">Whether a header there is that of a part of the page.</param>
internal readonly record struct LineContext(
    LineMark Marks, int HeadingLevel, bool IsLink, bool IsBold, bool IsControl, bool IsPreformatted, bool IsInSection)
{
    /// <summary>The same with further marks.</summary>
    public static LineContext operator |(LineContext context, LineMark marks) => context with { Marks = context.Marks | marks };
}
