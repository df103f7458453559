using NewsGrammar.Benchmarks.Recording;

namespace NewsGrammar.Benchmarks.Tests;

/// <summary>The README shows what was recorded.</summary>
public sealed class RecordedRunTests
{
    /// <summary>To repair it: dotnet run -c Release --project tests/NewsGrammar.Benchmarks -- --record.</summary>
    [Fact]
    public void The_tables_of_the_README_are_those_of_the_recorded_run()
    {
        string readme = File.ReadAllText(RecordedRun.ReadmePath);

        Assert.Equal(ReadmeTables.Replace(readme, RecordedRun.Read()), readme);
    }

    [Fact]
    public void The_recorded_run_names_its_machine()
    {
        Machine machine = RecordedRun.Read().Machine;

        Assert.NotEmpty(machine.Processor);
        Assert.StartsWith(".NET ", machine.Runtime, StringComparison.Ordinal);
    }
}
