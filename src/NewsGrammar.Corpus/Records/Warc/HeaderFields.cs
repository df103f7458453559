using System.Text;

namespace NewsGrammar.Corpus.Records.Warc;

/// <summary>
/// Fields of a header, as WARC (ISO 28500) and HTTP (RFC 9112) write them: <c>Name: value</c> lines, values that go on over
/// lines which begin with white space, then a blank line. Line ends are CR LF, and LF where a writer was careless.
/// </summary>
/// <param name="header">The lines, the first one too.</param>
internal readonly ref struct HeaderFields(ReadOnlySpan<byte> header)
{
    private readonly ReadOnlySpan<byte> _header = header;

    /// <summary>The value of the first field of a name, without white space around it; empty where there is none.</summary>
    /// <param name="name">The name; upper and lower case count as the same.</param>
    public ReadOnlySpan<byte> this[scoped ReadOnlySpan<byte> name]
    {
        get
        {
            ReadOnlySpan<byte> rest = _header;
            while (!rest.IsEmpty)
            {
                ReadOnlySpan<byte> line = TakeLine(ref rest);
                if (line.Length > name.Length && line[name.Length] == ':' && Ascii.EqualsIgnoreCase(line[..name.Length], name))
                {
                    return line[(name.Length + 1)..].Trim(" \t\r\n"u8);
                }
            }

            return default;
        }
    }

    /// <summary>How long a header is, its blank line included; -1 where it has no end.</summary>
    /// <param name="bytes">What begins with it.</param>
    public static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        for (int at = 0; bytes[at..].IndexOf((byte)'\n') is >= 0 and int end;)
        {
            at += end + 1;
            ReadOnlySpan<byte> next = bytes[at..];
            if (next.StartsWith("\r\n"u8) || next.StartsWith("\n"u8))
            {
                return at + (next[0] == '\r' ? 2 : 1);
            }
        }

        return -1;
    }

    /// <summary>Takes a line off, those on which it goes on included.</summary>
    private static ReadOnlySpan<byte> TakeLine(scoped ref ReadOnlySpan<byte> rest)
    {
        int end = 0;
        do
        {
            int feed = rest[end..].IndexOf((byte)'\n');
            end = feed < 0 ? rest.Length : end + feed + 1;
        }
        while (end < rest.Length && rest[end] is (byte)' ' or (byte)'\t');

        ReadOnlySpan<byte> line = rest[..end];
        rest = rest[end..];
        return line;
    }
}
