using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsGrammar.Models;

namespace NewsGrammar.SitePack.Tests;

/// <summary>A web app that answers with results, and its OpenAPI document.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Document_shows_the_fields_and_the_answer_holds_them()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.ConfigureHttpJsonOptions(static options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, JsonModel.Resolver<ArabKhabar.Model>()));
        builder.Services.AddOpenApi();
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapOpenApi();
        app.MapGet("/article", static () => Read("نص.\nالمصدر: صحيفة الضفاف\n"));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        JsonNode document = (await client.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!;
        JsonNode answer = (await client.GetFromJsonAsync<JsonNode>("/article"))!;

        JsonNode result = Resolve(document, document["paths"]!["/article"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!);
        JsonNode fields = Resolve(document, result["properties"]!["document"]!)["properties"]!;
        Assert.Equal(
            ["title", "published", "body", "source", "keywords", "readAlso", "related"],
            fields.AsObject().Select(static field => field.Key));
        Assert.Contains("string", Resolve(document, fields["body"]!)["items"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("publisher", Resolve(document, fields["readAlso"]!).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("unexpected", document.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("صحيفة الضفاف", answer["document"]!["source"]!.ToString());
        Assert.Equal("true", answer["recognized"]!.ToJsonString());
    }

    private static Result<ArabKhabar.Model> Read(string text)
    {
        using var article = ArabKhabar.Parse(text);
        return article.ToResult();
    }

    /// <summary>Follows references, of which one that may be null is one of two.</summary>
    private static JsonNode Resolve(JsonNode document, JsonNode schema)
    {
        if (schema["oneOf"] is JsonArray either)
        {
            return Resolve(document, either.First(static one => one!["$ref"] is not null)!);
        }

        return schema["$ref"] is { } reference
            ? document["components"]!["schemas"]![reference.ToString().Split('/')[^1]]!
            : schema;
    }
}
