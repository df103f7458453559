namespace NewsGrammar.Oracle;

/// <summary>A string.</summary>
internal sealed record JsonText(string Text) : JsonValue
{
    protected override string Json => Quote(Text);
}
