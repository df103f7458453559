using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The repairs of a text, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct RepairSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> document;

    internal RepairSequence(ParsedDocument<TUnit> document)
    {
        this.document = document;
    }

    /// <summary>How many there are.</summary>
    public int Count => document.Tape.RepairCount;

    /// <summary>Begins at the first repair.</summary>
    public Enumerator GetEnumerator() => new(document);

    /// <summary>Goes through the repairs.</summary>
    public ref struct Enumerator
    {
        private readonly ParsedDocument<TUnit> document;
        private int index = -1;

        internal Enumerator(ParsedDocument<TUnit> document)
        {
            this.document = document;
        }

        /// <summary>The repair.</summary>
        public readonly Repair<TUnit> Current
        {
            get
            {
                RepairRecord repair = document.Tape.Repairs[index];
                if (repair.Line >= 0)
                {
                    ReadOnlySpan<TUnit> text = FieldLines.ValueAt(document, repair.Line);
                    return new Repair<TUnit>(RepairKind.Unexpected, repair.Number, text, null, null);
                }

                GrammarSchema schema = document.Schema;
                int slot = document.Tables.Automaton.SlotOf(repair.Position);
                return new Repair<TUnit>(
                    RepairKind.Missing,
                    repair.Number,
                    default,
                    document.RuleOf(repair.Position)!.Name,
                    slot < 0 ? null : schema.FieldOf(slot).Name);
            }
        }

        /// <summary>Goes to the next repair.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext() => ++index < document.Tape.RepairCount;
    }
}
