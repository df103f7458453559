using System.Text;

namespace NewsGrammar.Compiler.Watching;

/// <summary>Reads a file without keeping others from writing or replacing it.</summary>
internal static class SharedFile
{
    /// <summary>The text of a file, UTF-8 or with a byte order mark.</summary>
    public static string Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
