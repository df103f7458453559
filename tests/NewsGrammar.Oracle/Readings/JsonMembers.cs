namespace NewsGrammar.Oracle;

/// <summary>An object.</summary>
internal sealed record JsonMembers(IReadOnlyList<KeyValuePair<string, JsonValue>> Members) : JsonValue
{
    protected override string Json =>
        $"{{{string.Join(',', Members.Select(member => $"{Quote(member.Key)}:{member.Value}"))}}}";
}
