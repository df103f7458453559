// Takes a page as plain text, answers with what was read; the OpenAPI document shows the fields:
//   curl --data-binary @examples/Console/page.txt http://localhost:5000/articles
//   curl http://localhost:5000/openapi/v1.json
using NewsGrammar.Models;
using Reader.WebApi;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(static options =>
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, JsonModel.Resolver<Wire.Model>()));

builder.Services.AddOpenApi();

WebApplication app = builder.Build();

app.MapOpenApi();
app.MapPost("/articles", static async (HttpRequest request) =>
{
    using var reader = new StreamReader(request.Body);
    return Read(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
});

await app.RunAsync();

// A result shows slices of the page and lives on the stack: no await stands between the parse and the copy.
static Result<Wire.Model> Read(string page)
{
    using var article = Wire.Parse(page);
    return article.ToResult();
}
