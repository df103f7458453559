using System.Runtime.InteropServices;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Runtime.Simulation;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Specs;

/// <summary>
/// However large a text of the worst kinds is, each of its units is looked at no more often than a fixed number of times, in
/// either encoding. No clock decides. What generated code looks at is the same: both engines call the same matcher.
/// </summary>
public sealed class LinearUnitsTests
{
    /// <summary>
    /// Lines are scanned, trimmed and asked for by seven rules, three times where they need repairs; but a line that is long
    /// costs a rule no more than one look at most of its units. The worst of these texts takes 16, a label with thousands of
    /// harakat. A block of 64 is scanned at once, and padded.
    /// </summary>
    private const int MostLooksAUnit = 20;

    private static readonly int[] Sizes = [1, 300, 3_000];

    public static TheoryData<string, string> Attacks() => AttackTests.Attacks();

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_unit_is_looked_at_more_than_a_fixed_number_of_times(string grammar, string shape)
    {
        CompiledGrammar compiled = AttackEngines.CompiledOf(grammar);
        foreach (int size in Sizes)
        {
            AttackText text = AttackShapes.ByName[shape].Make(size);
            AssertLinear(MemoryMarshal.Cast<char, CountingUnit<Utf16Unit>>(text.Utf16), compiled);
            AssertLinear(MemoryMarshal.Cast<byte, CountingUnit<Utf8Unit>>(text.Utf8), compiled);
        }
    }

    private static void AssertLinear<T>(ReadOnlySpan<CountingUnit<T>> text, CompiledGrammar grammar)
        where T : unmanaged, ITextUnit<T>
    {
        var rules = new InterpretedRules(grammar);
        CountingUnit<T>.Looks = 0;
        LayoutRun<CountingUnit<T>, InterpretedRules>.Read(text, grammar.ToTables(), rules, new Tape());
        long looks = CountingUnit<T>.Looks;
        Assert.True(looks > 0, "Nothing is counted.");
        Assert.True(
            looks <= MostLooksAUnit * (text.Length + 64L),
            $"{text.Length} units of {typeof(T).Name} were looked at {looks} times: {looks / text.Length} each.");
    }
}
