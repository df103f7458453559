using System.Runtime.InteropServices;
using System.Text;

namespace NewsGrammar.Specs;

/// <summary>Text of either encoding as a string.</summary>
internal static class UnitText
{
    /// <summary>The string; what is malformed in UTF-8 becomes U+FFFD.</summary>
    public static string Of<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged => typeof(TUnit) == typeof(byte)
            ? Encoding.UTF8.GetString(MemoryMarshal.AsBytes(text))
            : new string(MemoryMarshal.Cast<TUnit, char>(text));
}
