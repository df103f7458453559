using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Floors;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>Checks every contender's answer, then times those that are right.</summary>
internal static class QuickRun
{
    /// <summary>Measures groups.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="progress">Is told each group before it runs.</param>
    public static QuickOutcome Measure(IEnumerable<QuickGroup> groups, Action<QuickGroup> progress)
    {
        var results = new List<QuickResult>();
        var wrong = new List<WrongAnswer>();
        foreach (QuickGroup group in groups)
        {
            progress(group);
            Measure(group, results, wrong);
            GC.Collect();
        }

        return new QuickOutcome(results, wrong);
    }

    private static void Measure(QuickGroup group, List<QuickResult> results, List<WrongAnswer> wrong)
    {
        var right = new List<TimedCase>();
        foreach (TimedCase timed in group.Cases())
        {
            if (timed.Check() is { } difference)
            {
                wrong.Add(new WrongAnswer(timed.Name, timed.Document, difference));
            }
            else
            {
                right.Add(timed);
            }
        }

        var timer = new InterleavedTimer(group.Rounds);
        double[] nanoseconds = timer.Time(right);
        for (int index = 0; index < right.Count; index++)
        {
            TimedCase timed = right[index];
            results.Add(new QuickResult(
                timed.Name,
                timed.Document,
                Math.Round(nanoseconds[index], 1),
                timed.Bytes,
                timed.IsProcess ? null : timer.Allocated(timed),
                RatioTo(LineFloors.Count, timed, nanoseconds[index], right, nanoseconds),
                RatioTo(LineFloors.Lines, timed, nanoseconds[index], right, nanoseconds)));
        }
    }

    private static double? RatioTo(
        string floor, TimedCase timed, double nanoseconds, List<TimedCase> all, double[] allNanoseconds)
    {
        string name = floor + (timed.Encoding == TextEncoding.Utf8 ? "-utf8" : "-utf16");
        int index = timed.Encoding is null ? -1 : all.FindIndex(other => other.Name == name);
        return index < 0 ? null : Math.Round(nanoseconds / allNanoseconds[index], 2);
    }
}
