using System.Text.Json;

namespace NewsGrammar.Benchmarks.Corpora;

/// <summary>Reads lines by <see cref="Utf8JsonReader"/>, token by token, and does nothing with them.</summary>
/// <param name="lines">The lines.</param>
/// <param name="hasValues">Whether the strings are read as UTF-8 without escapes, or passed over.</param>
internal sealed class ReaderFloor(CorpusLines lines, bool hasValues)
{
    private readonly byte[] _value = new byte[1 << 20];
    private int _length;

    /// <summary>Reads them.</summary>
    /// <returns>How many tokens there are.</returns>
    public int Run()
    {
        int tokens = 0;
        _length = 0;
        ReadOnlySpan<byte> rest = lines.Utf8;
        while (rest.IndexOf((byte)'\n') is >= 0 and int end)
        {
            var reader = new Utf8JsonReader(rest[..end]);
            while (reader.Read())
            {
                tokens++;
                if (hasValues && reader.TokenType == JsonTokenType.String)
                {
                    _length += reader.CopyString(_value);
                }
            }

            rest = rest[(end + 1)..];
        }

        return tokens;
    }

    /// <summary>What is wrong with the answer; null when it is right.</summary>
    public string? Check()
    {
        if (Run() != 10 * lines.Articles.Length)
        {
            return "another number of tokens";
        }

        int texts = lines.Articles.Sum(static article => article.Utf8.Length);
        return !hasValues || _length > texts ? null : "texts are missing";
    }
}
