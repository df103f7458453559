using System.Diagnostics;
using System.Globalization;

namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>How large an executable is, and how long it takes from its start to its end.</summary>
internal static class NativeReport
{
    private const int Starts = 20;

    /// <summary>Measures an executable.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="executable">The executable.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string Of(string name, string executable, params string[] arguments)
    {
        double[] times = [.. Enumerable.Range(0, Starts).Select(_ => Time(executable, arguments)).Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {new FileInfo(executable).Length / 1e6:0.0} MB; from start to end {times[0]:0.0} ms at least, {times[Starts / 2]:0.0} ms in the median of {Starts}");
    }

    private static double Time(string executable, string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        DotNet.Program(executable, Path.GetTempPath(), arguments);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
