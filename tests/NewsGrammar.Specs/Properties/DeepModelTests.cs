using System.Text.Json;
using NewsGrammar.Models;

namespace NewsGrammar.Specs;

/// <summary>Records that lie in one another deeper than the runtime's JSON goes by itself.</summary>
public sealed class DeepModelTests
{
    private const int Depth = 250;

    [Fact]
    public void They_are_written_and_read()
    {
        var model = new Nested();
        for (int depth = 1; depth < Depth; depth++)
        {
            model = new Nested { Inner = model };
        }

        string json = JsonSerializer.Serialize(model, JsonModel.TypeInfo<Nested>());

        Assert.Equal(Depth, json.Count(static unit => unit == '{'));
        Assert.Equal(model, JsonSerializer.Deserialize(json, JsonModel.TypeInfo<Nested>()));
    }

    private sealed record Nested : IJsonModel<Nested>
    {
        public Nested? Inner { get; init; }

        public static void Write(Utf8JsonWriter writer, Nested model)
        {
            if (model.Inner is { } inner)
            {
                writer.WriteStartObject("inner");
                Write(writer, inner);
                writer.WriteEndObject();
            }
        }

        public static Nested Read(ref Utf8JsonReader reader)
        {
            Nested? inner = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
                inner = Read(ref reader);
            }

            return new Nested { Inner = inner };
        }
    }
}
