namespace NewsGrammar.Packages.Tests;

/// <summary>The README's section about embedding, and the grammar and text at its top.</summary>
internal static class EmbedSection
{
    private static readonly CodeBlock[] Readme = [.. Markdown.BlocksOf("README.md")];

    /// <summary>The grammar at the top of the page.</summary>
    public static string Grammar => Readme.First(static block => block.Language == "newsgrammar").Text;

    /// <summary>The text below it.</summary>
    public static string Page => Readme.First(static block => block is { Language: "text", Tag: "" }).Text;

    /// <summary>The commands that make the feed.</summary>
    public static IReadOnlyList<string> FeedCommands => Commands("feed");

    /// <summary>The commands that make the app.</summary>
    public static IReadOnlyList<string> AppCommands => Commands("app");

    /// <summary>The command that makes it native.</summary>
    public static string NativeCommand => Assert.Single(Commands("native"));

    /// <summary>The program.</summary>
    public static string Program => Block("csharp", "Program.cs");

    /// <summary>The command that runs the app.</summary>
    public static string RunCommand => Run[0]["$ ".Length..];

    /// <summary>What the app prints.</summary>
    public static string Printed => Run[1];

    private static string[] Run => Readme.Single(static block => block is { Language: "console", Heading: "Embed it" }).Text.Split('\n', 2);

    private static string[] Commands(string tag) => Block("bash", tag).TrimEnd('\n').Split('\n');

    private static string Block(string language, string tag) =>
        Readme.Single(block => block.Heading == "Embed it" && block.Language == language && block.Tag == tag).Text;
}
