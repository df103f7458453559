using System.Text;
using NewsGrammar.Authoring.JsonSchema;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Cli.Commands.Schema;

/// <summary>The run of a <c>schema</c> command: a grammar, then the JSON Schema of its results.</summary>
internal static class SchemaRun
{
    /// <summary>Writes the schema of a grammar.</summary>
    /// <param name="grammar">A grammar file, or the name of a grammar of the site pack; null for the pack's only one.</param>
    /// <param name="root">The folder that the grammar's files lie below; null for the tool's choice.</param>
    /// <param name="path">The file for the schema; null for standard output.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string? grammar, string? root, string? path)
    {
        if (NamedGrammar.Find(grammar, root, SchemaCommand.Name) is not { } found)
        {
            return ExitCode.Wrong;
        }

        using var output = ResultOutput.Open(path);
        output.Stream.Write(Encoding.UTF8.GetBytes(JsonSchemaEmitter.Emit(found)));
        output.Complete();
        return ExitCode.Fine;
    }
}
