namespace NewsGrammar.Oracle;

/// <summary>An array.</summary>
internal sealed record JsonItems(IReadOnlyList<JsonValue> Items) : JsonValue
{
    protected override string Json => $"[{string.Join(',', Items)}]";
}
