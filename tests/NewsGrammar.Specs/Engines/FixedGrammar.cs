namespace NewsGrammar.Specs;

/// <summary>A grammar file with both of its engines.</summary>
/// <param name="Name">The name of the file, without its extension.</param>
/// <param name="Grammar">The grammar.</param>
/// <param name="Generated">The generated parser.</param>
public sealed record FixedGrammar(string Name, Grammar Grammar, Engine Generated)
{
    /// <summary>The interpreter.</summary>
    public Engine Interpreter { get; } = Engine.Interpreting(Grammar);

    /// <summary>The interpreter, then the generated parser.</summary>
    public IReadOnlyList<Engine> Engines => [Interpreter, Generated];

    /// <summary>Each engine in each encoding.</summary>
    public IEnumerable<Reader> Readers => Engines.SelectMany(Reader.Of);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
