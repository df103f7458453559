namespace NewsGrammar.Generator.Tests;

/// <summary>Grammars that the tests build with.</summary>
internal static class Grammars
{
    /// <summary>Every kind of field, element and condition that code is generated for.</summary>
    public const string Everything =
        """
        /// A grammar with one of everything.
        /// Its second line has <angle> & brackets.
        grammar Everything

        /// Where it was first published.
        line Source  = ("المصدر" | exact "Source") sep value:text
        line Tags    = "وسوم" sep(":" "=>")? tags:list
        line Byline  = "كتب" author:text sep place:text (" عن " | "for") client:word number?
        line Dated   = stamp:number "." rest:text
        line Heading = text where words < 6 and not (ends with exact ".", "!" or contains "عاجل") and (first or not joined)
        line Bullet  = bullet title:text
        line Quote   = text where starts with "قال", "said" and chars >= 10
        line Prose   = text

        /// The whole page.
        document Page =
            title: Heading?
            /// Who wrote it.
            byline: Byline?
            (dated: Dated){0,2}
            (body: Prose | quote: Quote)+
            source: Source?
            tags: Tags?
            boxes: Box*
            summary: (Prose Prose)?

        layout Box =
            heading: Heading
            (item: Bullet)+
            (bylines: Byline)*?
        """;

    /// <summary>A small grammar.</summary>
    public const string Small =
        """
        grammar Small
        line Source = "المصدر" sep value:text
        line Prose  = text
        document Page = (body: Prose)+ source: Source?
        """;

    /// <summary>Lines that are spread: into the document, with another field of a name, and into objects.</summary>
    public const string Spread =
        """
        grammar Spread
        line Credit = "تصوير" photographer:text sep("|") studios:list
        line Author = "بقلم" name:text
        line Prose  = text
        document Page = (photographer: Author | ..Credit)? (body: Prose)+ boxes: Box*
        layout Box = ..Credit+
        """;
}
