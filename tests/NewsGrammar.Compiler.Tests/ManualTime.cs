namespace NewsGrammar.Compiler.Tests;

/// <summary>A clock whose timers go off when a test says so.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> _timers = [];

    /// <summary>Whether a timer is set.</summary>
    public bool IsWaiting => _timers.Any(static timer => timer.IsSet);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(() => callback(state)) { IsSet = dueTime != Timeout.InfiniteTimeSpan };
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Lets the set timers go off, once.</summary>
    public void Elapse()
    {
        foreach (Timer timer in _timers.Where(static timer => timer.IsSet).ToList())
        {
            timer.IsSet = false;
            timer.Callback();
        }
    }

    private sealed class Timer(Action callback) : ITimer
    {
        public Action Callback => callback;

        public bool IsSet { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            IsSet = dueTime != Timeout.InfiniteTimeSpan;
            return true;
        }

        public void Dispose() => IsSet = false;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
