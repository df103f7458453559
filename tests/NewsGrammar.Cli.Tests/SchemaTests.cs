using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

public class SchemaTests
{
    private const string Everything = """
        /// Notes of a club.
        grammar Notes

        line Tags   = "Tags" sep words:list
        /// Who wrote it, and where.
        line Byline = "By" who:text sep place:text
        line Prose  = text

        /// One page of notes.
        document Seite =
            title: Prose
            /// Who wrote it.
            (byline: Byline)*
            (part: Teil)*
            tags: Tags?

        layout Teil = (text: Prose){2,3}
        """;

    [Fact]
    public void The_schema_tells_every_kind_of_field()
    {
        using Workspace workspace = new Workspace().With("notes.newsgrammar", Everything);

        Snapshot.Match(workspace.Run("schema", "notes.newsgrammar").Expect(0).Output, "schema.notes");
    }

    [Fact]
    public void The_grammar_may_be_named_in_several_ways()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar);

        Assert.Equal(workspace.Run("schema", "b.newsgrammar").Expect(0).Output, workspace.Run("schema", "--grammar", "b.newsgrammar").Expect(0).Output);
        Assert.Equal("ArabKhabar", workspace.Run("schema", "arabkhabar").Expect(0).Json.GetProperty("title").GetString());
        workspace.Run("schema", "gone.newsgrammar").Expect(2).ExpectErrorLine("gone.newsgrammar: error: there is no such file");
    }
}
