using System.Text;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

public class FormatTests
{
    private const string Messy = "grammar G\r\nline A=text // all\r\ndocument D=(a:A)+";

    private const string Formatted = "grammar G\n\nline A = text  // all\n\ndocument D = (a: A)+\n";

    [Fact]
    public void A_file_is_rewritten_and_named()
    {
        using Workspace workspace = new Workspace().With("a.newsgrammar", Messy).With("b.newsgrammar", Formatted);

        ToolRun run = workspace.Run("format", "a.newsgrammar", "b.newsgrammar").Expect(0);

        Assert.Equal("a.newsgrammar\n", run.Output);
        Assert.Equal(Formatted, workspace.Read("a.newsgrammar"));
        Assert.Equal(Formatted, workspace.Read("b.newsgrammar"));
    }

    [Fact]
    public void A_check_names_what_would_change_and_changes_nothing()
    {
        using Workspace workspace = new Workspace().With("a.newsgrammar", Messy).With("b.newsgrammar", Formatted);

        ToolRun run = workspace.Run("format", "--check", "a.newsgrammar", "b.newsgrammar").Expect(1);

        Assert.Equal("a.newsgrammar\n", run.Output);
        Assert.Equal(Messy, workspace.Read("a.newsgrammar"));
        workspace.Run("format", "--check", "b.newsgrammar").Expect(0);
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        using Workspace workspace = new();

        Assert.Equal(Formatted, workspace.Run(Encoding.UTF8.GetBytes(Messy), null, "format", "-").Expect(0).Output);
    }

    [Fact]
    public void A_file_with_a_mistake_is_left_alone_and_the_others_are_formatted()
    {
        using Workspace workspace = new Workspace().With("bad.newsgrammar", "grammar\nline A=text").With("a.newsgrammar", Messy);

        ToolRun run = workspace.Run("format", "bad.newsgrammar", "missing.newsgrammar", "a.newsgrammar").Expect(2);

        Assert.Contains("bad.newsgrammar:1:8: error NG0205: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.newsgrammar: error: there is no such file\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("grammar\nline A=text", workspace.Read("bad.newsgrammar"));
        Assert.Equal(Formatted, workspace.Read("a.newsgrammar"));
    }

    [Fact]
    public void A_byte_order_mark_goes()
    {
        using Workspace workspace = new Workspace().With("a.newsgrammar", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Formatted)]);

        workspace.Run("format", "a.newsgrammar").Expect(0);

        Assert.Equal(Encoding.UTF8.GetBytes(Formatted), workspace.ReadBytes("a.newsgrammar"));
    }
}
