using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsGrammar.Views;

namespace NewsGrammar.Models;

/// <summary>Makes results that outlive their texts.</summary>
public static class Result
{
    /// <summary>The result of a parser that was made at run time; its fields are JSON.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="document">What was parsed.</param>
    /// <exception cref="ObjectDisposedException">It was disposed of, or its tape used again.</exception>
    public static Result<JsonObject> Of<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        var buffer = new ArrayBufferWriter<byte>();
        document.WriteTo(buffer);
        var deep = new JsonDocumentOptions { MaxDepth = JsonModelTypes.MaxDepth };
        return Of(document, JsonNode.Parse(buffer.WrittenSpan, documentOptions: deep)!.AsObject());
    }

    /// <summary>The result of a generated parser; its method <c>ToResult</c> calls this.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <typeparam name="TModel">The record.</typeparam>
    /// <param name="document">What was parsed.</param>
    /// <param name="model">Its fields.</param>
    /// <exception cref="ObjectDisposedException">It was disposed of, or its tape used again.</exception>
    public static Result<TModel> Of<TUnit, TModel>(ParsedDocument<TUnit> document, TModel model)
        where TUnit : unmanaged
        where TModel : class
    {
        var repairs = new List<ResultRepair>();
        foreach (Repair<TUnit> repair in document.Repairs)
        {
            repairs.Add(new ResultRepair
            {
                Kind = repair.Kind,
                Line = repair.Line,
                Rule = repair.Rule,
                Field = repair.Field,
                Text = repair.Kind == RepairKind.Unexpected ? ByEncoding.ToText(repair.Text) : null,
            });
        }

        return new Result<TModel>
        {
            Grammar = document.Schema.Name,
            Document = model,
            Recognized = document.Recognized,
            Repairs = repairs,
            Encoding = ByEncoding.NameOf<TUnit>(),
            Places = document.ToPlaces(),
        };
    }

    /// <summary>A list that equals another one when their items do.</summary>
    internal static ValueList<T> ByValue<T>(IReadOnlyList<T>? items) => items as ValueList<T> ?? [.. items ?? []];
}
