using System.Globalization;

namespace NewsGrammar.Cli.Terminal;

/// <summary>Puts a number and what it counts into words.</summary>
internal static class Plural
{
    /// <summary>The number and the noun: <c>1 error</c>, <c>3 errors</c>.</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
