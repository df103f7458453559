using System.Diagnostics.CodeAnalysis;

namespace NewsGrammar.Benchmarks.Threads;

/// <summary>
/// Threads that do one piece of work each, again and again. They live as long as the process, as those of a server do: new
/// ones for each run would add the time in which the system starts them and their caches and tapes warm up.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The threads never end.")]
internal sealed class ThreadTeam
{
    private readonly Barrier _start;
    private readonly Barrier _end;
    private readonly long[] _results;

    /// <summary>Starts the threads, which wait until they are asked.</summary>
    /// <param name="count">How many threads.</param>
    /// <param name="work">What the thread of a number does; its result.</param>
    public ThreadTeam(int count, Func<int, long> work)
    {
        _start = new Barrier(count + 1);
        _end = new Barrier(count + 1);
        _results = new long[count];
        for (int number = 0; number < count; number++)
        {
            int own = number;
            new Thread(() => Serve(own, work)) { IsBackground = true }.Start();
        }
    }

    /// <summary>Lets all of them work once, side by side.</summary>
    /// <returns>The sum of their results.</returns>
    public long Run()
    {
        _start.SignalAndWait();
        _end.SignalAndWait();
        return _results.Sum();
    }

    private void Serve(int number, Func<int, long> work)
    {
        while (true)
        {
            _start.SignalAndWait();
            _results[number] = work(number);
            _end.SignalAndWait();
        }
    }
}
