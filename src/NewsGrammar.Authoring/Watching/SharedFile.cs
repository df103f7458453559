using System.Text;

namespace NewsGrammar.Authoring.Watching;

/// <summary>Reads a file without keeping others from writing or replacing it.</summary>
internal static class SharedFile
{
    /// <summary>The text of a file, UTF-8 or with a byte order mark.</summary>
    public static string Read(string path)
    {
        using FileStream stream = Open(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] ReadBytes(string path)
    {
        using FileStream stream = Open(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
