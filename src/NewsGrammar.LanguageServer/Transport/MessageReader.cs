using System.Globalization;
using System.Text;

namespace NewsGrammar.LanguageServer.Transport;

/// <summary>Reads messages from a stream. What is no message is passed over up to the next head.</summary>
/// <param name="input">The stream, which is asked for single bytes.</param>
internal sealed class MessageReader(Stream input)
{
    /// <summary>No message of an editor comes near it, in bytes.</summary>
    public const int MaxLength = 256 << 20;

    private const int MaxLine = 8192;

    /// <summary>The next message without its head; null at the end.</summary>
    public ReadOnlyMemory<byte>? Read()
    {
        while (true)
        {
            int? length = null;
            string? line;
            while ((line = ReadLine()) is not null && (line.Length > 0 || length is null))
            {
                length = LengthIn(line) ?? length;
            }

            if (line is null)
            {
                return null;
            }

            byte[] body = new byte[length!.Value];
            return input.ReadAtLeast(body, body.Length, throwOnEndOfStream: false) == body.Length ? body : null;
        }
    }

    private static int? LengthIn(string line)
    {
        const string Name = "Content-Length:";
        return line.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(line.AsSpan(Name.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int length)
            && length <= MaxLength
            ? length
            : null;
    }

    /// <summary>A line of a head without its end; null at the end of the stream. Only the first characters of a long one are kept.</summary>
    private string? ReadLine()
    {
        var line = new StringBuilder();
        for (int next = input.ReadByte(); next >= 0; next = input.ReadByte())
        {
            if (next == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            if (line.Length < MaxLine)
            {
                line.Append((char)next);
            }
        }

        return null;
    }
}
