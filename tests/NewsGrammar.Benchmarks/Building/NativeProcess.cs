using System.Diagnostics;
using NewsGrammar.Benchmarks.Quick;

namespace NewsGrammar.Benchmarks.Building;

/// <summary>The benchmark that is compiled ahead of time, and measures in a process of its own.</summary>
internal static class NativeProcess
{
    /// <summary>How results name the document.</summary>
    public const string Document = "article-native";

    /// <summary>Compiles it and lets it measure.</summary>
    /// <returns>The results; none where this machine lacks what Native AOT needs.</returns>
    public static IReadOnlyList<QuickResult> Measure()
    {
        string folder = Directory.CreateTempSubdirectory("newsgrammar-native-").FullName;
        try
        {
            string results = Path.Combine(folder, "results.json");
            bool isMeasured = Run("dotnet", "publish", Path.Combine(BuiltParts.RepositoryRoot, "tests/NewsGrammar.Benchmarks.Native"), "-c", "Release",
                    "-p:PublishAot=true", "--artifacts-path", Path.Combine(folder, "build"), "-o", folder, "-nologo", "-v", "quiet")
                && Run(Path.Combine(folder, "NewsGrammar.Benchmarks.Native"), results);
            return isMeasured ? ResultFile.Read(results) : [];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} does not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.Error.Write(output);
            Console.Error.WriteLine("Native AOT is left out.");
        }

        return process.ExitCode == 0;
    }
}
