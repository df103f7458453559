namespace NewsGrammar.Authoring.Watching;

/// <summary>What a look at watched files tells.</summary>
internal enum WatchState
{
    /// <summary>They are as they were.</summary>
    Same,

    /// <summary>One has changed since the last look; who writes it may not be done.</summary>
    Changing,

    /// <summary>They have changed, and not since the last look.</summary>
    Settled,
}
