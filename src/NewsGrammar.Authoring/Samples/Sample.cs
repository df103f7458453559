using System.Text;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Marks;

namespace NewsGrammar.Authoring.Samples;

/// <summary>
/// A text for a grammar, and the result that it is expected to give. Both stand in one file: the text, a line that divides,
/// the result. The last such line counts. A result never holds one, since all its lines but the grammar's name and the
/// count of repairs are indented; so a text may hold any number of them, and is read back byte for byte.
/// </summary>
public sealed class Sample
{
    /// <summary>What the names of files end in that hold a text and its expected result.</summary>
    public const string Extension = ".sample";

    /// <summary>What the names of files end in that hold a text alone.</summary>
    public const string TextExtension = ".txt";

    /// <summary>The line between text and result.</summary>
    public const string Divider = "=== expected result ===";

    /// <summary>The line feed before the line belongs to it, so that a text need not end in one.</summary>
    private static readonly byte[] BeforeResult = Encoding.UTF8.GetBytes("\n" + Divider);

    private Sample(string path, ReadOnlyMemory<byte> text, string? expected)
    {
        Path = path;
        Text = text;
        Expected = expected;
    }

    private Sample(string path, PageDocument page, string? expected)
        : this(path, page.Text, expected)
    {
        Marks = page.Marks;
        IsPage = true;
    }

    /// <summary>What is known of the text's lines; empty for plain text.</summary>
    public ReadOnlyMemory<LineMarks> Marks { get; }

    /// <summary>Whether it is an HTML page, whose expected result stands in a file of its own.</summary>
    public bool IsPage { get; }

    /// <summary>The file that it was read from.</summary>
    public string Path { get; }

    /// <summary>What people call it: the name of the file without its ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The text: UTF-8, malformed sequences and all.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The result as <c>ToSnapshot</c> gives it, its lines ended by LF; null as long as none has been accepted.</summary>
    public string? Expected { get; }

    /// <summary>Where it is written with its expected result: beside the text, with the ending of samples.</summary>
    public string AcceptedPath => IsPage ? ResultPathOf(Path) : System.IO.Path.ChangeExtension(Path, Extension);

    /// <summary>Reads a sample. Every file is one.</summary>
    /// <param name="path">The path of the file. One that does not end in <see cref="Extension"/> is all text.</param>
    /// <param name="file">What the file holds, in UTF-8.</param>
    public static Sample Read(string path, ReadOnlyMemory<byte> file)
    {
        ArgumentNullException.ThrowIfNull(path);
        int divider = IsSample(path) ? LastDivider(file.Span) : -1;
        return divider < 0
            ? new Sample(path, file, expected: null)
            : new Sample(path, file[..TextEnd(file.Span, divider)], ResultIn(file.Span[(divider + BeforeResult.Length)..]));
    }

    /// <summary>Reads a sample that is an HTML page.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="page">The bytes of the page.</param>
    /// <param name="result">What the file at <see cref="ResultPathOf"/> holds; null where there is none.</param>
    public static Sample ReadPage(string path, ReadOnlySpan<byte> page, ReadOnlySpan<byte> result) => new(
        path, PageDocument.OfHtml(page), result.IsEmpty ? null : Normalize(Encoding.UTF8.GetString(result)));

    /// <summary>The file with the expected result of a page: <c>x.html.sample</c> beside <c>x.html</c>.</summary>
    /// <param name="page">The path of the page.</param>
    public static string ResultPathOf(string page) => page + Extension;

    /// <summary>
    /// Where the text ends. Where the divider's line ends in CR LF, an editor has changed the ends of all lines, and the CR before
    /// the divider is no line of the text.
    /// </summary>
    private static int TextEnd(ReadOnlySpan<byte> file, int divider) =>
        divider > 0 && file[divider - 1] == '\r' && file[(divider + BeforeResult.Length)..] is [(byte)'\r', (byte)'\n', ..]
            ? divider - 1
            : divider;

    /// <summary>Whether a file holds an expected result behind its text, by its name.</summary>
    /// <param name="path">The path of the file.</param>
    public static bool IsSample(string path) => string.Equals(System.IO.Path.GetExtension(path), Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a result is the expected one.</summary>
    /// <param name="result">The result as <c>ToSnapshot</c> gives it.</param>
    public bool Expects(string result) => Expected == Normalize(result);

    /// <summary>The file of the sample with another result.</summary>
    /// <param name="result">The result as <c>ToSnapshot</c> gives it.</param>
    public byte[] With(string result) => IsPage
        ? Encoding.UTF8.GetBytes(Normalize(result))
        : [.. Text.Span, .. BeforeResult, (byte)'\n', .. Encoding.UTF8.GetBytes(Normalize(result))];

    private static int LastDivider(ReadOnlySpan<byte> file)
    {
        int end = file.Length;
        while (file[..end].LastIndexOf(BeforeResult) is >= 0 and var found)
        {
            if (file[(found + BeforeResult.Length)..] is [] or [(byte)'\n', ..] or [(byte)'\r', (byte)'\n', ..])
            {
                return found;
            }

            end = found + BeforeResult.Length - 1;
        }

        return -1;
    }

    private static string ResultIn(ReadOnlySpan<byte> behindDivider)
    {
        string result = Normalize(Encoding.UTF8.GetString(behindDivider));
        return result[Math.Min(1, result.Length)..];
    }

    /// <summary>As it is after a way through editors and version control, which may change the ends of lines.</summary>
    private static string Normalize(string result) => result.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
