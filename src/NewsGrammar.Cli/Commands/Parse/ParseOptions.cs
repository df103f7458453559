using System.Text;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Parse;

/// <summary>What a <c>parse</c> command line asks for; null where it leaves the choice to the tool.</summary>
/// <param name="Files">The files in order; <c>-</c> for standard input.</param>
/// <param name="Grammars">The grammar files; none for the site pack.</param>
/// <param name="Site">The site whose grammar is meant; null for the one that fits best.</param>
/// <param name="Format">How results are written.</param>
/// <param name="Engine">What runs the grammars.</param>
/// <param name="Units">In which units texts are parsed.</param>
/// <param name="FromEncoding">How files are encoded; null for UTF-8, or UTF-16 with a byte order mark.</param>
/// <param name="Places">Whether to tell where each value stands.</param>
/// <param name="Root">The folder that the grammars' files lie below; null for the tool's choice.</param>
/// <param name="Output">The file for the results; null for standard output.</param>
/// <param name="Color">When output is coloured.</param>
internal sealed record ParseOptions(
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Grammars,
    string? Site,
    OutputFormat? Format,
    Engine? Engine,
    TextEncoding? Units,
    Encoding? FromEncoding,
    bool Places,
    string? Root,
    string? Output,
    ColorChoice? Color)
{
    /// <summary>Whether one grammar is named: by its site, or as the only file.</summary>
    public bool NamesGrammar => Site is not null || Grammars.Count == 1;
}
