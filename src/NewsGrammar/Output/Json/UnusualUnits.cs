using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsGrammar.Output.Json;

/// <summary>
/// Which units of UTF-16 may need an escape in JSON, or more than two bytes in UTF-8: what <see cref="CleanUtf8"/> takes for unusual,
/// as code points. Once for each width of vectors.
/// </summary>
internal static class UnusualUnits
{
    /// <summary>DEL and the controls behind it, with signs of Latin-1.</summary>
    private const ushort First7F = 0x7F;
    private const ushort LastBF = 0xBF;

    /// <summary>By the first byte in UTF-8: blocks that hold code points which are not assigned.</summary>
    private const ushort FirstOfCD = 0x340;
    private const ushort LastOfCE = 0x3BF;
    private const ushort FirstOfD4 = 0x500;
    private const ushort LastOfD7 = 0x5FF;
    private const ushort FirstOfDC = 0x700;

    /// <summary>All bits of those that are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> In(Vector128<ushort> block) =>
        Vector128.LessThan(block, Vector128.Create((ushort)' '))
        | Vector128.Equals(block, Vector128.Create((ushort)'"'))
        | Vector128.Equals(block, Vector128.Create((ushort)'\\'))
        | InRange(block, First7F, LastBF)
        | InRange(block, FirstOfCD, LastOfCE)
        | InRange(block, FirstOfD4, LastOfD7)
        | Vector128.GreaterThanOrEqual(block, Vector128.Create(FirstOfDC));

    /// <inheritdoc cref="In(Vector128{ushort})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> In(Vector512<ushort> block) =>
        Vector512.LessThan(block, Vector512.Create((ushort)' '))
        | Vector512.Equals(block, Vector512.Create((ushort)'"'))
        | Vector512.Equals(block, Vector512.Create((ushort)'\\'))
        | InRange(block, First7F, LastBF)
        | InRange(block, FirstOfCD, LastOfCE)
        | InRange(block, FirstOfD4, LastOfD7)
        | Vector512.GreaterThanOrEqual(block, Vector512.Create(FirstOfDC));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> InRange(Vector128<ushort> block, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(block - Vector128.Create(first), Vector128.Create((ushort)(last - first)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> InRange(Vector512<ushort> block, ushort first, ushort last) =>
        Vector512.LessThanOrEqual(block - Vector512.Create(first), Vector512.Create((ushort)(last - first)));
}
