using System.Text;
using CsCheck;
using NewsGrammar.Authoring.Samples;

namespace NewsGrammar.Compiler.Tests;

public class SampleTests
{
    private static readonly Gen<byte[]> Texts = Gen.Frequency(
        (3, Gen.Const("\n" + Sample.Divider)),
        (2, Gen.Const("\n")),
        (1, Gen.Const("\r\n")),
        (1, Gen.Const(Sample.Divider)),
        (1, Gen.Const("=")),
        (1, Gen.Const("a\0\uFEFFم")))
        .Array[0, 8]
        .Select(string.Concat)
        .SelectMany(static text => Gen.Byte.Array[0, 3].Select(bytes => (byte[])[.. Encoding.UTF8.GetBytes(text), .. bytes]));

    [Fact]
    public void Any_text_and_its_result_come_back() => Texts.Sample(static text =>
    {
        Grammar grammar = Grammar.Compile("grammar All\nline Any = text\ndocument Page = (body: Any){0,2}\n");
        using var document = grammar.ParseUtf8(text);
        string result = document.ToSnapshot();

        byte[] file = Sample.Read("page.txt", text).With(result);
        Sample sample = Sample.Read("page.sample", file);

        Assert.Equal(text, sample.Text.ToArray());
        Assert.Equal(result, sample.Expected);
        Assert.True(sample.Expects(result));
        Assert.Equal(file, sample.With(result));
    });

    [Fact]
    public void A_sample_is_the_text_then_the_divider_then_the_result() => Assert.Equal(
        "one\ntwo\n\n=== expected result ===\nPage\nrepairs: 0\n",
        Encoding.UTF8.GetString(Sample.Read("a/page.txt", "one\ntwo\n"u8.ToArray()).With("Page\nrepairs: 0\n")));

    [Fact]
    public void A_file_of_text_alone_expects_nothing()
    {
        byte[] file = "one\n=== expected result ===\nPage\n"u8.ToArray();

        Sample text = Sample.Read("a/page.txt", file);

        Assert.Null(text.Expected);
        Assert.Equal(file, text.Text.ToArray());
        Assert.Equal(("page", "a/page.sample"), (text.Name, text.AcceptedPath));
        Assert.Equal("one", Encoding.UTF8.GetString(Sample.Read("a/page.sample", file).Text.Span));
        Assert.Null(Sample.Read("a/page.sample", "one\n=== expected result === or so\n"u8.ToArray()).Expected);
    }

    [Fact]
    public void Ends_of_lines_make_no_other_result()
    {
        Sample sample = Sample.Read("page.sample", "one\n=== expected result ===\r\nPage\r\nrepairs: 0"u8.ToArray());

        Assert.True(sample.Expects("Page\nrepairs: 0\n"));
        Assert.False(sample.Expects("Page\nrepairs: 1\n"));
    }
}
