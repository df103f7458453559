using NewsGrammar.Schema;

namespace NewsGrammar.Corpus.Grammars;

/// <summary>A grammar as a run uses it.</summary>
internal sealed class DocumentGrammar
{
    /// <summary>Prepares a grammar.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="body">The fields that are the body of a document.</param>
    public DocumentGrammar(Grammar grammar, IReadOnlyList<string> body)
    {
        Grammar = grammar;
        FieldSchema[] fields = grammar.Schema.Layouts[0].Fields;
        Fields = [.. fields.Select(static field => field.Name)];
        IsBody = [.. fields.Select(field => body.Contains(field.Name))];
    }

    /// <summary>The grammar.</summary>
    public Grammar Grammar { get; }

    /// <summary>The names of the document's fields, by their numbers, which are their slots too.</summary>
    public string[] Fields { get; }

    /// <summary>Whether a field is a part of the body, by its number.</summary>
    public bool[] IsBody { get; }
}
