using System.Text.Json;
using System.Text.Json.Serialization;
using NewsGrammar.Views;

namespace NewsGrammar.Models;

/// <summary>Kinds of repairs by the names that they have in all JSON.</summary>
internal sealed class JsonRepairKind() : JsonStringEnumConverter<RepairKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
