namespace NewsGrammar.Cli.Terminal;

/// <summary>A file that cannot be written, its message the reason in words that follow the file's name.</summary>
/// <param name="path">The file.</param>
/// <param name="cause">What the system said.</param>
internal sealed class OutputException(string path, Exception cause)
    : Exception($"the file cannot be written: {cause.Message}", cause)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}
