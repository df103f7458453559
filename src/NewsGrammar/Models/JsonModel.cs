using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace NewsGrammar.Models;

/// <summary>JSON of generated records and of results that hold them, without reflection: fit for trimming and Native AOT.</summary>
public static class JsonModel
{
    /// <summary>What <see cref="JsonSerializer"/> needs to know of a record, with default options of its own.</summary>
    /// <typeparam name="TModel">The record.</typeparam>
    public static JsonTypeInfo<TModel> TypeInfo<TModel>()
        where TModel : class, IJsonModel<TModel> => JsonModelResolver<TModel>.TypeInfo;

    /// <summary>What <see cref="JsonSerializer"/> needs to know of a result, with default options of its own.</summary>
    /// <typeparam name="TModel">The record of the document.</typeparam>
    public static JsonTypeInfo<Result<TModel>> ResultTypeInfo<TModel>()
        where TModel : class, IJsonModel<TModel> => JsonModelResolver<TModel>.ResultTypeInfo;

    /// <summary>
    /// What <see cref="JsonSerializer"/> needs to know of a result of <see cref="Result.Of{TUnit}"/>, with default options of its
    /// own.
    /// </summary>
    public static JsonTypeInfo<Result<JsonObject>> ResultTypeInfo() => JsonObjectResults.TypeInfo;

    /// <summary>
    /// Both for options of the caller's, to be added to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>. A schema
    /// that is made with these options shows all fields.
    /// </summary>
    /// <typeparam name="TModel">The record.</typeparam>
    public static IJsonTypeInfoResolver Resolver<TModel>()
        where TModel : class, IJsonModel<TModel> => JsonModelResolver<TModel>.Instance;

    /// <summary>A list among the values that a record is made from; see <see cref="IJsonModel{TSelf}.Create"/>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="value">The value.</param>
    public static ValueList<T> List<T>(object? value) => (ValueList<T>?)value ?? ValueList.Absent<T>();
}
