using System.Collections.Frozen;

namespace NewsGrammar.Html.Walking;

/// <summary>The roles of elements by name, after the suggested rendering of the HTML standard.</summary>
/// <remarks>HTML, 15.3 "Non-replaced elements": https://html.spec.whatwg.org/multipage/rendering.html#non-replaced-elements</remarks>
internal static class ElementRoles
{
    private static readonly FrozenDictionary<string, ElementRole> Roles = All().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The role of an element.</summary>
    /// <param name="name">Its name in small letters.</param>
    public static ElementRole Of(string name) => Roles.GetValueOrDefault(name, ElementRole.Inline);

    private static IEnumerable<KeyValuePair<string, ElementRole>> All() =>
    [
        .. Each(
            ElementRole.Block,
            "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form "
                + "h1 h2 h3 h4 h5 h6 header hgroup li legend main menu nav ol p pre search section summary table caption tbody thead "
                + "tfoot tr ul"),
        .. Each(ElementRole.Cell, "td th"),
        .. Each(ElementRole.Break, "br hr"),
        .. Each(ElementRole.Word, "time"),
        .. Each(
            ElementRole.Dropped,
            "applet area audio base canvas col colgroup datalist embed frame frameset head iframe img input link map meta meter noembed "
                + "noframes noscript object param picture progress script select source style svg template textarea title track video"),
        .. Each(
            ElementRole.Letters,
            "abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small strike strong sub sup tt "
                + "u var wbr"),
    ];

    private static IEnumerable<KeyValuePair<string, ElementRole>> Each(ElementRole role, string names) =>
        names.Split(' ').Select(name => KeyValuePair.Create(name, role));
}
