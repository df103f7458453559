using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsGrammar.Models;

/// <summary>The properties of an object in JSON, all of which are set when it is made.</summary>
/// <typeparam name="T">The object.</typeparam>
internal sealed class JsonObjectShape<T>
    where T : notnull
{
    private readonly List<string> _names = [];
    private readonly List<Func<JsonSerializerOptions, JsonPropertyInfo>> _properties = [];
    private readonly List<JsonParameterInfoValues> _parameters = [];

    /// <summary>Whether readers that take no notice of case would take one property for another.</summary>
    public bool DiffersInCaseAlone => _names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < _names.Count;

    /// <summary>Adds a property.</summary>
    /// <param name="name">Its name in JSON, which no naming policy changes.</param>
    /// <param name="get">Gives its value.</param>
    /// <param name="isWritten">Whether a value is written; null for always.</param>
    /// <param name="isNullable">Whether a value may be null.</param>
    /// <param name="isRead">Whether the object is made from it; false for what follows from other properties.</param>
    /// <param name="isRequired">Whether JSON without it is refused.</param>
    public void Add<TValue>(
        string name,
        Func<T, TValue?> get,
        Func<TValue?, bool>? isWritten = null,
        bool isNullable = true,
        bool isRead = true,
        bool isRequired = false)
    {
        // Parameters find their properties by a name without regard to case: the number of the property is one of its own.
        string own = $"property{_names.Count}";
        _names.Add(name);
        _properties.Add(options =>
        {
            JsonPropertyInfo property = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TValue>
            {
                DeclaringType = typeof(T),
                Getter = model => get((T)model),
                IsProperty = true,
                IsPublic = true,
                JsonPropertyName = name,
                PropertyName = own,

                // What is given when the object is made needs none, but what is required must have one.
                Setter = isRead ? static (_, _) => throw new NotSupportedException() : null,
            });
            property.IsGetNullable = isNullable && !typeof(TValue).IsValueType;
            property.IsRequired = isRequired;
            if (isWritten is not null)
            {
                property.ShouldSerialize = (_, value) => isWritten((TValue?)value);
            }

            return property;
        });
        if (isRead)
        {
            _parameters.Add(new JsonParameterInfoValues
            {
                IsMemberInitializer = true,
                IsNullable = isNullable,
                Name = own,
                ParameterType = typeof(TValue),
                Position = _parameters.Count,
            });
        }
    }

    /// <summary>What System.Text.Json is told.</summary>
    /// <param name="options">For which options.</param>
    /// <param name="create">Makes the object from the values of the properties that are read, in their order.</param>
    public JsonTypeInfo<T> TypeInfo(JsonSerializerOptions options, Func<object?[], T> create) =>
        JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectWithParameterizedConstructorCreator = create!,
            PropertyMetadataInitializer = _ => [.. _properties.Select(property => property(options))],
            ConstructorParameterMetadataInitializer = () => [.. _parameters],
        });
}
