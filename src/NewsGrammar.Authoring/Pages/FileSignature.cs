namespace NewsGrammar.Authoring.Pages;

/// <summary>The bytes by which files of a kind are known.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Offset">Where they stand, from the file's start.</param>
internal sealed record FileSignature(FileKind Kind, byte[] Bytes, int Offset = 0)
{
    /// <summary>Whether a file has them.</summary>
    public bool IsOn(ReadOnlySpan<byte> file) => file.Length >= Offset + Bytes.Length && file[Offset..].StartsWith(Bytes);
}
