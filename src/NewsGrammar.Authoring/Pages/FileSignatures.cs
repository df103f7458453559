namespace NewsGrammar.Authoring.Pages;

/// <summary>
/// The signatures of the kinds of files that stand among saved pages, as the specifications of their formats give them.
/// </summary>
internal static class FileSignatures
{
    private const string Unpack = "unpack it first";
    private const string SaveText = "save its text as plain text first";

    private static readonly FileKind Image = new("an image", SaveText);
    private static readonly FileKind Executable = new("an executable", "give the text of an article");

    /// <summary>All of them; none begins like another.</summary>
    public static IReadOnlyList<FileSignature> All { get; } =
    [
        new(new("a PDF document", SaveText), "%PDF-"u8.ToArray()),
        new(new("a PostScript document", SaveText), "%!PS"u8.ToArray()),
        new(new("an RTF document", SaveText), "{\\rtf"u8.ToArray()),
        new(new("an archive (ZIP, DOCX, XLSX or EPUB)", "unpack it, or " + SaveText), "PK\u0003\u0004"u8.ToArray()),
        new(new("an archive (ZIP)", Unpack), "PK\u0005\u0006"u8.ToArray()),
        new(new("an old Office document", SaveText), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        new(new("a compressed file (gzip)", Unpack), [0x1F, 0x8B]),
        new(new("a compressed file (Zstandard)", Unpack), [0x28, 0xB5, 0x2F, 0xFD]),
        new(new("a compressed file (bzip2)", Unpack), "BZh"u8.ToArray()),
        new(new("a compressed file (xz)", Unpack), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        new(new("an archive (7z)", Unpack), [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        new(new("an archive (RAR)", Unpack), "Rar!\u001A\u0007"u8.ToArray()),
        new(new("an archive (tar)", Unpack), "ustar"u8.ToArray(), Offset: 257),
        new(Image, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        new(Image, [0xFF, 0xD8, 0xFF]),
        new(Image, "GIF87a"u8.ToArray()),
        new(Image, "GIF89a"u8.ToArray()),
        new(Image, "WEBP"u8.ToArray(), Offset: 8),
        new(Image, [0x49, 0x49, 0x2A, 0x00]),
        new(Image, [0x4D, 0x4D, 0x00, 0x2A]),
        new(new("a video", "give the text of an article"), "ftyp"u8.ToArray(), Offset: 4),
        new(Executable, [0x7F, 0x45, 0x4C, 0x46]),
        new(Executable, [0xCF, 0xFA, 0xED, 0xFE]),
        new(Executable, [0xCA, 0xFE, 0xBA, 0xBE]),
        new(new("a WebAssembly module", "give the text of an article"), [0x00, 0x61, 0x73, 0x6D]),
        new(new("an SQLite database", "export its texts first"), "SQLite format 3\0"u8.ToArray()),
        new(new("a Parquet file", "export its texts first"), "PAR1"u8.ToArray()),
    ];
}
