using System.Diagnostics;
using System.Text;

namespace NewsGrammar.Cli.Tests.Tool;

/// <summary>A directory of its own for a test, in which the built executable runs.</summary>
internal sealed class Workspace : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsgrammar-");

    /// <summary>
    /// The executable as a user starts it: the one that the build put beside the tests, or the one that a variable names, by
    /// which the same tests run a native one.
    /// </summary>
    public static string Executable { get; } = Environment.GetEnvironmentVariable("NEWSGRAMMAR_EXECUTABLE")
        ?? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "newsgrammar.exe" : "newsgrammar");

    /// <summary>Writes a file in UTF-8 without a byte order mark.</summary>
    public Workspace With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public Workspace With(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(_directory.FullName, name), bytes);
        return this;
    }

    /// <summary>Makes a directory.</summary>
    public Workspace WithDirectory(string name)
    {
        _directory.CreateSubdirectory(name);
        return this;
    }

    /// <summary>The whole path of a file of the directory.</summary>
    public string PathOf(string name) => Path.Combine(_directory.FullName, name);

    /// <summary>Whether there is a file or directory.</summary>
    public bool Has(string name) => Path.Exists(Path.Combine(_directory.FullName, name));

    /// <summary>The text of a file.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(_directory.FullName, name));

    /// <summary>The bytes of a file.</summary>
    public byte[] ReadBytes(string name) => File.ReadAllBytes(Path.Combine(_directory.FullName, name));

    /// <summary>Runs the tool with nothing on standard input.</summary>
    public ToolRun Run(params string[] arguments) => Run([], null, arguments);

    /// <summary>Runs the tool.</summary>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="environment">Variables to set; null removes one.</param>
    /// <param name="arguments">Its arguments.</param>
    public ToolRun Run(byte[] input, IReadOnlyDictionary<string, string?>? environment, params string[] arguments)
    {
        using Process process = Start(Executable, arguments, environment);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool ended without reading its input.
        }

        WaitFor(process);
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts a program in the directory, all its streams redirected.</summary>
    public Process Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _directory.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.Environment.Remove("NO_COLOR");
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits for the end of a program, and ends it when that takes too long.</summary>
    public static void WaitFor(Process process)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The program did not end within {Patience}.");
        }

        process.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose() => _directory.Delete(recursive: true);
}
