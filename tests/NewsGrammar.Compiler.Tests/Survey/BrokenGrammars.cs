namespace NewsGrammar.Compiler.Tests.Survey;

/// <summary>Grammars of four sources, and mistakes as people make them: a condition lost, rules swapped, a label forgotten, a length too small.</summary>
internal static class BrokenGrammars
{
    /// <summary>Grammars that read the pages rightly, as far as what follows depends on it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Right = new Dictionary<string, string>
    {
        ["tr-ttc"] = """
            grammar TurkishPapers

            line Source  = "Kaynak" sep name:text where words <= 8
            line Dateline = "RADİKAL" sep value:text?
            line Agency  = text where words <= 2 and capitals and chars <= 9 and last
            line Byline  = text where words <= 3 and words >= 2 and capitals and last
            line Clock   = text where words <= 2 and digits >= 3 and chars <= 12
            line Title   = text where first and words <= 14 and not sentence
            line Heading = text where capitals and words <= 12 and words >= 2 and chars >= 8 and not sentence
            line Speech  = text where ends with ":" and words >= 4
            line Item    = bullet title:text
            line Paragraph = text

            document Article =
                title: Title?
                (body: Paragraph | heading: Heading | clock: Clock | speech: Speech | item: Item | dateline: Dateline | source: Source)*
                (agency: Agency | byline: Byline)?
            """,
        ["ar-cnn-france24"] = """
            grammar ArabicChannels

            line More    = ("للمزيد" | "المزيد") sep title:text
            line Maybe   = ("قد يهمك أيضا" | "قد يهمك" | "قد يعجبك أيضا") sep title:text
            line Read    = ("اقرأ أيضا" | "اقرأ المزيد" | "شاهد أيضا" | "أيضا" | "وأيضا") sep title:text?
            line Agencies = text where starts with "فرانس 24", "فرانس24", "أ ف ب", "رويترز" and words <= 8 and not sentence
            line Winner  = start:text sep(":") name:text where starts with "أفضل" and words <= 14
            line Heading = text where words <= 12 and not sentence and not ends with ":", "،", "؛" and not first
            line Speech  = text where ends with ":"
            line Lead    = text where first
            line Paragraph = text

            document Article =
                lead: Lead?
                (body: Paragraph | heading: Heading | speech: Speech | winner: Winner | readAlso: More | readAlso: Maybe | readAlso: Read)*
                source: Agencies?
            """,
        ["ar-saudinews"] = """
            grammar SaudiPapers

            line Link    = "رابط الخبر بصحيفة" name:text
            line Contact = ("للتواصل مع الكاتب" | "للتواصل أرسل" | "تبدأ بالرمز" | "زين تبدأ") rest:text?
            line Number  = text where words <= 4 and digits >= 5
            line Place   = name:text sep("–" "-") city:text where words <= 8 and not sentence
            line Mail    = text where words <= 2 and contains "@"
            line Item    = bullet title:text
            line Author  = text where first and words <= 5 and not sentence
            line Heading = text where words <= 9 and not sentence and not ends with ":", "،", "؛" and not contains "…"
            line Question = text where words <= 20 and ends with "؟", "?"
            line Speech  = text where ends with ":" and words <= 30
            line Paragraph = text

            document Article =
                author: Author?
                place: Place?
                (body: Paragraph | heading: Heading | item: Item | question: Question | speech: Speech)*
                (contact: Contact | number: Number | link: Link | mail: Mail)*
            """,
        ["ur-news"] = """
            grammar UrduPapers

            line Caption = text where starts with "تصویر کے کاپی رائٹ", "شٹر اسٹاک", "فوٹو" and words <= 10
            line ReadAlso = ("یہ بھی پڑھیں" | "یہ بھی پڑھئے" | "یہ بھی پڑھیے" | "اسی بارے میں مزید پڑھیں" | "مزید پڑھیں") sep? title:text?
            line Topics  = "مزید" sep(":") topics:text where words <= 12
            line Title   = text where first and words <= 18 and not sentence
            line Heading = text where words <= 10 and not sentence and not ends with ":", "،"
            line Speech  = text where ends with ":"
            line Question = text where words <= 16 and ends with "؟", "?"
            line Paragraph = text

            document Article =
                title: Title?
                (body: Paragraph | heading: Heading | caption: Caption | question: Question | speech: Speech | readAlso: ReadAlso)*
                topics: Topics?
            """,
    };

    /// <summary>The mistakes.</summary>
    public static readonly IReadOnlyList<GrammarBreak> Wrong =
    [
        new("tr-ttc", "headings need no capitals", "where capitals and words <= 12 and words >= 2", "where words <= 12 and words >= 2"),
        new("tr-ttc", "headings may be sentences of any length", "and words <= 12 and words >= 2 and chars >= 8 and not sentence", "and words >= 2"),
        new("tr-ttc", "titles are too short", "first and words <= 14", "first and words <= 5"),
        new("tr-ttc", "a title may stand anywhere", "    title: Title?\n    (body: Paragraph", "    (title: Heading | body: Paragraph"),
        new("tr-ttc", "times need no digits", "words <= 2 and digits >= 3 and chars <= 12", "words <= 2 and chars <= 12"),
        new("tr-ttc", "the label before the place is lost", "\"RADİKAL\"", "\"RADIKALX\""),
        new("ar-cnn-france24", "the most frequent label is lost", "(\"للمزيد\" | \"المزيد\")", "(\"المزيد\" | \"للاستزادة\")"),
        new("ar-cnn-france24", "another label is lost", "(\"قد يهمك أيضا\" | \"قد يهمك\" | \"قد يعجبك أيضا\")", "\"قد يعجبك أيضا\""),
        new("ar-cnn-france24", "headings are too long", "line Heading = text where words <= 12", "line Heading = text where words <= 25"),
        new("ar-cnn-france24", "headings may be sentences", "words <= 12 and not sentence and not ends", "words <= 12 and not ends"),
        new("ar-cnn-france24", "headings are too short", "line Heading = text where words <= 12", "line Heading = text where words <= 4"),
        new("ar-cnn-france24", "agencies are too short", "\"رويترز\" and words <= 8", "\"رويترز\" and words <= 2"),
        new("ar-saudinews", "authors may be long", "first and words <= 5 and not sentence", "first and words <= 25"),
        new("ar-saudinews", "items are forgotten", " | item: Item", ""),
        new("ar-saudinews", "headings may be sentences", "words <= 9 and not sentence and not ends", "words <= 9 and not ends"),
        new(
            "ar-saudinews",
            "questions and headings are swapped",
            "heading: Heading | item: Item | question: Question",
            "question: Heading | item: Item | heading: Question"),
        new("ar-saudinews", "what says introduces speech needs no colon", "ends with \":\" and words <= 30", "words <= 30 and not sentence"),
        new("ur-news", "titles are too short", "first and words <= 18", "first and words <= 6"),
        new("ur-news", "headings are too long", "line Heading = text where words <= 10", "line Heading = text where words <= 40"),
        new("ur-news", "the label of read-also lines is lost", "\"یہ بھی پڑھیں\" | \"یہ بھی پڑھئے\" | \"یہ بھی پڑھیے\" | \"اسی بارے میں مزید پڑھیں\" | ", ""),
        new("ur-news", "captions are not known", "\"تصویر کے کاپی رائٹ\", \"شٹر اسٹاک\", ", ""),
    ];
}
