namespace NewsGrammar.Compiler.Tests;

/// <summary>A grammar that uses all of the language.</summary>
internal static class GoodGrammar
{
    public const string Text = """
        /// A daily newspaper.
        /// Its articles in full.
        grammar Daily

        // Labels.
        line Dateline  = ("نشر في" | "تاريخ النشر") sep? date:text
        line Source    = "المصدر" sep value:text
        line Tags      = exact "وسوم" sep(":" "|") tags:list
        line Byline    = "بقلم" name:text sep place:word?
        line More      = ("اقرأ أيضا" | exact "شاهد") sep?
        line Bullet    = bullet title:text
        line Rank      = number word text
        line Publisher = text where words <= 4 and not ends with ".", "؟"
        /// Any other line.
        line Paragraph = text
        line Lead      = text where first or joined and (chars > 10 or not not starts with "\u0640م" or contains exact "\"")

        /// The page.
        document Page =
            (title: Lead published: Dateline)?
            /// The text, a paragraph a line.
            body: Paragraph+?
            source: Source?
            line: (Rank | Publisher)
            layout: Tags{2}
            site: Byline{2,}?
            (Other | Paragraph Paragraph){1,3}

        layout Other =
            More
            (related: Bullet)*
        """;
}
