using NewsGrammar.Views;

namespace NewsGrammar.Cli.Output;

/// <summary>Writes results in one format.</summary>
internal interface IDocumentWriter
{
    /// <summary>Writes a result, and hands it over to the output's stream.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="file">The file as the command line names it.</param>
    /// <param name="document">What parsing it gave.</param>
    void Write<TUnit>(string file, ParsedDocument<TUnit> document)
        where TUnit : unmanaged;

    /// <summary>Writes that no grammar recognises a text.</summary>
    /// <param name="file">The file as the command line names it.</param>
    void WriteUnrecognized(string file);
}
