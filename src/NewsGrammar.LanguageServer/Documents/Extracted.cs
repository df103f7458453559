using System.Text;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.LanguageServer.Documents;

/// <summary>Files for editors to show that the tool holds: vocabularies, and the grammars of known sites.</summary>
internal static class Extracted
{
    /// <summary>Whether a file is one that the tool holds, and nobody can change.</summary>
    public static bool IsHeld(SourceText source) => source.IsShared || !Path.IsPathFullyQualified(source.Path);

    /// <summary>Where an editor can open a file that the tool holds; null where it cannot be written.</summary>
    public static string? PathOf(SourceText source)
    {
        string name = source.Path.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);
        string path = Path.Combine(Path.GetTempPath(), "newsgrammar-" + Environment.UserName, name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != source.Text)
            {
                File.WriteAllText(path, source.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
