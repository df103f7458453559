using System.Collections.Concurrent;

namespace NewsGrammar.Tapes;

/// <summary>Keeps tapes for the next parse: one a thread, and some that any thread may take.</summary>
internal static class TapePool
{
    /// <summary>Tapes beyond this many records are left to the garbage collector: 16 Mi lines are no habit.</summary>
    private const int LargestKept = 1 << 24;

    private const int MostShared = 64;

    private static readonly ConcurrentQueue<Tape> Shared = new();

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

        return Shared.TryDequeue(out Tape? shared) ? shared : new Tape();
    }

    /// <summary>Takes a tape back; results read from it are at an end.</summary>
    public static void Return(Tape tape)
    {
        tape.Invalidate();
        if (tape.Capacity > LargestKept)
        {
            return;
        }

        if (_own is null)
        {
            _own = tape;
        }
        else if (Shared.Count < MostShared)
        {
            Shared.Enqueue(tape);
        }
    }
}
