using NewsGrammar.Authoring.Drafting;

namespace NewsGrammar.Compiler.Tests.Drafting;

/// <summary>Lines without a label that people know by their form and place: titles, headings, marks at the end, what recurs.</summary>
public class ShapeDraftTests
{
    private static readonly string[] Words = ["liman", "köprü", "çarşı", "okul", "meydan", "vapur", "fener", "rıhtım", "pazar", "dere", "tepe", "bahçe"];

    [Fact]
    public void Headings_in_capitals_and_the_agency_at_the_end_are_no_paragraphs()
    {
        string[] pages = [.. Words.Select((word, number) => $"""
            Yeni {word} bugün açıldı mı

            Belediye başkanı sabah erken saatlerde yeni {word} için düzenlenen törene çok sayıda davetliyle birlikte katıldı.

            {Upper(word)} İÇİN BEKLEYİŞ SÜRÜYOR

            Mühendisler {word} çalışmalarının gelecek yılın ilkbaharına kadar tamamlanacağını söyledi, halk ise daha erken olmasını istiyor.

            {(number % 2 == 0 ? "AA" : "DHA")}
            """)];

        GrammarDraft draft = Drafts.Of(pages);

        using var document = Grammar.Compile(draft.Text).Parse(pages[0]);
        Assert.Equal("Yeni liman bugün açıldı mı", document.Root.Value("title").ToString());
        Assert.Equal(["LİMAN İÇİN BEKLEYİŞ SÜRÜYOR"], document.Root.Values("heading").ToArray());
        Assert.Equal(2, document.Root.Values("body").ToArray().Length);
        Assert.Contains(draft.Rules, static rule => rule.Examples.Contains("AA") && rule.Rule != "Paragraph");
    }

    [Fact]
    public void Headings_that_ask_are_no_paragraphs_where_a_site_has_such()
    {
        string[] pages = [.. Words.Select(static (word, number) => $"""
            Yeni {word} bugün açıldı

            Belediye başkanı sabah erken saatlerde yeni {word} için düzenlenen törene çok sayıda davetliyle birlikte katıldı.

            {(number % 3 == 0 ? $"YENİ {Upper(word)} KİMİN İÇİN?" : $"{Upper(word)} İÇİN BEKLEYİŞ SÜRÜYOR")}

            Mühendisler {word} çalışmalarının gelecek yılın ilkbaharına kadar tamamlanacağını söyledi, halk ise daha erken olmasını istiyor.
            """)];

        GrammarDraft draft = Drafts.Of(pages);

        using var asks = Grammar.Compile(draft.Text).Parse(pages[0]);
        Assert.Equal(["YENİ LİMAN KİMİN İÇİN?"], asks.Root.Values("heading").ToArray());
        using var tells = Grammar.Compile(draft.Text).Parse(pages[1]);
        Assert.Equal(["KÖPRÜ İÇİN BEKLEYİŞ SÜRÜYOR"], tells.Root.Values("heading").ToArray());
    }

    [Fact]
    public void Titles_below_read_also_end_where_the_body_goes_on()
    {
        string[] towns = ["لاہور", "کراچی", "پشاور", "کوئٹہ", "ملتان", "حیدرآباد", "سکھر", "گلگت", "مردان", "سوات", "چترال", "گجرات"];
        string[] pages = [.. towns.Select((town, number) => $"""
            {town} میں نئے پل کا افتتاح ہو گیا ہے اور شہریوں نے اس پر خوشی کا اظہار کیا ہے، انجینئروں نے کام کی تعریف کی۔
            پل کی تعمیر دو سال میں مکمل ہوئی اور اس پر روزانہ ہزاروں گاڑیاں گزریں گی، یہ بات {town} کے میئر نے بتائی۔
            {town} کے شہریوں کا کہنا ہے کہ پہلے انہیں دریا پار کرنے کے لیے گھنٹوں کشتی کا انتظار کرنا پڑتا تھا۔
            سردیوں میں کشتیاں بند ہو جاتی تھیں اور {town} کا رابطہ دوسرے شہروں سے کٹ جاتا تھا۔
            یہ بھی پڑھیے
            {town} کی پرانی منڈی کی کہانی
            دریا کے کنارے نیا باغ {town}
            {(number % 2 == 0 ? $"{town} میں عجائب گھر کی نمائش\n" : "")}میئر نے مزید بتایا کہ اگلے سال {town} میں ایک اور پل بنایا جائے گا۔
            """)];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Contains("ReadAlso (readAlso: Listed){0,3}", draft.Text, StringComparison.Ordinal);
        using var document = Grammar.Compile(draft.Text).Parse(pages[0]);
        Assert.Equal(3, document.Root.Values("readAlso").ToArray().Length);
        Assert.Equal(5, document.Root.Values("body").ToArray().Length);
    }

    [Theory]
    [InlineData("* * *", "divider")]
    [InlineData("تابعونا على صفحتنا", "promotion")]
    public void What_recurs_amid_the_body_is_no_paragraph(string line, string field)
    {
        GrammarDraft draft = Drafts.Of(Recurring(line, ""));

        using var document = Grammar.Compile(draft.Text).Parse(Recurring(line, "")[0]);
        Assert.Equal([line], document.Root.Values(field).ToArray());
    }

    [Fact]
    public void The_mark_at_the_end_of_articles_is_no_paragraph()
    {
        GrammarDraft draft = Drafts.Of(Recurring("", "انتهى الخبر/"));

        Assert.DoesNotContain(draft.Rules, static rule => rule.Rule == "Paragraph" && rule.Examples.Contains("انتهى الخبر/"));
        using var document = Grammar.Compile(draft.Text).Parse(Recurring("", "انتهى الخبر/")[0]);
        Assert.Equal(2, document.Root.Values("body").ToArray().Length);
    }

    [Fact]
    public void Copies_of_one_page_show_nothing_that_recurs()
    {
        string[] pages = [.. Enumerable.Range(0, 12).Select(static number => number < 6 ? Recurring("سطر قصير", "")[0] : Recurring("", "")[number])];

        Assert.DoesNotContain("Promotion", Drafts.Of(pages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_all_have_a_title_are_not_said_to_lack_one()
    {
        string[] pages = [.. Words.Select(static word =>
            $"Yeni {word} açıldı\nBelediye başkanı sabah erken saatlerde yeni {word} için düzenlenen törene katıldı.\nHalk bunu {word} meydanında kutladı.")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Contains("title: Paragraph\n", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("without a title", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_no_vocabulary_has_is_offered()
    {
        string[] pages = [.. Recurring("", "").Select(static (page, number) => $"{page}\nموقع الحدث: ساحة {(char)('أ' + number + 3)} الكبرى")];

        GrammarDraft draft = Drafts.Of(pages);

        Assert.Contains(draft.Findings, static finding => finding.StartsWith("labels that no vocabulary has: \"موقع الحدث\" (", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_pages_give_the_same_draft_and_many_are_sampled()
    {
        GrammarDraft first = GrammarDrafter.Draft("Drafted", Many());
        GrammarDraft second = GrammarDrafter.Draft("Drafted", Many());

        Assert.Equal(first.Text, second.Text);
        Assert.Contains("pages: 1,500, of which 1,000 were kept at random; lines that recur were counted on all", first.Findings);
        Assert.Equal(1_000, Many().Kept.Count);
        Assert.Equal(1_500, Many().Count);

        static DraftPages Many()
        {
            var pages = new DraftPages();
            foreach (int number in Enumerable.Range(0, 1_500))
            {
                pages.Add(new DraftSample($"{number}", $"Başlık {number}\nBugün {number} kişi limana geldi ve akşama kadar orada kaldı, sonra evine döndü."));
            }

            return pages;
        }
    }

    private static string[] Recurring(string amid, string end) => [.. Enumerable.Range(1, 12).Select(number => string.Join('\n', new[]
    {
        $"افتتحت البلدية صباح اليوم جسرا للمشاة يربط الحي رقم {number} بالمحطة القديمة بعد عامين من العمل المتواصل.",
        number % 4 == 1 ? amid : "",
        $"وقال المهندس إن الجسر يتسع لألف عابر و{number} في الساعة، وإن العمل انتهى قبل موعده بأسابيع قليلة.",
        end,
    }.Where(static line => line.Length > 0)))];

    private static string Upper(string word) => word.Replace('i', 'İ').ToUpperInvariant();
}
