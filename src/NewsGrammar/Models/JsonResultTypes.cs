using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsGrammar.Views;

namespace NewsGrammar.Models;

/// <summary>
/// What System.Text.Json is to know of results, so that it needs no reflection; the attributes of the types say the same to it.
/// </summary>
internal static class JsonResultTypes
{
    /// <summary>Adds the result that holds a record, and what it is made of.</summary>
    public static void AddTo<TModel>(JsonModelTypes types)
        where TModel : class
    {
        types.Add(static options => JsonMetadataServices.CreateValueInfo<bool>(options, JsonMetadataServices.BooleanConverter));
        types.Add(static options => JsonMetadataServices.CreateValueInfo<int>(options, JsonMetadataServices.Int32Converter));
        types.Add(static options => JsonMetadataServices.CreateValueInfo<RepairKind>(
            options, new JsonRepairKind().CreateConverter(typeof(RepairKind), options)!));
        AddObject(types, PlaceShape(), CreatePlace);
        AddObject(types, RepairShape(), CreateRepair);
        AddObject(types, ResultShape<TModel>(), CreateResult<TModel>);
        AddList<ResultPlace>(types);
        AddList<ResultRepair>(types);
    }

    private static JsonObjectShape<ResultPlace> PlaceShape()
    {
        var shape = new JsonObjectShape<ResultPlace>();
        shape.Add("field", static place => place.Field, static field => field is not null);
        shape.Add("line", static place => place.Line, isNullable: false);
        shape.Add("offset", static place => place.Offset, isNullable: false);
        shape.Add("length", static place => place.Length, isNullable: false);
        return shape;
    }

    private static ResultPlace CreatePlace(object?[] values) => new((string?)values[0], (int)values[1]!, (int)values[2]!, (int)values[3]!);

    private static JsonObjectShape<ResultRepair> RepairShape()
    {
        var shape = new JsonObjectShape<ResultRepair>();
        shape.Add("kind", static repair => repair.Kind, isNullable: false);
        shape.Add("line", static repair => repair.Line, isNullable: false);
        shape.Add("rule", static repair => repair.Rule, static rule => rule is not null);
        shape.Add("field", static repair => repair.Field, static field => field is not null);
        shape.Add("text", static repair => repair.Text, static text => text is not null);
        return shape;
    }

    private static ResultRepair CreateRepair(object?[] values) => new()
    {
        Kind = (RepairKind)values[0]!,
        Line = (int)values[1]!,
        Rule = (string?)values[2],
        Field = (string?)values[3],
        Text = (string?)values[4],
    };

    private static JsonObjectShape<Result<TModel>> ResultShape<TModel>()
        where TModel : class
    {
        var shape = new JsonObjectShape<Result<TModel>>();
        shape.Add("grammar", static result => result.Grammar, isNullable: false, isRequired: true);
        shape.Add("document", static result => result.Document, isNullable: false, isRequired: true);
        shape.Add("fits", static result => result.Fits, isNullable: false, isRead: false);
        shape.Add("recognized", static result => result.Recognized, isNullable: false, isRequired: true);
        shape.Add("repairs", static result => result.Repairs, isNullable: false);
        shape.Add("encoding", static result => result.Encoding, isNullable: false, isRequired: true);
        shape.Add("places", static result => result.Places, isNullable: false);
        return shape;
    }

    private static Result<TModel> CreateResult<TModel>(object?[] values)
        where TModel : class => new()
        {
            Grammar = (string)values[0]!,
            Document = (TModel)values[1]!,
            Recognized = (bool)values[2]!,
            Repairs = Result.ByValue((IReadOnlyList<ResultRepair>?)values[3]),
            Encoding = (string)values[4]!,
            Places = Result.ByValue((IReadOnlyList<ResultPlace>?)values[5]),
        };

    private static void AddObject<T>(JsonModelTypes types, JsonObjectShape<T> shape, Func<object?[], T> create)
        where T : notnull => types.Add(options => shape.TypeInfo(options, create));

    private static void AddList<T>(JsonModelTypes types) => types.Add(static options =>
        JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new JsonCollectionInfoValues<IReadOnlyList<T>>()));
}
