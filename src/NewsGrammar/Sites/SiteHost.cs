using System.Globalization;
using System.Text;

namespace NewsGrammar.Sites;

/// <summary>The names of hosts, as they are compared.</summary>
public static class SiteHost
{
    /// <summary>The longest name that the Domain Name System takes (RFC 1035, section 2.3.4).</summary>
    internal const int MaxLength = 253;

    private const string Www = "www.";

    /// <summary>
    /// The form in which the host of a site is compared: lower case, international names in their ASCII form, without
    /// <c>www.</c> and without a final dot.
    /// </summary>
    /// <param name="host">The name, two labels at least.</param>
    /// <returns>The form; null when it is no name of a host.</returns>
    public static string? Normalize(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        string? ascii = ToAscii(host.EndsWith('.') ? host[..^1] : host);
        if (ascii is null)
        {
            return null;
        }

        string bare = ascii.StartsWith(Www, StringComparison.Ordinal) && ascii.AsSpan(Www.Length).Contains('.')
            ? ascii[Www.Length..]
            : ascii;
        return bare.Contains('.') ? bare : null;
    }

    private static string? ToAscii(string host)
    {
        // Each code point beyond ASCII takes one character of the ASCII form at least, and encoding takes the square of them.
        if (host.Length > MaxLength * 2)
        {
            return null;
        }

        // Systems differ in whether they encode what is no text: a lone surrogate, or the character that stands for one.
        if (host.EnumerateRunes().Contains(Rune.ReplacementChar))
        {
            return null;
        }

        try
        {
            string ascii = Array.TrueForAll(host.ToCharArray(), char.IsAscii) ? host : new IdnMapping().GetAscii(host);
            string lower = ascii.ToLowerInvariant();
            return lower.Length is > 0 and <= MaxLength && Array.TrueForAll(lower.Split('.'), IsLabel) ? lower : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Letters, digits, hyphens, and the underscore that some hosts use.</summary>
    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(static unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_');
}
