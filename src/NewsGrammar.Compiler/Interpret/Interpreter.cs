using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Marks;
using NewsGrammar.Runtime;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Compiler.Interpret;

/// <summary>Parses by a compiled grammar: the run that generated code has, over the rules of the model.</summary>
internal sealed class Interpreter
{
    private readonly GrammarTables _tables;
    private readonly InterpretedRules _rules;

    /// <summary>Prepares a compiled grammar.</summary>
    /// <param name="grammar">The grammar.</param>
    public Interpreter(CompiledGrammar grammar)
    {
        _tables = grammar.ToTables();
        _rules = new InterpretedRules(grammar);
    }

    /// <summary>Names and shapes of the results.</summary>
    public GrammarSchema Schema => _tables.Schema;

    /// <summary>Parses a text of UTF-16.</summary>
    public ParsedDocument<char> Parse(ReadOnlySpan<char> text, Tape? tape = null, ReadOnlySpan<LineMarks> marks = default) =>
        Parser.Parse(text, _tables, _rules, tape, marks);

    /// <summary>Parses a text of UTF-8.</summary>
    public ParsedDocument<byte> ParseUtf8(ReadOnlySpan<byte> text, Tape? tape = null, ReadOnlySpan<LineMarks> marks = default) =>
        Parser.ParseUtf8(text, _tables, _rules, tape, marks);
}
