using System.Reflection;
using System.Text;
using NewsGrammar.Cli.Parsing;

namespace NewsGrammar.Cli.Sites;

/// <summary>The site pack for the interpreter: the grammar files that the tool holds.</summary>
internal static class InterpretedSites
{
    private const string Extension = ".newsgrammar";

    /// <summary>Compiles each grammar.</summary>
    public static IEnumerable<DocumentParser> Load()
    {
        Assembly assembly = typeof(InterpretedSites).Assembly;
        foreach (string file in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(Extension, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!, Encoding.UTF8);
            yield return DocumentParser.Interpret(file, Grammar.Compile(reader.ReadToEnd(), file));
        }
    }
}
