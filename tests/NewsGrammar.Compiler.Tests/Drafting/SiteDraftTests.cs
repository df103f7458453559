using System.Text;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Authoring.Samples;

namespace NewsGrammar.Compiler.Tests.Drafting;

public class SiteDraftTests
{
    private static readonly string[] Harbour =
    [
        """
        Ferry service resumes after storm
        By Lina Haddad
        12 March 2024

        The ferry to the islands resumed on Tuesday morning, two days after the storm.
        Advertisement
        Passengers waited since dawn at the old harbour, and some had slept there.

        Origin: Harbour Post
        Topics: ferry, storm, harbour
        More from the harbour
        - A new lighthouse for the north pier
        - Fishermen count their losses
        """,
        """
        School garden wins a prize
        By Omar Reed
        3 May 2024

        The garden of the primary school won a prize on Friday, the mayor said at noon.
        Advertisement
        Pupils planted forty trees there last autumn, and look after them in turns.

        Origin: City Wire
        Topics: school, garden
        More from the harbour
        - Bees return to the town roofs
        """,
        """
        Bridge closes for repairs
        By Lina Haddad
        20 June 2024

        The bridge closes on Monday for repairs that take three weeks, the council said.
        Drivers are asked to use the coastal road until further notice, as they did last year.

        Origin: Harbour Post
        Topics: bridge, traffic
        """,
    ];

    private static readonly string[] Nahr =
    [
        """
        افتتاح مكتبة عامة في حي النهر
        افتتحت البلدية صباح اليوم مكتبة عامة في حي النهر، تضم عشرين ألف كتاب.
        وقال المدير إن أبوابها مفتوحة كل يوم حتى المساء.
        المصدر: جريدة النهر
        مكان الخبر: حي النهر
        مواضيع ذات صلة
        • ورشة للرسم في المكتبة
        • ساعة القصة للأطفال
        """,
        """
        سباق للقوارب في نهاية الأسبوع
        يقام سباق القوارب السنوي يوم السبت بمشاركة أربعين فريقا من مدن الساحل.
        المصدر: إذاعة المرفأ
        مكان الخبر: المرفأ القديم
        مواضيع ذات صلة
        • طقس معتدل في نهاية الأسبوع
        """,
        """
        حديقة جديدة على ضفة النهر
        تزرع البلدية مئتي شجرة في الحديقة الجديدة قبل حلول الربيع.
        المصدر: جريدة النهر
        مكان الخبر: الضفة الشرقية
        """,
    ];

    private static string Samples => Path.Combine(AppContext.BaseDirectory, "Samples");

    [Fact]
    public void The_pages_of_the_aggregator_are_drafted_as_people_wrote_it()
    {
        string[] texts = [.. Directory.EnumerateFiles(Samples, "*.sample")
            .Where(static path => !Path.GetFileName(path).StartsWith("repair", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static path => Encoding.UTF8.GetString(Sample.Read(path, File.ReadAllBytes(path)).Text.Span))];

        GrammarDraft draft = Drafts.Of(texts);

        Assert.Empty(draft.Misfits);
        Assert.Equal(
            """
            /// Pages with title, published, body, source, keywords, readAlso and related.
            grammar Drafted
            import "arabic"

            line Publisher = text where words <= 4 and not ends with ".", ":"
            line Bullet    = bullet title:text
            line Paragraph = text

            document Article =
                (title: Paragraph published: Published)?
                (body: Paragraph)+
                source: Source?
                keywords: Keywords?
                readAlso: Embedded?
                (Related (related: Bullet)+)?

            /// What follows `ReadAlso`.
            layout Embedded =
                ReadAlso
                title: Paragraph
                publisher: Publisher?
                (body: Paragraph)+
                source: Source?

            """,
            draft.Text);
    }

    [Fact]
    public void Broken_pages_among_them_change_nothing_and_are_named()
    {
        string[] paths = [.. Directory.EnumerateFiles(Samples, "*.sample").Order(StringComparer.Ordinal)];

        GrammarDraft draft = Drafts.Of([.. paths.Select(static path => Encoding.UTF8.GetString(Sample.Read(path, File.ReadAllBytes(path)).Text.Span))]);

        var broken = paths.Index().Where(static pair => pair.Item.Contains("repair", StringComparison.Ordinal)).Select(static pair => $"{pair.Index + 1}.txt");
        Assert.Equal(broken, draft.Misfits.Select(static misfit => misfit.Path));
        Assert.Contains("(Related (related: Bullet)+)?", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_English_site_with_labels_of_its_own()
    {
        GrammarDraft draft = Drafts.Of(Harbour);

        Assert.Empty(draft.Misfits);
        Assert.Contains("fits 3 of 3 pages", draft.Findings);
        using var document = Grammar.Compile(draft.Text).Parse(Harbour[0]);
        Assert.Equal(
            """
            Drafted
              title: Ferry service resumes after storm
              by: Lina Haddad
              published: 12 March 2024
              body:
                - The ferry to the islands resumed on Tuesday morning, two days after the storm.
                - Passengers waited since dawn at the old harbour, and some had slept there.
              advertisement:
                - Advertisement
              origin: Harbour Post
              keywords:
                - ferry
                - storm
                - harbour
              related:
                - A new lighthouse for the north pier
                - Fishermen count their losses
            repairs: 0

            """,
            document.ToSnapshot());
    }

    [Fact]
    public void An_Arabic_site_with_a_label_of_its_own()
    {
        GrammarDraft draft = Drafts.Of(Nahr);

        Assert.Empty(draft.Misfits);
        Assert.Contains("import \"arabic\"", draft.Text, StringComparison.Ordinal);
        Assert.Contains("line Label1    = \"مكان الخبر\" sep(\":\") value:text   // unsure: the name\n", draft.Text, StringComparison.Ordinal);
        using var document = Grammar.Compile(draft.Text).Parse(Nahr[1]);
        Assert.Equal("سباق للقوارب في نهاية الأسبوع", document.Root.Value("title").ToString());
        Assert.Equal("إذاعة المرفأ", document.Root.Value("source").ToString());
        Assert.Equal("المرفأ القديم", document.Root.Value("label1").ToString());
    }

    [Fact]
    public void What_one_page_shows_is_doubted()
    {
        GrammarDraft draft = Drafts.Of(Harbour[0]);

        Assert.Empty(draft.Misfits);
        Assert.Contains("sep(\":\") value:text   // unsure: whether it is a label, it was seen once\n", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbour-post", "HarbourPost")]
    [InlineData("2nd", "_2nd")]
    [InlineData("???", "Site")]
    public void A_name_that_is_none_has_one_near_it(string name, string near)
    {
        Assert.False(GrammarDrafter.IsName(name));
        Assert.Equal(near, GrammarDrafter.NameNear(name));
        Assert.True(GrammarDrafter.IsName(near));
    }
}
