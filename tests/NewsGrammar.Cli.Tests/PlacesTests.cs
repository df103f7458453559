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
            result.GetProperty("places").EnumerateArray().Select(place => Shown(Page, place, units)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Captures_of_a_line_that_is_spread_have_places_of_their_own(string units)
    {
        const string Spread = """
            grammar Card
            line By = "By" sep author:text "," age:number? tags:list
            line Text = text
            layout Note = ..By (body: Text)*
            document Page = ..By (body: Text)+ notes: Note*
            """;
        const string Text = "By: Ada, 36 a, bc\nOne.\nBy: Bob, x\nTwo.\nBy: نهر, 41 d; e";
        using Workspace workspace = new Workspace().With("c.newsgrammar", Spread).With("page.txt", Text);

        JsonElement result = workspace.Run("parse", "-g", "c.newsgrammar", "--places", "--units", units, "page.txt").Expect(0).Json;

        Assert.Equal(
            [
                "1 - By:", "1 author Ada", "1 - ,", "1 age 36", "1 tags[0] a", "1 tags[1] bc", "2 body[0] One.",
                "3 - By:", "3 notes[0].author Bob", "3 - ,", "3 notes[0].tags[0] x", "4 notes[0].body[0] Two.",
                "5 - By:", "5 notes[1].author نهر", "5 - ,", "5 notes[1].age 41", "5 notes[1].tags[0] d", "5 notes[1].tags[1] e",
            ],
            result.GetProperty("places").EnumerateArray().Select(place => Shown(Text, place, units)));
    }

    [Fact]
    public void Other_formats_have_no_room_for_them()
    {
        using Workspace workspace = new();

        workspace.Run("parse", "--places", "--format", "tree").Expect(2).ExpectErrorLine(
            "newsgrammar: error: --places is for JSON: leave --format out, or make it json or jsonl (see 'newsgrammar parse --help')");
    }

    private static string Shown(string page, JsonElement place, string units)
    {
        int offset = place.GetProperty("offset").GetInt32();
        int length = place.GetProperty("length").GetInt32();
        string text = units == "utf-8"
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page).AsSpan(offset, length))
            : page.Substring(offset, length);
        string field = place.TryGetProperty("field", out JsonElement name) ? name.GetString()! : "-";
        return $"{place.GetProperty("line").GetInt32()} {field} {text}";
    }
}
