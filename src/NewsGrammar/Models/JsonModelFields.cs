using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsGrammar.Models;

/// <summary>The fields of a record as System.Text.Json is to know them; a field that is absent is left out.</summary>
/// <typeparam name="TModel">The record.</typeparam>
public sealed class JsonModelFields<TModel>
    where TModel : class, IJsonModel<TModel>
{
    private readonly JsonModelTypes _types;
    private readonly JsonObjectShape<TModel> _shape = new();

    internal JsonModelFields(JsonModelTypes types)
    {
        _types = types;
        TModel.Describe(this);
    }

    /// <summary>A field that holds a text.</summary>
    /// <param name="name">Its name in JSON: the grammar's.</param>
    /// <param name="get">Gives the text; null when it is absent.</param>
    public JsonModelFields<TModel> Text(string name, Func<TModel, string?> get) => AddOne(name, get);

    /// <summary>A field that holds texts.</summary>
    /// <param name="name"><inheritdoc cref="Text" path="/param[@name='name']"/></param>
    /// <param name="get">Gives the texts.</param>
    public JsonModelFields<TModel> Texts(string name, Func<TModel, ValueList<string>> get)
    {
        _types.AddList<string>();
        return AddList(name, get);
    }

    /// <summary>A field that holds a record.</summary>
    /// <typeparam name="TField">The record.</typeparam>
    /// <param name="name"><inheritdoc cref="Text" path="/param[@name='name']"/></param>
    /// <param name="get">Gives the record; null when it is absent.</param>
    public JsonModelFields<TModel> Model<TField>(string name, Func<TModel, TField?> get)
        where TField : class, IJsonModel<TField>
    {
        _types.AddModel<TField>();
        return AddOne(name, get);
    }

    /// <summary>A field that holds records.</summary>
    /// <typeparam name="TField">The record.</typeparam>
    /// <param name="name"><inheritdoc cref="Text" path="/param[@name='name']"/></param>
    /// <param name="get">Gives the records.</param>
    public JsonModelFields<TModel> Models<TField>(string name, Func<TModel, ValueList<TField>> get)
        where TField : class, IJsonModel<TField>
    {
        _types.AddModel<TField>();
        _types.AddList<TField>();
        return AddList(name, get);
    }

    /// <summary>What System.Text.Json is told.</summary>
    internal JsonTypeInfo<TModel> TypeInfo(JsonSerializerOptions options) =>
        options.PropertyNameCaseInsensitive && _shape.DiffersInCaseAlone
            ? JsonMetadataServices.CreateValueInfo<TModel>(options, new JsonModelConverter<TModel>())
            : _shape.TypeInfo(options, TModel.Create);

    private JsonModelFields<TModel> AddOne<TValue>(string name, Func<TModel, TValue?> get)
        where TValue : class
    {
        _shape.Add(name, get, static value => value is not null);
        return this;
    }

    private JsonModelFields<TModel> AddList<TItem>(string name, Func<TModel, ValueList<TItem>> get)
    {
        _shape.Add(name, get, static value => value is ValueList<TItem> { IsAbsent: false }, isNullable: false);
        return this;
    }
}
