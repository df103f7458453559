using System.Text;
using System.Text.Json;
using NewsGrammar.Views;

namespace NewsGrammar.SitePack.Tests;

/// <summary>The generated parser as an application uses it.</summary>
public sealed class ApiExampleTests
{
    private static readonly string Full = SitePack.ReadSample("arabkhabar", "title-and-date");
    private static readonly string Broken = SitePack.ReadSample("arabkhabar", "repair-second-source");
    private static readonly string Short = SitePack.ReadSample("arabkhabar", "body-only");

    [Fact]
    public void Fields_are_slices_of_the_text()
    {
        using var article = ArabKhabar.Parse(Full);

        Assert.True(article.Fits);
        Assert.Equal("افتتاح جسر للمشاة فوق وادي الرمان", article.Title);
        Assert.Equal("28th, November 2023 GMT", article.Published);
        Assert.Equal("صحيفة الضفاف", article.Source);
        Assert.True(article.Document.Text.Overlaps(article.Source));
    }

    [Fact]
    public void Lists_are_read_with_foreach()
    {
        using var article = ArabKhabar.Parse(SitePack.ReadSample("arabkhabar", "delimited-keywords"));
        int paragraphs = 0;
        foreach (ReadOnlySpan<char> paragraph in article.Body)
        {
            Assert.EndsWith(".", paragraph);
            paragraphs++;
        }

        var keywords = new List<string>();
        foreach (ReadOnlySpan<char> keyword in article.Keywords)
        {
            keywords.Add(keyword.ToString());
        }

        Assert.Equal(2, paragraphs);
        Assert.Equal(["منتخب الشطرنج", "بطولة الربيع", "نادر الخطيب", "بلدة العرعر"], keywords);
    }

    [Fact]
    public void Objects_have_fields_of_their_own()
    {
        using var article = ArabKhabar.Parse(Full);

        Assert.Equal("معرض للخزف في متحف المدينة", article.ReadAlso.Title);
        Assert.Equal("وكالة نسيم", article.ReadAlso.Publisher);
        Assert.Equal("مجلة حرف", article.ReadAlso.Source);
        Assert.Equal(2, article.ReadAlso.Body.Count);
        Assert.Equal(3, article.Related.Count);
    }

    [Fact]
    public void Absent_fields_are_empty_and_say_so()
    {
        using var article = ArabKhabar.Parse(Short);

        Assert.True(article.HasBody);
        Assert.False(article.HasTitle || article.HasSource || article.HasKeywords || article.HasReadAlso || article.HasRelated);
        Assert.True(article.Source.IsEmpty);
        Assert.True(article.ReadAlso.Title.IsEmpty);
        Assert.False(article.ReadAlso.HasTitle);
    }

    [Fact]
    public void Repairs_name_the_line()
    {
        using var article = ArabKhabar.Parse(Broken);
        var repairs = new List<string>();
        foreach (Repair<char> repair in article.Repairs)
        {
            repairs.Add($"{repair.Kind} {repair.Line} {repair.Text}");
        }

        Assert.False(article.Fits);
        Assert.Equal(["Unexpected 4 المصدر: وكالة نسيم"], repairs);
    }

    [Fact]
    public void Json_leaves_absent_fields_out()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            using var article = ArabKhabar.Parse(Short);
            article.WriteTo(writer);
        }

        using JsonDocument json = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(["body"], json.RootElement.EnumerateObject().Select(static field => field.Name));
        Assert.Equal(2, json.RootElement.GetProperty("body").GetArrayLength());
    }

    [Fact]
    public void Models_of_either_encoding_are_equal_by_value()
    {
        using var article = ArabKhabar.Parse(Full);
        using var utf8 = ArabKhabar.ParseUtf8(Encoding.UTF8.GetBytes(Full));
        using var other = ArabKhabar.Parse(Broken);

        ArabKhabar.Model model = article.ToModel();

        Assert.Equal(model, utf8.ToModel());
        Assert.NotEqual(model, other.ToModel());
        Assert.Equal("صحيفة الضفاف", model.Source);
        Assert.Equal("وكالة نسيم", model.ReadAlso?.Publisher);
        Assert.Null(other.ToModel().ReadAlso);
    }

    [Fact]
    public void Interpreter_gives_the_same_fields_by_name()
    {
        Grammar grammar = Grammar.Load(SitePack.GrammarOf("arabkhabar"));
        using ParsedDocument<char> document = grammar.Parse(Full);
        LayoutView<char> article = document.Root;
        LayoutView<char> readAlso = article.Layout(article.FieldNumber("readAlso"));

        Assert.Equal("صحيفة الضفاف", article.Value(article.FieldNumber("source")));
        Assert.Equal("معرض للخزف في متحف المدينة", readAlso.Value(readAlso.FieldNumber("title")));
        Assert.Equal(-1, article.FieldNumber("nothing"));
    }
}
