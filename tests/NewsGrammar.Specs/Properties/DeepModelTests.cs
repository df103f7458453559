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

        public static void Describe(JsonModelFields<Nested> fields) => fields.Model<Nested>("inner", static model => model.Inner);

        public static Nested Create(object?[] values) => new() { Inner = (Nested?)values[0] };
    }
}
