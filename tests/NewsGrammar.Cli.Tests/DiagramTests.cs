using System.Xml.Linq;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

public class DiagramTests
{
    [Fact]
    public void Layouts_are_drawn()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar);

        Snapshot.Match(workspace.Run("diagram", "b.newsgrammar").Expect(0).Output, "diagram");
    }

    [Fact]
    public void The_path_of_a_page_is_marked()
    {
        using Workspace workspace = new Workspace().With("a.txt", Aggregator.Fitting);

        workspace.Run("diagram", "arabkhabar", "--page", "a.txt", "-o", "a.svg").Expect(0);

        IEnumerable<string> taken = XDocument.Parse(workspace.Read("a.svg")).Descendants()
            .Where(static element => element.Attribute("class")?.Value == "line taken").Select(static element => element.Attribute("data-name")!.Value);
        Assert.Equal(["Paragraph", "Source", "Keywords", "Related", "Bullet"], taken);
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar);

        workspace.Run("diagram", "gone.newsgrammar").Expect(2).ExpectErrorLine("gone.newsgrammar: error: there is no such file");
        workspace.Run("diagram", "b.newsgrammar", "--page", "gone.txt").Expect(2).ExpectErrorLine("gone.txt: error: there is no such file");
        Assert.Contains("(see 'newsgrammar diagram --help')", workspace.Run("diagram").Expect(2).Error, StringComparison.Ordinal);
    }
}
