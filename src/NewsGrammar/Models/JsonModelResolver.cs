using System.Text.Json.Serialization.Metadata;

namespace NewsGrammar.Models;

/// <summary>Tells System.Text.Json of one record and of its results, so that it needs no reflection.</summary>
/// <typeparam name="TModel">The record.</typeparam>
internal static class JsonModelResolver<TModel>
    where TModel : class, IJsonModel<TModel>
{
    /// <summary>The record, what its fields are made of, and the result that holds it.</summary>
    public static readonly JsonModelTypes Instance = Create();

    /// <summary>The record with options of its own.</summary>
    public static readonly JsonTypeInfo<TModel> TypeInfo = (JsonTypeInfo<TModel>)Instance.ToOptions().GetTypeInfo(typeof(TModel));

    /// <summary>The result with options of its own.</summary>
    public static readonly JsonTypeInfo<Result<TModel>> ResultTypeInfo =
        (JsonTypeInfo<Result<TModel>>)TypeInfo.Options.GetTypeInfo(typeof(Result<TModel>));

    private static JsonModelTypes Create()
    {
        var types = new JsonModelTypes();
        types.AddModel<TModel>();
        JsonResultTypes.AddTo<TModel>(types);
        return types;
    }
}
