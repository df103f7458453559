using AngleSharp.Dom;
using NewsGrammar.Marks;

namespace NewsGrammar.Html.Walking;

/// <summary>What an element says of the lines in it, by its name, role and a few attributes. Class names say nothing: each site has its own.</summary>
internal static class ElementContext
{
    /// <summary>Whether an element shows nothing, whatever it is.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") is "true"
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || (element.GetAttribute("style") is { } style && HidesBy(style));

    /// <summary>What holds within an element.</summary>
    /// <param name="around">What holds around it.</param>
    /// <param name="element">The element.</param>
    public static LineContext Within(in LineContext around, IElement element)
    {
        string name = element.LocalName;
        string role = element.GetAttribute("role") ?? "";
        LineContext context = around with { Marks = around.Marks | MarksOf(name, role, around.IsInSection) };
        return name switch
        {
            _ when HeadingLevelOf(element, name, role) is > 0 and var level => context with { HeadingLevel = level },
            "a" when element.HasAttribute("href") => context with { IsLink = true },
            "b" or "strong" => context with { IsBold = true },
            "button" => context with { IsControl = true },
            "pre" => context with { IsPreformatted = true },
            "article" or "section" or "main" or "aside" or "nav" => context with { IsInSection = true }
                | (IsBody(element) ? LineMark.Article : LineMark.None),
            _ when IsBody(element) => context | LineMark.Article,
            _ => context,
        };
    }

    private static bool IsBody(IElement element) =>
        element.GetAttribute("itemprop") is { } property && property.Split(' ').Contains("articleBody", StringComparer.OrdinalIgnoreCase);

    private static LineMark MarksOf(string name, string role, bool isInSection) => (name, role) switch
    {
        (_, "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "form" or "menu" or "menubar" or "toolbar") =>
            LineMark.Menu,
        (_, "article" or "main") => LineMark.Article,
        (_, "listitem") => LineMark.Item,
        (_, "figure") => LineMark.Caption,
        ("nav" or "aside" or "form" or "menu" or "search", _) => LineMark.Menu,

        // The header of an article holds its title; that of the page its name and menus.
        ("header" or "footer", _) => isInSection ? LineMark.None : LineMark.Menu,
        ("article" or "main", _) => LineMark.Article,
        ("p", _) => LineMark.Paragraph,
        ("li" or "dd" or "dt", _) => LineMark.Item,
        ("blockquote", _) => LineMark.Quote,
        ("figure" or "figcaption", _) => LineMark.Caption,
        _ => LineMark.None,
    };

    private static int HeadingLevelOf(IElement element, string name, string role)
    {
        if (name is ['h', >= '1' and <= '6' and var digit])
        {
            return digit - '0';
        }

        return role != "heading" ? 0
            : int.TryParse(element.GetAttribute("aria-level"), out int level) ? Math.Clamp(level, 1, 6)
            : 2; // what ARIA says where no level stands
    }

    private static bool HidesBy(string style)
    {
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + "display".Length).TrimStart() is [':', .. var value]
            && value.TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
