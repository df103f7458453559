using System.Collections.Concurrent;

namespace NewsGrammar.Tapes;

/// <summary>Keeps tapes for the next parse: one a thread, and some that any thread may take.</summary>
internal static class TapePool
{
    /// <summary>
    /// The largest tape that is kept, in bytes: one of a text of some 20 MB. Larger ones are left to the garbage collector.
    /// </summary>
    private const long MaxKept = 16 << 20;

    /// <summary>How much memory is kept in the tapes that any thread may take, in bytes.</summary>
    private const long MaxShared = 64 << 20;

    private static readonly ConcurrentQueue<Tape> Shared = new();

    private static long _shared;

    [ThreadStatic]
    private static Tape? _own;

    /// <summary>A tape that nobody else uses.</summary>
    public static Tape Rent()
    {
        if (_own is { } tape)
        {
            _own = null;
            return tape;
        }

        if (!Shared.TryDequeue(out Tape? shared))
        {
            return new Tape();
        }

        Interlocked.Add(ref _shared, -shared.Bytes);
        return shared;
    }

    /// <summary>Takes a tape back; results read from it are at an end.</summary>
    public static void Return(Tape tape)
    {
        tape.Invalidate();
        long bytes = tape.Bytes;
        if (bytes > MaxKept)
        {
            return;
        }

        if (_own is null)
        {
            _own = tape;
        }
        else if (Interlocked.Add(ref _shared, bytes) <= MaxShared)
        {
            Shared.Enqueue(tape);
        }
        else
        {
            Interlocked.Add(ref _shared, -bytes);
        }
    }
}
