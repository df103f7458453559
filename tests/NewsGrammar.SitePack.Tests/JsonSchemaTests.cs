using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsGrammar.Authoring.JsonSchema;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Marks;
using NewsGrammar.Views;
using NJsonSchema;

namespace NewsGrammar.SitePack.Tests;

/// <summary>The results of all samples are what the JSON Schema of their grammar says.</summary>
public sealed class JsonSchemaTests
{
    [Theory]
    [MemberData(nameof(SampleTests.Samples), MemberType = typeof(SampleTests))]
    public async Task Result_of_a_sample_is_valid(string site, string sample)
    {
        JsonSchema schema = await SchemaOf(site);

        Assert.Empty(schema.Validate(ResultOf(site, SitePack.ReadSample(site, sample), SitePack.MarksOf(site, sample))));
    }

    [Theory]
    [InlineData("\"body\":[", "\"body\":[1,")]
    [InlineData("\"title\":", "\"titel\":")]
    [InlineData("\"readAlso\":{", "\"readAlso\":{\"more\":[],")]
    [InlineData("\"kind\":\"unexpected\"", "\"kind\":\"left out\"")]
    [InlineData("\"grammar\":\"ArabKhabar\"", "\"grammar\":\"Other\"")]
    [InlineData("\"repairs\":", "\"more\":")]
    public async Task Anything_else_is_not(string part, string instead)
    {
        JsonSchema schema = await SchemaOf("arabkhabar");
        string text = SitePack.ReadSample("arabkhabar", "title-and-date") + "\nالمصدر: أخرى\n";
        string result = ResultOf("arabkhabar", text);
        Assert.Empty(schema.Validate(result));
        Assert.Contains(part, result, StringComparison.Ordinal);

        Assert.NotEmpty(schema.Validate(result.Replace(part, instead, StringComparison.Ordinal)));
    }

    private static async Task<JsonSchema> SchemaOf(string site)
    {
        string path = SitePack.GrammarOf(site);
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(path, await File.ReadAllTextAsync(path)), GrammarFolders.Default);

        // The validator knows definitions by the name that they had before draft 2019-09.
        string schema = JsonSchemaEmitter.Emit(compilation.Grammar!).Replace("$defs", "definitions", StringComparison.Ordinal);
        return await JsonSchema.FromJsonAsync(schema);
    }

    private static string ResultOf(string site, string text, params LineMarks[] marks)
    {
        Grammar grammar = Grammar.Load(SitePack.GrammarOf(site));
        using ParsedDocument<char> document = grammar.Parse(new MarkedText<char>(text, marks));
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("grammar", grammar.Name);
            writer.WritePropertyName("document");
            document.WriteTo(writer);
            writer.WritePropertyName("repairs");
            document.WriteRepairsTo(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
