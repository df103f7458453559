using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The repairs of a text, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct RepairSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;

    internal RepairSequence(ParsedDocument<TUnit> document)
    {
        _document = document;
    }

    /// <summary>How many there are.</summary>
    public int Count => _document.Tape.RepairCount;

    /// <summary>Begins at the first repair.</summary>
    public Enumerator GetEnumerator() => new(_document);

    /// <summary>Goes through the repairs.</summary>
    public ref struct Enumerator
    {
        private readonly ParsedDocument<TUnit> _document;
        private int _index = -1;

        internal Enumerator(ParsedDocument<TUnit> document)
        {
            _document = document;
        }

        /// <summary>The repair.</summary>
        public readonly Repair<TUnit> Current
        {
            get
            {
                RepairRecord repair = _document.Tape.Repairs[_index];
                if (repair.IsUnexpected)
                {
                    ReadOnlySpan<TUnit> text = FieldLines.ValueAt(_document, repair.Line);
                    return new Repair<TUnit>(RepairKind.Unexpected, _document.NumberOf(repair.Line), text, null, null);
                }

                GrammarSchema schema = _document.Schema;
                int slot = _document.Tables.Automaton.SlotOf(repair.Position);
                return new Repair<TUnit>(
                    RepairKind.Missing,
                    _document.NumberOf(repair.Line),
                    default,
                    _document.RuleOf(repair.Position)!.Name,
                    slot < 0 ? null : schema.FieldOf(slot).Name);
            }
        }

        /// <summary>Goes to the next repair.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext() => ++_index < _document.Tape.RepairCount;
    }
}
