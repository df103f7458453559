using System.IO.Compression;
using NewsGrammar.LanguageServer.Tests.Client;

namespace NewsGrammar.LanguageServer.Tests;

/// <summary>What the Node.js side of editors does: the message library of real editors, and the extension of Visual Studio Code.</summary>
public sealed class ExtensionTests
{
    [SkippableFact]
    public void The_message_library_of_editors_talks_to_the_server()
    {
        Node.Require();

        Assert.Equal("ended: 0\n", Node.Run("node", "test/editor/jsonrpc.cjs", Editor.Executable));
    }

    [SkippableFact]
    public void The_colours_of_the_extension_are_as_expected()
    {
        Node.Require();

        Assert.Contains("notice.newsgrammar", Node.Run("npm", "run", "-s", "test:grammar"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_packed_extension_starts_the_server_and_shows_what_it_says()
    {
        Node.Require();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("newsgrammar-vsix-");
        try
        {
            Node.Run("npm", "run", "-s", "build");
            string package = Path.Combine(folder.FullName, "newsgrammar.vsix");
            Node.Run("node", "node_modules/@vscode/vsce/vsce", "package", "--no-dependencies", "--skip-license", "--allow-missing-repository", "-o", package);
            ZipFile.ExtractToDirectory(package, folder.FullName);
            string grammar = Path.Combine(folder.FullName, "notice.newsgrammar");
            File.WriteAllText(grammar, "grammar Notice\nimport \"arabic\"\nline P = text\nline Q = \"q\" sep v:text\ndocument D = (body: P | source: Source)+\n");
            string sample = Path.Combine(folder.CreateSubdirectory("notice").FullName, "one.sample");
            File.WriteAllText(sample, "خبر\nالمصدر: صحيفة الضفاف\n");

            string output = Node.Run("node", "test/editor/activation.cjs", Path.Combine(folder.FullName, "extension"), Editor.Executable, grammar, sample);

            Assert.Equal("activated: NG0111 3:5\n", output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
