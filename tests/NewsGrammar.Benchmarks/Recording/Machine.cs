using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Environments;

namespace NewsGrammar.Benchmarks.Recording;

/// <summary>Where a run was measured.</summary>
/// <param name="Processor">The processor's name.</param>
/// <param name="Cores">How many cores the process sees.</param>
/// <param name="Vectors">The widest vectors that the runtime uses, in bits.</param>
/// <param name="Runtime">The runtime and its version.</param>
/// <param name="System">The operating system.</param>
/// <param name="Day">The day, UTC.</param>
internal sealed record Machine(
    [property: JsonPropertyName("processor")] string Processor,
    [property: JsonPropertyName("cores")] int Cores,
    [property: JsonPropertyName("vectors")] int Vectors,
    [property: JsonPropertyName("runtime")] string Runtime,
    [property: JsonPropertyName("system")] string System,
    [property: JsonPropertyName("day")] DateOnly Day)
{
    /// <summary>The machine that this runs on.</summary>
    public static Machine Current() => new(
        HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() ?? "unknown",
        Environment.ProcessorCount,
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0,
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.OSDescription,
        DateOnly.FromDateTime(DateTime.UtcNow));
}
