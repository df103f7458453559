using System.Buffers;
using System.Text.Json;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>A result ends when it is disposed of or its tape is used again; whoever uses it then is told.</summary>
public sealed class DisposalTests
{
    private const string Text = "فتح الجسر.\nالمصدر: وكالة النهر\nسطر زائد";

    private static readonly Dictionary<string, UseResult> Uses = new()
    {
        ["Schema"] = static document => _ = document.Schema,
        ["Root"] = static document => _ = document.Root,
        ["Fits"] = static document => _ = document.Fits,
        ["Repairs"] = static document => _ = document.Repairs,
        ["Lines"] = static document => _ = document.Lines,
        ["Segments"] = static document => _ = document.Segments,
        ["LineCount"] = static document => _ = document.LineCount,
        ["ToSnapshot"] = static document => _ = document.ToSnapshot(),
        ["WriteTo"] = static document => document.WriteTo(new Utf8JsonWriter(Stream.Null)),
        ["WriteTo a buffer"] = static document => document.WriteTo(new ArrayBufferWriter<byte>()),
        ["WriteRepairsTo"] = static document => document.WriteRepairsTo(new Utf8JsonWriter(Stream.Null)),
    };

    public static TheoryData<string> Members => [.. Uses.Keys];

    [Theory]
    [InlineData("")]
    [InlineData(Text)]
    public void A_view_cannot_be_used_after_its_result_was_disposed_of(string text)
    {
        ParsedDocument<char> document = FixedGrammars.ArabKhabar.Interpreter.Parse(text, null);
        LayoutView<char> root = document.Root;
        document.Dispose();
        bool isRefused = false;
        try
        {
            _ = root.Has(0);
        }
        catch (ObjectDisposedException)
        {
            isRefused = true;
        }

        Assert.True(isRefused);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_result_cannot_be_used_after_it_was_disposed_of(string member)
    {
        ParsedDocument<char> document = FixedGrammars.ArabKhabar.Interpreter.Parse(Text, null);
        document.Dispose();
        Assert.True(IsRefused(Uses[member], document));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_result_cannot_be_used_after_its_tape_was_used_again(string member)
    {
        var tape = new Tape();
        ParsedDocument<char> first = FixedGrammars.ArabKhabar.Interpreter.Parse(Text, tape);
        ParsedDocument<char> second = FixedGrammars.Named("strict").Interpreter.Parse(Text, tape);
        Assert.True(IsRefused(Uses[member], first));
        Assert.False(IsRefused(Uses[member], second));
    }

    [Fact]
    public void What_was_read_from_a_result_ends_with_it()
    {
        ParsedDocument<char> document = FixedGrammars.ArabKhabar.Generated.Parse(Text, null);
        LayoutView<char> root = document.Root;
        ValueSequence<char> body = root.Values(root.FieldNumber("body"));
        ParsedLine<char> line = document.Lines[0];
        RepairSequence<char> repairs = document.Repairs;
        document.Dispose();

        Assert.True(IsRefused(root), "a layout");
        Assert.True(IsRefused(body), "values");
        Assert.True(IsRefused(line), "a line");
        Assert.True(IsRefused(repairs), "repairs");
    }

    [Fact]
    public void A_lent_tape_outlives_the_disposal_of_its_result()
    {
        var tape = new Tape();
        FixedGrammars.ArabKhabar.Interpreter.Parse(Text, tape).Dispose();
        using ParsedDocument<char> document = FixedGrammars.ArabKhabar.Interpreter.Parse(Text, tape);
        Assert.Equal(3, document.Lines.Count);
    }

    [Fact]
    public void Disposing_twice_gives_the_memory_back_once()
    {
        ParsedDocument<char> disposed = FixedGrammars.ArabKhabar.Interpreter.Parse(Text, null);
        disposed.Dispose();
        disposed.Dispose();
        using ParsedDocument<char> one = FixedGrammars.ArabKhabar.Interpreter.Parse("one", null);
        using ParsedDocument<char> two = FixedGrammars.ArabKhabar.Interpreter.Parse("two\ntwo", null);
        disposed.Dispose();
        Assert.Equal(1, one.Lines.Count);
        Assert.Equal(2, two.Lines.Count);
    }

    private static bool IsRefused(UseResult use, ParsedDocument<char> document)
    {
        try
        {
            use(document);
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private static bool IsRefused(LayoutView<char> layout)
    {
        try
        {
            _ = layout.Value(layout.FieldNumber("source"));
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private static bool IsRefused(ValueSequence<char> values)
    {
        try
        {
            _ = values.Count;
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private static bool IsRefused(ParsedLine<char> line)
    {
        try
        {
            _ = line.Text;
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private static bool IsRefused(RepairSequence<char> repairs)
    {
        try
        {
            _ = repairs.Count;
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }
}
