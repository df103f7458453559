using System.Text.Json;
using NewsGrammar.Benchmarks.Building;
using NewsGrammar.Benchmarks.Quick;

namespace NewsGrammar.Benchmarks.Recording;

/// <summary>
/// The run that the README shows. To measure it anew, files and README:
/// <c>dotnet run -c Release --project tests/NewsGrammar.Benchmarks -- --record</c>.
/// </summary>
/// <param name="Results">What was measured.</param>
/// <param name="Machine">Where.</param>
internal sealed record RecordedRun(IReadOnlyList<QuickResult> Results, Machine Machine)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    /// <summary>The README.</summary>
    public static string ReadmePath { get; } = Path.Combine(BuiltParts.RepositoryRoot, "README.md");

    private static string ResultsPath { get; } = Path.Combine(BuiltParts.RepositoryRoot, "docs", "benchmarks.json");

    private static string MachinePath { get; } = Path.Combine(BuiltParts.RepositoryRoot, "docs", "benchmarks-machine.json");

    /// <summary>The run that is recorded.</summary>
    public static RecordedRun Read() => new(
        ResultFile.Read(ResultsPath),
        JsonSerializer.Deserialize<Machine>(File.ReadAllText(MachinePath)) ?? throw new InvalidDataException(MachinePath));

    /// <summary>Records a run and shows it in the README.</summary>
    public static void Write(RecordedRun run)
    {
        ResultFile.Write(ResultsPath, run.Results);
        File.WriteAllText(MachinePath, JsonSerializer.Serialize(run.Machine, Options) + "\n");
        File.WriteAllText(ReadmePath, ReadmeTables.Replace(File.ReadAllText(ReadmePath), run));
    }
}
