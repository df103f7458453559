using System.Runtime.InteropServices;
using System.Text;

namespace NewsGrammar.Cli.Output;

/// <summary>Turns units of either encoding into a string.</summary>
internal static class UnitText
{
    /// <summary>The text; malformed sequences of UTF-8 become U+FFFD.</summary>
    public static string Of<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged => typeof(TUnit) == typeof(char)
            ? new string(MemoryMarshal.Cast<TUnit, char>(text))
            : Encoding.UTF8.GetString(MemoryMarshal.Cast<TUnit, byte>(text));
}
