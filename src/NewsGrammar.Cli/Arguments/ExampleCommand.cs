using System.CommandLine;

namespace NewsGrammar.Cli.Arguments;

/// <summary>A command whose help ends with examples and with what its exit codes mean.</summary>
/// <param name="name">The word on the command line.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">What help says after the options.</param>
internal sealed class ExampleCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>What help says after the options.</summary>
    public string Examples => examples;
}
