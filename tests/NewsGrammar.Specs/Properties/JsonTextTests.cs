using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>What is written straight into a buffer is, byte for byte, what the runtime's writer writes.</summary>
[Trait("InstructionSets", "Every")]
public sealed class JsonTextTests
{
    private const int CodePoints = 0x110000;
    private const int CodePointsALine = 64;

    private static readonly Grammar Lines = Grammar.Compile(
        "grammar Lines\nline Line = text\ndocument All = (line: Line)*\n");

    [Fact]
    public void Every_code_point_is_written_as_by_the_runtime()
    {
        var text = new StringBuilder();
        for (int codePoint = 0; codePoint < CodePoints; codePoint++)
        {
            // So many letters behind the last one that a whole vector ends there, however wide.
            text.Append(codePoint % CodePointsALine == 0 ? new string('a', CodePointsALine) + "\n" : "a");
            text.Append(Rune.IsValid(codePoint) ? new Rune(codePoint).ToString() : ((char)codePoint).ToString()).Append('b');
        }

        AssertSame(text.ToString());
    }

    /// <summary>Each kind of unit at each place of a vector, at the start of a value and at its end.</summary>
    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\t')]
    [InlineData(0x7F)]
    [InlineData(0xA0)]
    [InlineData('ÿ')]
    [InlineData('م')]
    [InlineData(0x378)] // not assigned
    [InlineData('“')]
    [InlineData('漢')]
    [InlineData(0x1F4F0)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void A_character_may_stand_anywhere(int codePoint)
    {
        string character = Rune.IsValid(codePoint) ? new Rune(codePoint).ToString() : ((char)codePoint).ToString();
        var text = new StringBuilder();
        foreach (string filling in (string[])["a", "م", "am", "ma"])
        {
            string line = string.Concat(Enumerable.Repeat(filling, 100));
            for (int at = 0; at < 70; at++)
            {
                text.Append(line.AsSpan(0, at)).Append(character).Append(line.AsSpan(0, 70 - at)).Append('\n');
                text.Append(line.AsSpan(0, at)).Append('x').Append(character).Append("x\n");
            }
        }

        AssertSame(text.ToString());
    }

    [Fact]
    public void Any_bytes_are_written_as_by_the_runtime() =>
        ArbitraryText.Bytes.Sample(bytes => AssertSame(Lines.ParseUtf8(bytes)), iter: 3000);

    [Fact]
    public void Malformed_sequences_may_stand_anywhere()
    {
        var bytes = new List<byte>();
        foreach (string sequence in (string[])["80", "C3", "C2", "C0AF", "E2", "E280", "EDA080", "F0", "F09F", "F09F93", "F5", "FF", "D9D9", "D985D9"])
        {
            for (int at = 0; at < 70; at++)
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(new string('a', at)));
                bytes.AddRange(Convert.FromHexString(sequence));
                bytes.AddRange(Encoding.UTF8.GetBytes(at % 2 == 0 ? "م\n" : "b\n"));
            }
        }

        AssertSame(Lines.ParseUtf8(bytes.ToArray()));
    }

    private static void AssertSame(string text)
    {
        AssertSame(Lines.Parse(text));
        AssertSame(Lines.ParseUtf8(Encoding.UTF8.GetBytes(text)));
    }

    private static void AssertSame<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        var expected = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(expected, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        var actual = new ArrayBufferWriter<byte>();
        document.WriteTo(actual);
        int same = expected.WrittenSpan.CommonPrefixLength(actual.WrittenSpan);
        Assert.True(
            same == expected.WrittenCount && same == actual.WrittenCount,
            $"differs at {same}: expected {NearestFirst(expected, same)}, actual {NearestFirst(actual, same)}");
        document.Dispose();
    }

    private static string NearestFirst(ArrayBufferWriter<byte> written, int at) =>
        Convert.ToHexString(written.WrittenSpan[Math.Max(0, at - 8)..Math.Min(written.WrittenCount, at + 8)]);
}
