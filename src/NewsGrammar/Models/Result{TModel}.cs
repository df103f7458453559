using System.Text.Json.Serialization;
using NewsGrammar.Views;

namespace NewsGrammar.Models;

/// <summary>
/// All that a parse found, as objects of its own: it outlives the text, equals another one by value, and is written as JSON
/// like the results of the command line, with <see cref="Fits"/> and <see cref="Recognized"/>.
/// </summary>
/// <typeparam name="TModel">The record of the document, such as <c>ArabKhabar.Model</c>.</typeparam>
public sealed record Result<TModel>
    where TModel : class
{
    // Not the keyword: the sources of the runtime are compiled in the language version of an app, too.
    private readonly ValueList<ResultRepair> _repairs = [];
    private readonly ValueList<ResultPlace> _places = [];

    /// <summary>The name of the grammar that read the text.</summary>
    [JsonPropertyName("grammar")]
    public required string Grammar { get; init; }

    /// <summary>The fields.</summary>
    [JsonPropertyName("document")]
    public required TModel Document { get; init; }

    /// <summary>
    /// Whether the text fits the layout without a repair. Text that any prose may fit is told by <see cref="Recognized"/>.
    /// </summary>
    [JsonPropertyName("fits")]
    public bool Fits => Repairs.Count == 0;

    /// <summary><inheritdoc cref="ParsedDocument{TUnit}.Recognized" path="/summary"/></summary>
    [JsonPropertyName("recognized")]
    public required bool Recognized { get; init; }

    /// <summary>What had to be left out or done without, in the order of the text; empty when the text fits.</summary>
    [JsonPropertyName("repairs")]
    public IReadOnlyList<ResultRepair> Repairs
    {
        get => _repairs;
        init => _repairs = Result.ByValue(value);
    }

    /// <summary>The encoding of the text, in whose units places count: <c>utf-16</c> or <c>utf-8</c>.</summary>
    [JsonPropertyName("encoding")]
    public required string Encoding { get; init; }

    /// <summary>Where each value and list item stands, and labels and unexpected lines without a field, in the order of the text.</summary>
    [JsonPropertyName("places")]
    public IReadOnlyList<ResultPlace> Places
    {
        get => _places;
        init => _places = Result.ByValue(value);
    }
}
