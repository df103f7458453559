using System.Text;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Compiler.Files;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Samples;

/// <summary>Samples of grammars, open ones as they are typed.</summary>
internal static class SampleFile
{
    /// <summary>Reads a sample; null where it cannot be read.</summary>
    public static Sample? Read(Workspace workspace, string path)
    {
        try
        {
            string page = Sample.IsSample(path) ? path[..^Sample.Extension.Length] : path;
            return SampleFolder.IsPage(page)
                ? Sample.ReadPage(page, PageDocument.Unpack(page, File.ReadAllBytes(page)), ResultOf(workspace, page))
                : Sample.Read(path, Bytes(workspace, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] ResultOf(Workspace workspace, string page) =>
        workspace.FindFile(Sample.ResultPathOf(page)) is not null || File.Exists(Sample.ResultPathOf(page)) ? Bytes(workspace, Sample.ResultPathOf(page)) : [];

    private static byte[] Bytes(Workspace workspace, string path) =>
        workspace.FindFile(path) is { } open ? Encoding.UTF8.GetBytes(open.Source.Text) : File.ReadAllBytes(path);

    /// <summary>The grammar file that a sample is for: it has the name of the folder, and stands beside it.</summary>
    /// <returns>Its path; null where there is none.</returns>
    public static string? GrammarOf(Workspace workspace, string sample)
    {
        string? grammar = Path.GetDirectoryName(sample) + GrammarPath.Extension;
        return workspace.FindFile(grammar) is not null || File.Exists(grammar) ? grammar : null;
    }

    /// <summary>How a sample is read; null where there is no grammar for it, or one with errors.</summary>
    public static SampleReading? Reading(Workspace workspace, string path)
    {
        if (GrammarOf(workspace, path) is not { } file || Read(workspace, path) is not { } sample
            || workspace.Files.SeenFrom(file).Read(file) is not { } source || workspace.Compile(source).Grammar is not { } grammar)
        {
            return null;
        }

        SampleResult result = SampleResult.Of(new Grammar(grammar), sample);
        return new SampleReading(file, result.Text, result.Repairs, result.IsExpected);
    }
}
