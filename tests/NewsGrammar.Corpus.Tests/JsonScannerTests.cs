using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Corpus.Records.Json;

namespace NewsGrammar.Corpus.Tests;

/// <summary>The reader of records against the runtime's.</summary>
[Trait("InstructionSets", "Every")]
public sealed class JsonScannerTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"text\"", "\"id\"", "\"url\"", "\"metadata\"", "\"te\\u0078t\"", "\\n", "\\\"", "\\\\", "\\/", "\\u0627", "\\ud83c\\udf09", "\\ud83c", "\\u12", "\\x",
        "0", "-1", "01", "1.5e-7", "1.", ".5", "1e", "-", "true", "false", "null", "nul", " ", "\t", "\n", "\u0001", "a", "الجسر", "🌉", "—", "\u00A0", "long enough for a whole vector of bytes, and more",
    ];

    private static readonly RecordFields Fields = new(null, null, null);

    [Theory]
    [InlineData("{\"text\":\"a\\u0000b\"}")]
    [InlineData("{}")]
    [InlineData("{\"text\":\"a\",}")]
    [InlineData("{\"text\":\"a\"")]
    [InlineData("{\"text\":\"a\\")]
    [InlineData("{\"text\":\"a\\u12")]
    [InlineData("{\"text\":\"a")]
    [InlineData("{\"text\"")]
    [InlineData("{\"text\":")]
    [InlineData("{\"a\":[1,2,{\"b\":[]}],\"text\":\"x\"}")]
    [InlineData("{\"a\":[1,]}")]
    [InlineData("{\"a\":1 2}")]
    [InlineData("{\"a\":-0.0E+05}")]
    [InlineData("{\"a\":tru}")]
    [InlineData("{\"a\":1}x")]
    [InlineData("{\"a\":1}\0")]
    [InlineData("{,}")]
    [InlineData("")]
    [InlineData("\"a\"")]
    public void A_line_is_read_as_the_runtime_reads_it(string line) => Compare(Encoding.UTF8.GetBytes(line));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void Depth_is_limited_as_in_the_runtime(int depth) =>
        Compare(Encoding.UTF8.GetBytes("{\"a\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}"));

    [Fact]
    public void Lines_drawn_at_random_are_read_as_the_runtime_reads_them()
    {
        var random = new Random(11);
        int accepted = 0;
        for (int turn = 0; turn < 60_000; turn++)
        {
            var line = new StringBuilder("{");
            for (int property = random.Next(4); property >= 0; property--)
            {
                line.Append(Pieces[random.Next(7, 12)]).Append(':').Append(Value(random, 3)).Append(property > 0 ? "," : "}");
            }

            for (int change = random.Next(4) == 0 ? random.Next(3) : 0; change > 0; change--)
            {
                line.Insert(random.Next(line.Length + 1), Pieces[random.Next(Pieces.Length)]);
            }

            accepted += Compare(Encoding.UTF8.GetBytes(line.ToString())) ? 1 : 0;
        }

        Assert.InRange(accepted, 20_000, 59_000);
    }

    [Fact]
    public void Bytes_are_UTF8_if_the_runtime_says_so()
    {
        var random = new Random(12);
        byte[][] parts = [[0x41], [0xD8, 0xA7], [0xE2, 0x80, 0x94], [0xF0, 0x9F, 0x8C, 0x89], [0xC0, 0x80], [0xE0, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0x80], [0xBF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x8C], [0xEE, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF]];
        int valid = 0;
        for (int turn = 0; turn < 100_000; turn++)
        {
            var text = new List<byte>();
            int broken = random.Next(2);
            for (int length = random.Next(130); length > 0; length--)
            {
                text.AddRange(parts[random.Next(broken == 1 && random.Next(40) == 0 ? parts.Length : 4)]);
            }

            byte[] bytes = [.. text];
            bool expected = Utf8.IsValid(bytes);
            Assert.True(expected == Utf8Check.IsValid(bytes), Convert.ToHexString(bytes));
            valid += expected ? 1 : 0;
        }

        Assert.InRange(valid, 40_000, 95_000);
    }

    [Fact]
    public void Every_pair_of_bytes_at_the_border_of_two_vectors_is_judged_as_the_runtime_does()
    {
        for (int pair = 0; pair < 1 << 16; pair++)
        {
            byte[] bytes = new byte[66];
            Array.Fill(bytes, (byte)'a');
            bytes[31] = (byte)(pair >> 8);
            bytes[32] = (byte)pair;
            Assert.True(Utf8.IsValid(bytes) == Utf8Check.IsValid(bytes), $"{pair:X4}");
        }
    }

    private static string Value(Random random, int depth) => random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => "1.5e-7",
        1 => "null",
        6 => $"[{Value(random, depth - 1)}, {Value(random, depth - 1)}]",
        7 => $"{{\"url\" : {Value(random, depth - 1)}}}",
        _ => "\"" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(3) == 0 ? random.Next(12, 18) : random.Next(37, Pieces.Length)])) + "\"",
    };

    /// <summary>Compares what both make of a line.</summary>
    /// <returns>Whether they accept it.</returns>
    private static bool Compare(byte[] line)
    {
        string? expected = Expected(line);
        string? actual = Actual(line);
        Assert.True(expected == actual, $"{Encoding.UTF8.GetString(line)}\nexpected {expected ?? "an error"}\nread     {actual ?? "an error"}");
        return expected is not null;
    }

    private static string? Actual(byte[] line)
    {
        try
        {
            JsonRecord record = JsonRecord.Read(line, Fields);
            byte[] text = [];
            byte[] id = [];
            byte[] url = [];
            return $"{Encoding.UTF8.GetString(record.Text(ref text))}|{Encoding.UTF8.GetString(record.Id(ref id))}|{Encoding.UTF8.GetString(record.Url(ref url))}";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Expected(byte[] line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement record = json.RootElement;
            return record.ValueKind != JsonValueKind.Object ? null : $"{Last(record, "text", isNumber: false)}|{Last(record, "id", isNumber: true)}|{Url(record)}";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Url(JsonElement record)
    {
        if (LastOrNull(record, "url", isNumber: false) is { } own)
        {
            return own;
        }

        JsonElement? inner = null;
        foreach (JsonProperty property in record.EnumerateObject())
        {
            if (property.Name == "metadata" && property.Value.ValueKind == JsonValueKind.Object && HasUrl(property.Value))
            {
                inner = property.Value;
            }
        }

        return inner is { } metadata ? Last(metadata, "url", isNumber: false) : "";
    }

    private static bool HasUrl(JsonElement metadata) =>
        metadata.EnumerateObject().Any(static property => property is { Name: "url", Value.ValueKind: JsonValueKind.String });

    private static string Last(JsonElement record, string name, bool isNumber) => LastOrNull(record, name, isNumber) ?? "";

    private static string? LastOrNull(JsonElement record, string name, bool isNumber)
    {
        JsonElement? last = null;
        foreach (JsonProperty property in record.EnumerateObject())
        {
            if (property.Name == name && (property.Value.ValueKind == JsonValueKind.String || (isNumber && property.Value.ValueKind == JsonValueKind.Number)))
            {
                last = property.Value;
            }
        }

        return last is not { } value ? null : value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
    }
}
