using System.Text;

namespace NewsGrammar.Views;

/// <summary>Values as strings, whatever the encoding: <c>ToString()</c> of a span of bytes gives the name of its type.</summary>
public static class ValueText
{
    /// <summary>The text of a value in UTF-8 as a string of its own.</summary>
    /// <param name="value">The value; each malformed sequence gives U+FFFD.</param>
    public static string ToText(this ReadOnlySpan<byte> value) => Encoding.UTF8.GetString(value);

    /// <summary>The text of a value in UTF-16 as a string of its own.</summary>
    /// <param name="value">The value.</param>
    public static string ToText(this ReadOnlySpan<char> value) => value.ToString();
}
