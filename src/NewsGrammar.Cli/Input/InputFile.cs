using System.Globalization;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Input;

/// <summary>A file that a command line names.</summary>
internal static class InputFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private const int BlockSize = 80 * 1024;

    /// <summary>All bytes of a file or of standard input.</summary>
    /// <param name="path">The path; <see cref="StandardInput"/> for standard input.</param>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return path == StandardInput ? ReadStandardInput()
                : new FileInfo(path) is { Exists: true } file && file.Length > Array.MaxLength ? throw TooLarge()
                : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(Reason(path, exception), exception);
        }
    }

    private static byte[] ReadStandardInput()
    {
        if (!Console.IsInputRedirected)
        {
            Messages.Default.Hint("Type or paste a text; Ctrl-D on a line of its own ends it (Ctrl-Z and Enter on Windows).");
        }

        using Stream input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        byte[] block = new byte[BlockSize];
        for (int count = input.Read(block); count > 0; count = input.Read(block))
        {
            if (bytes.Length + count > Array.MaxLength)
            {
                throw TooLarge();
            }

            bytes.Write(block, 0, count);
        }

        return bytes.ToArray();
    }

    private static InputException TooLarge() => new(string.Create(
        CultureInfo.InvariantCulture, $"this is too large for one text: split it into files of {Array.MaxLength:N0} bytes at most"));

    private static string Reason(string path, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => "this is a directory, not a file",
        FileNotFoundException or DirectoryNotFoundException or ArgumentException => "there is no such file",
        UnauthorizedAccessException => "the file may not be read: permission denied",
        _ => $"the file cannot be read: {exception.Message}",
    };
}
