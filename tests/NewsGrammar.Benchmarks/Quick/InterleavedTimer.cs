using System.Diagnostics;
using System.Runtime;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>
/// Times contenders in turns, a short sample of each a round, so that whatever else the machine does hits all alike; the
/// median of the rounds is what counts.
/// </summary>
/// <param name="rounds">How many rounds.</param>
internal sealed class InterleavedTimer(int rounds)
{
    /// <summary>
    /// The shortest time that a sample takes. Far below the milliseconds that a scheduler gives to one thread: of many
    /// short samples few are interrupted, and the median leaves those out.
    /// </summary>
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(0.2);

    /// <summary>How long each contender runs in a part of the warm-up.</summary>
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(15);

    /// <summary>How long the runtime is left alone to compile what has become hot.</summary>
    private static readonly TimeSpan CompilationPause = TimeSpan.FromMilliseconds(150);

    /// <summary>How long all of them together warm up at most.</summary>
    private static readonly TimeSpan MostWarmUpTime = TimeSpan.FromSeconds(6);

    /// <summary>How many parts of the warm-up in a row must bring nothing.</summary>
    private const int SteadyWarmUps = 5;

    private const int WarmUpRuns = 8;

    private int _sink;

    /// <summary>The nanoseconds of one run of each case, in their order.</summary>
    public double[] Time(IReadOnlyList<TimedCase> cases)
    {
        WarmUp([.. cases.Where(timed => !timed.IsProcess)]);
        int[] runs = [.. cases.Select(RunsOfSample)];
        double[][] samples = [.. cases.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < cases.Count; turn++)
            {
                int index = (turn + round) % cases.Count;
                samples[index][round] = Sample(cases[index].Run, runs[index]).TotalNanoseconds / runs[index];
            }
        }

        return [.. samples.Select(Median)];
    }

    /// <summary>The bytes that one run of a case allocates on its thread.</summary>
    public long Allocated(TimedCase timed)
    {
        int runs = Math.Min(RunsOfSample(timed), 100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int run = 0; run < runs; run++)
        {
            _sink ^= timed.Run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
    }

    /// <summary>
    /// Runs all cases until none gets faster and nothing new is compiled any more, as the runtime compiles what is hot
    /// step by step, in the background.
    /// </summary>
    private void WarmUp(IReadOnlyList<TimedCase> cases)
    {
        double[] fastest = [.. cases.Select(_ => double.PositiveInfinity)];
        int steady = cases.Count == 0 ? SteadyWarmUps : 0;
        long start = Stopwatch.GetTimestamp();
        while (steady < SteadyWarmUps && Stopwatch.GetElapsedTime(start) < MostWarmUpTime)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            bool improved = false;
            for (int index = 0; index < cases.Count; index++)
            {
                double time = Fastest(cases[index].Run);
                improved |= time < fastest[index] * 0.9;
                fastest[index] = Math.Min(fastest[index], time);
            }

            Thread.Sleep(CompilationPause);
            improved |= JitInfo.GetCompiledMethodCount() > compiled;
            steady = improved ? 0 : steady + 1;
        }
    }

    /// <summary>The fastest of many short samples, in nanoseconds a run.</summary>
    private double Fastest(Func<int> run)
    {
        int runs = Sample(run, 1) < SampleTime ? WarmUpRuns : 1;
        long start = Stopwatch.GetTimestamp();
        double fastest = double.PositiveInfinity;
        do
        {
            fastest = Math.Min(fastest, Sample(run, runs).TotalNanoseconds);
        }
        while (Stopwatch.GetElapsedTime(start) < WarmUpTime);
        return fastest / runs;
    }

    private int RunsOfSample(TimedCase timed)
    {
        int runs = 1;
        while (Sample(timed.Run, runs) < SampleTime && runs < 1 << 24)
        {
            runs *= 2;
        }

        return runs;
    }

    /// <summary>
    /// Times some runs. Where there are several, one more runs before them and brings code and text back into the caches
    /// that the other contenders have filled.
    /// </summary>
    private TimeSpan Sample(Func<int> run, int runs)
    {
        if (runs > 1)
        {
            _sink ^= run();
        }

        long start = Stopwatch.GetTimestamp();
        for (int index = 0; index < runs; index++)
        {
            _sink ^= run();
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static double Median(double[] samples)
    {
        Array.Sort(samples);
        int middle = samples.Length / 2;
        return samples.Length % 2 == 1 ? samples[middle] : (samples[middle - 1] + samples[middle]) / 2;
    }
}
