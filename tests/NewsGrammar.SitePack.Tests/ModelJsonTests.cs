using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsGrammar.Models;

namespace NewsGrammar.SitePack.Tests;

/// <summary>Records of generated code as JSON, without reflection.</summary>
public sealed class ModelJsonTests
{
    public static TheoryData<string> Samples => [.. SitePack.SamplesOf("arabkhabar")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_of_a_record_is_the_json_of_the_result_and_gives_the_record_back(string sample)
    {
        using var article = ArabKhabar.Parse(SitePack.ReadSample("arabkhabar", sample));
        var buffer = new ArrayBufferWriter<byte>();
        article.WriteTo(buffer);
        ArabKhabar.Model model = article.ToModel();

        string json = JsonSerializer.Serialize(model, ArabKhabar.Model.JsonTypeInfo);

        Assert.Equal(Encoding.UTF8.GetString(buffer.WrittenSpan), json);
        Assert.Equal(model, JsonSerializer.Deserialize(json, ArabKhabar.Model.JsonTypeInfo));
    }

    [Fact]
    public void Options_of_an_app_take_the_record_in()
    {
        var options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", TypeInfoResolver = JsonModel.Resolver<ArabKhabar.Model>() };

        string json = JsonSerializer.Serialize(new ArabKhabar.Model { Source = "x" }, options.GetTypeInfo(typeof(ArabKhabar.Model)));

        Assert.Equal("{\n  \"source\": \"x\"\n}", json);
    }

    [Fact]
    public void Unknown_properties_are_passed_over_and_null_is_absent()
    {
        const string Json = """{ "more": { "body": [1, [2]] }, "source": null, "body": null, "readAlso": { "title": "t", "x": [] }, "title": "y" }""";

        ArabKhabar.Model? model = JsonSerializer.Deserialize(Json, ArabKhabar.Model.JsonTypeInfo);

        Assert.Equal(new ArabKhabar.Model { Title = "y", ReadAlso = new() { Title = "t" } }, model);
    }

    [Theory]
    [InlineData("""{ "title": 1 }""", "Path: $.title |")]
    [InlineData("""{ "body": "x" }""", "Path: $.body |")]
    [InlineData("""{ "body": [null] }""", "Path: $.body")]
    [InlineData("""{ "readAlso": { "body": [1] } }""", "Path: $.readAlso.body[0] |")]
    [InlineData("""{ "readAlso": [] }""", "Path: $.readAlso |")]
    [InlineData("[]", "Path: $ |")]
    public void Other_values_are_refused_with_their_place(string json, string place) => Assert.Contains(
        place,
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ArabKhabar.Model.JsonTypeInfo)).Message,
        StringComparison.Ordinal);
}
