using System.Globalization;
using System.Text;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>Writes the batch script of an array job: a task a part of the run.</summary>
internal static class SlurmScript
{
    /// <summary>Writes it.</summary>
    /// <param name="tasks">How many parts the run has.</param>
    /// <param name="cores">How many cores a task has.</param>
    /// <param name="parts">The parts to do, in order.</param>
    /// <param name="sbatch">More options of sbatch.</param>
    /// <param name="arguments">What <c>newsgrammar corpus</c> takes.</param>
    public static string Write(int tasks, int cores, IReadOnlyList<int> parts, IReadOnlyList<string> sbatch, IReadOnlyList<string> arguments)
    {
        var script = new StringBuilder();
        script.Append("#!/bin/bash\n");
        foreach (string option in (string[])
        [
            "--job-name=newsgrammar",
            $"--array={Ranges(parts)}",
            string.Create(CultureInfo.InvariantCulture, $"--cpus-per-task={cores}"),
            "--ntasks=1",
            "--requeue",
            "--open-mode=append",
            "--output=newsgrammar-%A_%a.log",
            .. sbatch,
        ])
        {
            script.Append("#SBATCH ").Append(option).Append('\n');
        }

        string command = string.Join(' ', Executable().Append("corpus").Concat(arguments).Select(Quote));
        string more = (arguments.Contains("--jobs") || arguments.Contains("-j") ? "" : string.Create(CultureInfo.InvariantCulture, $" --jobs {cores}"))
            + (arguments.Contains("--progress") ? "" : " --progress json");
        script.Append($$"""

            # A task that is preempted, or whose node fails, is requeued and goes on where it was. SIGTERM is handed on, so that
            # nothing half written is left.
            {{command}} \
                --rank "$SLURM_ARRAY_TASK_ID" --world-size {{tasks}}{{more}} &
            run=$!
            trap 'kill -TERM $run' TERM
            wait $run
            code=$?
            while kill -0 $run 2>/dev/null; do
                wait $run
                code=$?
            done

            # 1: some documents need a look. To Slurm that is no failure.
            [ $code -eq 1 ] && code=0
            exit $code

            """.ReplaceLineEndings("\n"));
        return script.ToString();
    }

    /// <summary>Numbers as Slurm writes them: <c>0-3,7</c>.</summary>
    private static string Ranges(IReadOnlyList<int> numbers)
    {
        var ranges = new StringBuilder();
        for (int first = 0; first < numbers.Count;)
        {
            int last = first;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
            {
                last++;
            }

            ranges.Append(ranges.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{numbers[first]}");
            if (last > first)
            {
                ranges.Append(CultureInfo.InvariantCulture, $"-{numbers[last]}");
            }

            first = last + 1;
        }

        return ranges.ToString();
    }

    /// <summary>The tool as it runs here: by its own executable, or by <c>dotnet</c>.</summary>
    private static string[] Executable()
    {
        string process = Environment.ProcessPath ?? "newsgrammar";
        return Path.GetFileNameWithoutExtension(process) == "dotnet" ? [process, Environment.GetCommandLineArgs()[0]] : [process];
    }

    private static string Quote(string word) =>
        word.Length > 0 && word.All(static unit => char.IsAsciiLetterOrDigit(unit) || "-_./:=,%+@".Contains(unit, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
