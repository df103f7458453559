using System.Runtime.Intrinsics;
using Xunit;

namespace NewsGrammar.Testing;

/// <summary>
/// A switch that turns instruction sets off has done so. The runtime ignores a switch that it does not know: up to .NET 9 the
/// one for AVX-512 was <c>DOTNET_EnableAVX512F</c>, and setting it now would test nothing.
/// </summary>
[Trait("InstructionSets", "Every")]
public sealed class InstructionSetTests
{
    [Fact]
    public void Vectors_are_as_wide_as_was_asked_for()
    {
        bool none = IsOff("EnableHWIntrinsic");

        // Every machine that .NET runs on has vectors of 128 bits.
        Assert.Equal(!none, Vector128.IsHardwareAccelerated);
        Assert.False(Vector256.IsHardwareAccelerated && (none || IsOff("EnableAVX2")));
        Assert.False(Vector512.IsHardwareAccelerated && (none || IsOff("EnableAVX2") || IsOff("EnableAVX512")));
    }

    private static bool IsOff(string instructionSet) => Environment.GetEnvironmentVariable($"DOTNET_{instructionSet}") == "0";
}
