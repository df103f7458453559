namespace NewsGrammar.Architecture.Tests.Made.Body;

internal static class Called
{
    public static string Call(string text) => text;
}
