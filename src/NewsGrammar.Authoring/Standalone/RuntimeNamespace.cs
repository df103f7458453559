using System.Text.RegularExpressions;
using NewsGrammar.Compiler.Emit;

namespace NewsGrammar.Authoring.Standalone;

/// <summary>
/// The namespace of the runtime in a standalone file. It differs from grammar to grammar, so that a project can hold several
/// files.
/// </summary>
internal static partial class RuntimeNamespace
{
    private const string Own = "NewsGrammar";
    private const string Qualified = $"global::{Own}.";

    /// <summary>The namespace for a grammar.</summary>
    /// <param name="grammar">The grammar's name.</param>
    /// <param name="space">The namespace of the parser class; empty for none.</param>
    public static string For(string grammar, string space) =>
        CSharpNames.EscapePath(space.Length == 0 ? $"{grammar}Runtime" : $"{space}.{grammar}Runtime");

    /// <summary>A namespace of the runtime under its new name; any other as it is.</summary>
    public static string Rename(string name, string runtime) =>
        name == Own || name.StartsWith(Own + ".", StringComparison.Ordinal) ? runtime + name[Own.Length..] : name;

    /// <summary>Generated code with its references to the runtime renamed; comments and strings stay as they are.</summary>
    public static string RenameIn(string code, string runtime) => string.Join('\n', code.Split('\n').Select(line =>
        line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            ? line
            : StringOrReference().Replace(line, match => match.ValueSpan is Qualified ? $"global::{runtime}." : match.Value)));

    [GeneratedRegex("""
        "(?:\\.|[^"\\])*"|global::NewsGrammar\.
        """)]
    private static partial Regex StringOrReference();
}
