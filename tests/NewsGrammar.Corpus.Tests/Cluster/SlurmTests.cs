using System.Text;

namespace NewsGrammar.Corpus.Tests.Cluster;

/// <summary>An array job on a real Slurm.</summary>
[Trait("Part", "Cluster")]
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class SlurmTests
{
    private const int Tasks = 8;

    [SkippableFact]
    public void An_array_that_loses_a_node_ends_with_the_bytes_of_an_undisturbed_run()
    {
        Skip.If(SlurmCluster.Obstacle is not null, SlurmCluster.Obstacle);
        using var workspace = new Workspace().With("wire.newsgrammar", Corpora.Grammar).WithDirectory("crawl");
        byte[] lines = Encoding.UTF8.GetBytes(Corpora.JsonLines(4, 4000));
        for (int file = 0; file < 2 * Tasks; file++)
        {
            workspace.With($"crawl/{file:D2}.jsonl", [.. Enumerable.Repeat(lines, 12).SelectMany(static part => part)]);
        }

        string[] corpus = ["-g", "wire.newsgrammar", "crawl", "--output", "jsonl.zst"];
        workspace.Run(["corpus", .. corpus, "-o", "alone"]).Expect(1);
        using var cluster = new SlurmCluster();

        Submit(workspace, cluster, [.. corpus, "-o", "out"]).Expect(0);
        cluster.WaitUntil(() => Running(cluster, "n2") == 2 && Directory.Exists(workspace.PathOf("out")), "two tasks run on the second node");
        cluster.Lose("n2");
        cluster.WaitUntil(
            () =>
            {
                cluster.HurryRequeued();
                return cluster.Run("squeue", "-h").Length == 0;
            },
            "the job ends");

        workspace.Run("corpus", "status", "out").Expect(0);
        workspace.Run("corpus", "merge", "out").Expect(0);
        Assert.Equal("down*\n", cluster.Run("sinfo", "-h", "-n", "n2", "-o", "%T"));
        Assert.Equal(Shards(workspace.PathOf("alone")), Shards(workspace.PathOf("out")));
        Assert.Empty(Submit(workspace, cluster, [.. corpus, "-o", "out"]).Expect(0).Output);
    }

    private static ToolRun Submit(Workspace workspace, SlurmCluster cluster, string[] corpus) => workspace.Run(
        [], cluster.Environs, ["corpus", "submit", "--tasks", $"{Tasks}", "--cpus", "1", "--now", "--", .. corpus]);

    private static int Running(SlurmCluster cluster, string node) =>
        cluster.Run("squeue", "-h", "-t", "RUNNING", "-w", node).Count(static unit => unit == '\n');

    private static SortedDictionary<string, string> Shards(string folder)
    {
        SortedDictionary<string, string> results = Corpora.Results(folder);
        foreach (string file in results.Keys.Where(static name => !name.StartsWith("crawl/", StringComparison.Ordinal)).ToArray())
        {
            results.Remove(file);
        }

        Assert.Equal(2 * Tasks, results.Keys.Count(static name => name.EndsWith(".jsonl.zst", StringComparison.Ordinal)));
        return results;
    }
}
