using System.Text.Json;

namespace NewsGrammar.Specs;

/// <summary>However a page writes the aggregator's article, the result is the same, in every reader.</summary>
public sealed class VariantTests
{
    private static readonly string MadeUp =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Variants", "made-up-article.txt"));

    public static TheoryData<string> Variants => [.. ArticleVariants.ByName.Keys];

    [Theory]
    [MemberData(nameof(Variants))]
    public void A_made_up_article_keeps_its_result(string variant) => AssertKeepsItsResult(MadeUp, variant);

    [SkippableTheory]
    [MemberData(nameof(Variants))]
    public void The_seed_keeps_its_result(string variant)
    {
        Skip.IfNot(SharedData.Exists, SharedData.Missing);
        AssertKeepsItsResult(SharedData.Seed, variant);
    }

    [Fact]
    public void The_made_up_article_has_its_fields() =>
        AssertFields(MadeUp, body: 7, "بريد المرفأ", "صدى الساحل", embeddedBody: 4, "واحة الأخبار", related: 5);

    [SkippableFact]
    public void The_seed_has_its_fields()
    {
        Skip.IfNot(SharedData.Exists, SharedData.Missing);
        AssertFields(SharedData.Seed, body: 7, "صدى البلد", "صفا", embeddedBody: 11, "الجزيرة", related: 10);
    }

    private static void AssertKeepsItsResult(string article, string variant)
    {
        string expected = FixedGrammars.ArabKhabar.Readers.First().Read(article).Snapshot;
        string[] variants = [.. ArticleVariants.ByName[variant](article)];
        Assert.True(variant == ArticleVariants.Unchanged || variants.Any(written => written != article), "Nothing varies.");
        foreach (string written in variants)
        {
            foreach (Reader reader in FixedGrammars.ArabKhabar.Readers)
            {
                string actual = reader.Read(written).Snapshot;
                Assert.True(expected == actual, $"{variant}, {reader.Name}\n{CodePointEscape.Encode(written)}\n{actual}");
            }
        }
    }

    private static void AssertFields(
        string article, int body, string source, string publisher, int embeddedBody, string embeddedSource, int related)
    {
        foreach (Reader reader in FixedGrammars.ArabKhabar.Readers)
        {
            Reading reading = reader.Read(article);
            JsonElement fields = JsonDocument.Parse(reading.Json).RootElement;
            JsonElement embedded = fields.GetProperty("readAlso");
            Assert.Equal("[]", reading.Repairs);
            Assert.Equal(body, fields.GetProperty("body").GetArrayLength());
            Assert.Equal(source, fields.GetProperty("source").GetString());
            Assert.True(fields.GetProperty("keywords").GetArrayLength() > 0);
            Assert.True(embedded.GetProperty("title").GetString()!.Length > 0);
            Assert.Equal(publisher, embedded.GetProperty("publisher").GetString());
            Assert.Equal(embeddedBody, embedded.GetProperty("body").GetArrayLength());
            Assert.Equal(embeddedSource, embedded.GetProperty("source").GetString());
            Assert.Equal(related, fields.GetProperty("related").GetArrayLength());
        }
    }
}
