using System.Text;
using System.Text.Json;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary><c>--places</c> tells where each value stands.</summary>
public class PlacesTests
{
    private const string Grammar = """
        grammar Card
        line Title = text where first
        line By = "By" sep author:text "," city:text
        line Tags = "Tags" sep tags:list
        line End = "End"
        line Text = text
        document Page = title: Title by: By tags: Tags (body: Text)+ notes: (End Text)?
        """;

    private const string Page = "\uFEFFنهر\n\nBy: Ada, Rome\nTags: a, bc\nOne.\nBy: nobody, nowhere\nTwo.\n  End\n\nlast";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Each_piece_has_its_field_line_offset_and_length_in_the_order_of_the_page(string units)
    {
        using Workspace workspace = new Workspace().With("c.newsgrammar", Grammar).With("page.txt", Page);

        JsonElement result = workspace.Run("parse", "-g", "c.newsgrammar", "--places", "--units", units, "page.txt").Expect(1).Json;

        Assert.Equal(units, result.GetProperty("encoding").GetString());
        Assert.Equal(
            [
                "1 title نهر", "3 - By:", "3 by.author Ada", "3 - ,", "3 by.city Rome", "4 - Tags:", "4 tags[0] a", "4 tags[1] bc",
                "5 body[0] One.", "6 - By: nobody, nowhere", "7 body[1] Two.", "8 notes End\n\nlast",
            ],
            result.GetProperty("places").EnumerateArray().Select(place => Shown(place, units)));
    }

    [Fact]
    public void Other_formats_have_no_room_for_them()
    {
        using Workspace workspace = new();

        workspace.Run("parse", "--places", "--format", "tree").Expect(2).ExpectErrorLine(
            "newsgrammar: error: --places is for JSON: leave --format out, or make it json or jsonl (see 'newsgrammar parse --help')");
    }

    private static string Shown(JsonElement place, string units)
    {
        int offset = place.GetProperty("offset").GetInt32();
        int length = place.GetProperty("length").GetInt32();
        string text = units == "utf-8"
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Page).AsSpan(offset, length))
            : Page.Substring(offset, length);
        string field = place.TryGetProperty("field", out JsonElement name) ? name.GetString()! : "-";
        return $"{place.GetProperty("line").GetInt32()} {field} {text}";
    }
}
