using System.Diagnostics;
using System.Globalization;
using NewsGrammar.Fuzz.Targets;

namespace NewsGrammar.Fuzz.Volume;

/// <summary>Searches on all processors for a time, and tells how much it has read.</summary>
internal static class VolumeRun
{
    private const int StepsBetweenLooks = 1000;

    /// <summary>Searches.</summary>
    /// <param name="target">What gives the words of the documents.</param>
    /// <param name="time">For how long.</param>
    /// <param name="seed">The number of the first processor's documents; the others count on from it.</param>
    public static void Search(FuzzTarget target, TimeSpan time, ulong seed)
    {
        VolumeSearch[] searches = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(number => new VolumeSearch(target, seed + (ulong)number))];
        foreach (VolumeSearch search in searches)
        {
            search.Step(); // compiles the grammars, once, before the clock starts
        }

        long start = Stopwatch.GetTimestamp();
        Parallel.ForEach(searches, new ParallelOptions { MaxDegreeOfParallelism = searches.Length }, search =>
        {
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                for (int step = 0; step < StepsBetweenLooks; step++)
                {
                    search.Step();
                }
            }
        });

        long documents = searches.Sum(static search => search.Documents);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents:N0} documents, each by 4 readers, in {seconds:N0} s: {documents / seconds:N0} a second on {searches.Length} processors; no difference"));
    }
}
