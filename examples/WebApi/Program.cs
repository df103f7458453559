// Takes a page as plain text or as HTML, answers with what was read; the OpenAPI document shows the fields:
//   curl --data-binary @examples/Console/page.txt http://localhost:5000/articles
//   curl --data-binary @page.html -H "Content-Type: text/html; charset=utf-8" http://localhost:5000/pages
//   curl http://localhost:5000/openapi/v1.json
using Microsoft.Net.Http.Headers;
using NewsGrammar.Html;
using NewsGrammar.Models;
using Reader.WebApi;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(static options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, JsonModel.Resolver<Wire.Model>());
    options.SerializerOptions.TypeInfoResolverChain.Insert(1, JsonModel.Resolver<Story.Model>());
});

builder.Services.AddOpenApi();

WebApplication app = builder.Build();

app.MapOpenApi();
app.MapPost("/articles", static async (HttpRequest request) =>
{
    using var reader = new StreamReader(request.Body);
    return Read(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
});

app.MapPost("/pages", static async (HttpRequest request) =>
{
    // What the server that sent the page said of its encoding; the page itself is asked where it said nothing.
    string? charset = MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) ? type.Charset.Value : null;
    using HtmlPage page = await HtmlPage.ReadAsync(request.Body, charset, request.HttpContext.RequestAborted);
    return ReadPage(page);
});

await app.RunAsync();

// A result shows slices of the page and lives on the stack: no await stands between the parse and the copy.
static Result<Wire.Model> Read(string page)
{
    using var article = Wire.Parse(page);
    return article.ToResult();
}

static Story.Model ReadPage(HtmlPage page)
{
    using var story = Story.Parse(page);
    return story.ToModel();
}
