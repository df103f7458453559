using System.Diagnostics;
using NewsGrammar.LanguageServer.Tests.Client;

namespace NewsGrammar.LanguageServer.Tests;

/// <summary>What the client of Neovim, from version 0.7 on, makes of the server.</summary>
public sealed class NeovimTests
{
    private const string Neovim = "/usr/bin/nvim";

    [SkippableFact]
    public void Neovim_shows_mends_and_formats()
    {
        Skip.IfNot(File.Exists(Neovim), "There is no Neovim.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("newsgrammar-nvim-");
        try
        {
            string grammar = Path.Combine(folder.FullName, "notice.newsgrammar");
            File.WriteAllText(grammar, "grammar Notice\nline Title=text where contains \"مرحبا 📰\"\ndocument Page = title: Titel\n");
            string script = Path.Combine(Repository.Root, "tests", "NewsGrammar.LanguageServer.Tests", "Neovim", "client.lua");

            string output = Run(folder.FullName, $"let g:server='{Editor.Executable}' | let g:grammar='{grammar}'", $"luafile {script}");

            Assert.Equal(
                [
                    "diagnostic NG0104 at 2:23",
                    "mended: document Page = title: Title",
                    "hover: line Title=text where contains \"مرحبا 📰\"",
                    "formatted: |",
                    "references: 2",
                ],
                output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string folder, params string[] commands)
    {
        string[] arguments = ["--headless", "-u", "NONE", "-i", "NONE", .. commands.SelectMany(static command => (string[])["-c", command])];
        var start = new ProcessStartInfo(Neovim, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["HOME"] = folder;
        start.Environment["XDG_STATE_HOME"] = folder;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, $"{process.ExitCode}\n{output.Result}\n{error.Result}");
        return output.Result;
    }
}
