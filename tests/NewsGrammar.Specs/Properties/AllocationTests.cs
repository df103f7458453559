using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>After a warm-up, parsing, reading every field and writing JSON allocate nothing.</summary>
public sealed class AllocationTests
{
    private const int Rounds = 3;
    private const int Runs = 30;

    /// <summary>Grammars with texts that fit, and texts that need repairs.</summary>
    public static TheoryData<string, string> Documents
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (FixedGrammar grammar in FixedGrammars.All)
            {
                data.Add(grammar.Name, SampleTexts.Article);
                data.Add(grammar.Name, SampleTexts.Broken);
                data.Add(grammar.Name, SampleTexts.Mixed);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Parsing_and_reading_every_field_allocates_nothing(string grammar, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach (Engine engine in FixedGrammars.Named(grammar).Engines)
        {
            AssertNone($"{engine.Name} UTF-16", () => Read<char>(engine.Parse, text, null));
            AssertNone($"{engine.Name} UTF-8", () => Read<byte>(engine.ParseUtf8, bytes, null));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Parsing_into_a_lent_tape_allocates_nothing(string grammar, string text)
    {
        var tape = new Tape();
        foreach (Engine engine in FixedGrammars.Named(grammar).Engines)
        {
            AssertNone(engine.Name, () => Read<char>(engine.Parse, text, tape));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Writing_json_with_a_reused_writer_allocates_nothing(string grammar, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        foreach (Engine engine in FixedGrammars.Named(grammar).Engines)
        {
            AssertNone($"{engine.Name} UTF-16", () => Write<char>(engine.Parse, text, buffer, writer));
            AssertNone($"{engine.Name} UTF-8", () => Write<byte>(engine.ParseUtf8, bytes, buffer, writer));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Writing_json_into_a_buffer_allocates_nothing(string grammar, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var buffer = new ArrayBufferWriter<byte>();
        foreach (Engine engine in FixedGrammars.Named(grammar).Engines)
        {
            AssertNone($"{engine.Name} UTF-16", () => Write<char>(engine.Parse, text, buffer));
            AssertNone($"{engine.Name} UTF-8", () => Write<byte>(engine.ParseUtf8, bytes, buffer));
        }
    }

    [Theory]
    [InlineData(SampleTexts.Article)]
    [InlineData(SampleTexts.Broken)]
    public void Reading_through_typed_views_allocates_nothing(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var read = FixedGrammars.Generated.Method<ReadTyped<char>>("Generated0.TypedReads", "Read");
        var readUtf8 = FixedGrammars.Generated.Method<ReadTyped<byte>>("Generated0.TypedReads", "ReadUtf8");
        AssertNone("UTF-16", () => read(text, null));
        AssertNone("UTF-8", () => readUtf8(bytes, null));
    }

    private static int Read<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text, Tape? tape)
        where TUnit : unmanaged
    {
        using ParsedDocument<TUnit> document = parse(text, tape);
        return FieldReads.Count(document);
    }

    private static int Write<TUnit>(
        ParseText<TUnit> parse, ReadOnlySpan<TUnit> text, ArrayBufferWriter<byte> buffer, Utf8JsonWriter writer)
        where TUnit : unmanaged
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        using ParsedDocument<TUnit> document = parse(text, null);
        document.WriteTo(writer);
        writer.Flush();
        writer.Reset();
        document.WriteRepairsTo(writer);
        writer.Flush();
        return buffer.WrittenCount;
    }

    private static int Write<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text, ArrayBufferWriter<byte> buffer)
        where TUnit : unmanaged
    {
        buffer.ResetWrittenCount();
        using ParsedDocument<TUnit> document = parse(text, null);
        document.WriteTo(buffer);
        return buffer.WrittenCount;
    }

    /// <summary>
    /// The least of several rounds counts: while code is replaced by a better compiled one, the runtime allocates now
    /// and then, whatever the code does.
    /// </summary>
    private static void AssertNone(string what, Func<int> action)
    {
        int expected = action();
        Allocated(action, expected);
        long least = Enumerable.Range(0, Rounds).Min(_ => Allocated(action, expected));
        Assert.True(least == 0, $"{what}: {least} bytes in {Runs} runs");
    }

    private static long Allocated(Func<int> action, int expected)
    {
        bool isSame = true;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int run = 0; run < Runs; run++)
        {
            isSame &= action() == expected;
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(isSame);
        return allocated;
    }

    private delegate int ReadTyped<TUnit>(ReadOnlySpan<TUnit> text, Tape? tape)
        where TUnit : unmanaged;
}
