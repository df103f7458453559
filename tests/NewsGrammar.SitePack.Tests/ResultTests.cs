using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using NewsGrammar.Models;
using NewsGrammar.Views;
using NJsonSchema;

namespace NewsGrammar.SitePack.Tests;

/// <summary>Results that are kept after their text is gone.</summary>
public sealed class ResultTests
{
    private static readonly JsonTypeInfo<Result<ArabKhabar.Model>> Json = JsonModel.ResultTypeInfo<ArabKhabar.Model>();

    public static TheoryData<string> Samples => [.. SitePack.SamplesOf("arabkhabar")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_is_that_of_the_parts_and_gives_the_result_back(string sample)
    {
        using var article = ArabKhabar.Parse(SitePack.ReadSample("arabkhabar", sample));

        Result<ArabKhabar.Model> result = article.ToResult();
        string json = JsonSerializer.Serialize(result, Json);

        Assert.Equal(JsonOfParts(article.Document), json);
        Assert.Equal(result, JsonSerializer.Deserialize(json, Json));
        Assert.Equal(result.GetHashCode(), JsonSerializer.Deserialize(json, Json)!.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Options_that_use_reflection_write_and_read_the_same(string sample)
    {
        using var article = ArabKhabar.ParseUtf8(Encoding.UTF8.GetBytes(SitePack.ReadSample("arabkhabar", sample)));
        var reflection = new JsonSerializerOptions
        {
            Encoder = Json.Options.Encoder, TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        Result<ArabKhabar.Model> result = article.ToResult();

        string json = JsonSerializer.Serialize(result, reflection);

        Assert.Equal(JsonSerializer.Serialize(result, Json), json);
        Assert.Equal(result, JsonSerializer.Deserialize<Result<ArabKhabar.Model>>(json, reflection));
    }

    [Fact]
    public void Encodings_differ_in_places_alone()
    {
        string text = SitePack.ReadSample("arabkhabar", "repair-second-source");
        using var article = ArabKhabar.Parse(text);
        using var utf8 = ArabKhabar.ParseUtf8(Encoding.UTF8.GetBytes(text));

        Result<ArabKhabar.Model> result = article.ToResult();
        Result<ArabKhabar.Model> other = utf8.ToResult();

        Assert.Equal(("utf-16", "utf-8"), (result.Encoding, other.Encoding));
        Assert.NotEqual(result, other);
        Assert.Equal(result with { Encoding = other.Encoding, Places = other.Places }, other);
        Assert.Equal(
            result.Places.Select(place => text.Substring(place.Offset, place.Length)),
            other.Places.Select(place => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text), place.Offset, place.Length)));
    }

    [Fact]
    public void Repairs_and_recognition_are_kept()
    {
        using var broken = ArabKhabar.Parse(SitePack.ReadSample("arabkhabar", "repair-second-source"));
        using var prose = ArabKhabar.Parse("نص بلا علامة.\n");

        Result<ArabKhabar.Model> result = broken.ToResult();

        Assert.Equal([new ResultRepair { Kind = RepairKind.Unexpected, Line = 4, Text = "المصدر: وكالة نسيم" }], result.Repairs);
        Assert.Equal((false, true), (result.Fits, result.Recognized));
        Assert.Equal((true, false), (prose.ToResult().Fits, prose.ToResult().Recognized));
    }

    [Fact]
    public void Schema_that_is_made_of_it_shows_all_fields()
    {
        JsonNode schema = Json.Options.GetJsonSchemaAsNode(typeof(Result<ArabKhabar.Model>));

        Assert.Equal(
            ["grammar", "document", "fits", "recognized", "repairs", "encoding", "places"],
            schema["properties"]!.AsObject().Select(static property => property.Key));
        JsonNode document = schema["properties"]!["document"]!["properties"]!;
        Assert.Equal("array", document["body"]!["type"]!.ToString());
        Assert.Contains("string", document["body"]!["items"]!["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("string", document["readAlso"]!["properties"]!["title"]!["type"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_by_reflection_shows_what_every_result_has()
    {
        var reflection = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

        JsonNode properties = reflection.GetJsonSchemaAsNode(typeof(Result<ArabKhabar.Model>))["properties"]!;

        Assert.Equal("""["unexpected","missing"]""", properties["repairs"]!["items"]!["properties"]!["kind"]!["enum"]!.ToJsonString());
        Assert.Equal("integer", properties["places"]!["items"]!["properties"]!["offset"]!["type"]!.ToString());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Results_are_what_their_schema_says(string sample)
    {
        string json = JsonSerializer.Serialize(Read(SitePack.ReadSample("arabkhabar", sample)), Json);
        JsonSchema schema = await JsonSchema.FromJsonAsync(Json.Options.GetJsonSchemaAsNode(typeof(Result<ArabKhabar.Model>)).ToJsonString());

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"recognized\":", "\"recognised\":", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"places\":[", "\"places\":[1,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Result_of_an_interpreter_holds_the_same_json()
    {
        string text = SitePack.ReadSample("arabkhabar", "repair-second-source");
        using ParsedDocument<char> document = Grammar.Load(SitePack.GrammarOf("arabkhabar")).Parse(text);
        using var article = ArabKhabar.Parse(text);

        Result<JsonObject> result = Result.Of(document);
        string json = JsonSerializer.Serialize(result, JsonModel.ResultTypeInfo());

        Assert.Equal(JsonSerializer.Serialize(article.ToResult(), Json), json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, JsonModel.ResultTypeInfo())!, JsonModel.ResultTypeInfo()));
    }

    [Theory]
    [InlineData("{}", "grammar")]
    [InlineData("""{ "grammar": "X", "document": {}, "recognized": 1, "encoding": "utf-8" }""", "$.recognized")]
    [InlineData("""{ "grammar": "X", "document": {}, "recognized": true, "encoding": "utf-8", "repairs": [{ "kind": "other", "line": 1 }] }""", "kind")]
    public void What_is_no_result_is_refused_with_its_place(string json, string place) => Assert.Contains(
        place, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Values_are_texts_in_both_encodings()
    {
        const string Text = "نص.\nالمصدر: صحيفة الضفاف\nالمصدر: أخرى\n";
        using var article = ArabKhabar.Parse(Text);
        using var utf8 = ArabKhabar.ParseUtf8(Encoding.UTF8.GetBytes(Text));

        Assert.Equal("صحيفة الضفاف", article.Source.ToText());
        Assert.Equal("صحيفة الضفاف", utf8.Source.ToText());
        foreach (Repair<byte> repair in utf8.Repairs)
        {
            Assert.Equal("line 3: unexpected المصدر: أخرى", repair.ToString());
        }

        foreach (ParsedLine<byte> line in utf8.Document.Lines)
        {
            Assert.Equal(Text.Split('\n')[line.Number - 1], line.ToString());
        }
    }

    [Fact]
    public void List_whose_line_held_nothing_is_empty_in_every_writer_and_else_absent()
    {
        using var empty = ArabKhabar.Parse("كلمات مفتاحية: ، ،\n");
        using var absent = ArabKhabar.Parse("المصدر: صحيفة الضفاف\n");
        var buffer = new ArrayBufferWriter<byte>();
        empty.WriteTo(buffer);

        Assert.Equal("""{"keywords":[]}""", Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal("""{"keywords":[]}""", JsonSerializer.Serialize(empty.ToModel(), ArabKhabar.Model.JsonTypeInfo));
        Assert.Contains("  keywords: []\n", empty.ToSnapshot(), StringComparison.Ordinal);
        Assert.False(empty.ToModel().Keywords.IsAbsent);
        Assert.False(JsonSerializer.Deserialize("""{"keywords":[]}""", ArabKhabar.Model.JsonTypeInfo)!.Keywords.IsAbsent);
        Assert.True(absent.ToModel().Keywords.IsAbsent);
        Assert.True(JsonSerializer.Deserialize("{}", ArabKhabar.Model.JsonTypeInfo)!.Keywords.IsAbsent);
        Assert.DoesNotContain("keywords", JsonSerializer.Serialize(absent.ToModel(), ArabKhabar.Model.JsonTypeInfo), StringComparison.Ordinal);
        Assert.DoesNotContain("keywords", absent.ToSnapshot(), StringComparison.Ordinal);
    }

    private static Result<ArabKhabar.Model> Read(string text)
    {
        using var article = ArabKhabar.Parse(text);
        return article.ToResult();
    }

    private static string JsonOfParts<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Json.Options.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("grammar", document.Schema.Name);
            writer.WritePropertyName("document");
            document.WriteTo(writer);
            writer.WriteBoolean("fits", document.Fits);
            writer.WriteBoolean("recognized", document.Recognized);
            writer.WritePropertyName("repairs");
            document.WriteRepairsTo(writer);
            document.WritePlacesTo(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
