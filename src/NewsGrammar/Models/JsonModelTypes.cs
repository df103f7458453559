using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Models;

/// <summary>The types that records are made of, each with what System.Text.Json is to know of it.</summary>
internal sealed class JsonModelTypes : IJsonTypeInfoResolver
{
    /// <summary>An object and an array for each of the 254 fields that may lie in one another, and some to spare.</summary>
    public const int MaxDepth = 1000;

    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _types = new()
    {
        [typeof(string)] = static options => JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter),
    };

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _types.GetValueOrDefault(type)?.Invoke(options);

    /// <summary>Adds a type.</summary>
    public void Add<T>(Func<JsonSerializerOptions, JsonTypeInfo<T>> typeInfo) => _types.TryAdd(typeof(T), typeInfo);

    /// <summary>Adds a record and what its fields are made of.</summary>
    public void AddModel<TModel>()
        where TModel : class, IJsonModel<TModel>
    {
        JsonModelFields<TModel>? fields = null;
        if (_types.TryAdd(typeof(TModel), options => fields!.TypeInfo(options)))
        {
            fields = new JsonModelFields<TModel>(this);
        }
    }

    /// <summary>Adds lists of a type.</summary>
    public void AddList<T>() => Add(static options =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(options, new JsonCollectionInfoValues<ValueList<T>>(), ListOf));

    /// <summary>Options of their own, which need no reflection.</summary>
    public JsonSerializerOptions ToOptions() => new()
    {
        Encoder = JsonEscaping.Encoder,
        MaxDepth = MaxDepth,
        TypeInfoResolver = this,
    };

    private static ValueList<T> ListOf<T>(IEnumerable<T> items)
    {
        T[] own = [.. items];
        return Array.TrueForAll(own, static item => item is not null)
            ? new ValueList<T>(own)
            : throw new JsonException(); // which is given its message and path
    }
}
