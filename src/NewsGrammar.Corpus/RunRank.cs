using System.Globalization;

namespace NewsGrammar.Corpus;

/// <summary>
/// Which part of a run a process does. The inputs are parted by bytes, by a rule that gives every process the same parts, so
/// that they need not talk to each other.
/// </summary>
/// <param name="Rank">The number of the process, from 0.</param>
/// <param name="WorldSize">How many processes there are, 1 or more.</param>
public readonly record struct RunRank(int Rank, int WorldSize)
{
    /// <summary>A run that one process does.</summary>
    public static RunRank Alone { get; } = new(0, 1);

    /// <summary>Whether one process does all.</summary>
    public bool IsAlone => WorldSize == 1;

    /// <summary>What Slurm says of this process: of the task of an array, and of the task of a step.</summary>
    /// <param name="variable">Gives the value of an environment variable; null where it is not set.</param>
    /// <returns>The part; null outside of Slurm.</returns>
    /// <exception cref="CorpusException">The array has gaps, so that its numbers tell no parts.</exception>
    public static RunRank? FromSlurm(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        int? Number(string name) => int.TryParse(variable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;

        RunRank? array = Number("SLURM_ARRAY_TASK_ID") is { } id && Number("SLURM_ARRAY_TASK_COUNT") is { } count
            ? InArray(id, count, Number("SLURM_ARRAY_TASK_MIN") ?? 0, Number("SLURM_ARRAY_TASK_STEP") ?? 1)
            : null;
        RunRank? step = Number("SLURM_PROCID") is { } task && Number("SLURM_NTASKS") is { } tasks && task < tasks
            ? new RunRank(task, tasks)
            : null;
        return (array, step) switch
        {
            ({ } outer, { } inner) => new RunRank((outer.Rank * inner.WorldSize) + inner.Rank, outer.WorldSize * inner.WorldSize),
            _ => array ?? step,
        };
    }

    private static RunRank InArray(int id, int count, int first, int step)
    {
        int rank = (id - first) / Math.Max(1, step);
        return rank >= 0 && rank < count && first + (rank * step) == id
            ? new RunRank(rank, count)
            : throw new CorpusException("the tasks of the Slurm array have gaps in their numbers: name the part by --rank and --world-size");
    }
}
