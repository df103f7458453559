using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsGrammar.Models;

/// <summary>JSON of generated records, without reflection: fit for trimming and Native AOT.</summary>
public static partial class JsonModel
{
    /// <summary>What <see cref="JsonSerializer"/> needs to know of a record, with default options of its own.</summary>
    /// <typeparam name="TModel">The record.</typeparam>
    public static JsonTypeInfo<TModel> TypeInfo<TModel>()
        where TModel : class, IJsonModel<TModel> => JsonModelResolver<TModel>.TypeInfo;

    /// <summary>The same for options of the caller's, to be added to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.</summary>
    /// <typeparam name="TModel">The record.</typeparam>
    public static IJsonTypeInfoResolver Resolver<TModel>()
        where TModel : class, IJsonModel<TModel> => JsonModelResolver<TModel>.Instance;
}
