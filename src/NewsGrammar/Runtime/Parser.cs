using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Simulation;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Runtime;

/// <summary>Parses texts with the tables and line rules of a grammar. For generated code and the interpreter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Parser
{
    /// <summary>Parses a text of UTF-16. Any text gives a result; none throws.</summary>
    /// <typeparam name="TRules">The line rules of the grammar.</typeparam>
    /// <param name="text">The text, which the result must not outlive.</param>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="rules">The line rules.</param>
    /// <param name="tape">Where to put the result; null for a tape of the pool.</param>
    /// <param name="marks">What is known of the non-blank lines, in their order; empty for plain text.</param>
    public static ParsedDocument<char> Parse<TRules>(
        ReadOnlySpan<char> text, GrammarTables tables, TRules rules, Tape? tape = null, ReadOnlySpan<LineMarks> marks = default)
        where TRules : struct, ILineRules
    {
        Tape target = tape ?? TapePool.Rent();
        ReadOnlySpan<Utf16Unit> units = MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.As<char, Utf16Unit>(ref MemoryMarshal.GetReference(text)), text.Length);
        LayoutRun<Utf16Unit, TRules>.Read(units, tables, rules, target, marks);
        return new ParsedDocument<char>(text, tables, target, ownsTape: tape is null);
    }

    /// <summary>Parses a text of UTF-8. Any text gives a result, malformed ones too; none throws.</summary>
    /// <typeparam name="TRules"><inheritdoc cref="Parse" path="/typeparam[@name='TRules']"/></typeparam>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="tables"><inheritdoc cref="Parse" path="/param[@name='tables']"/></param>
    /// <param name="rules"><inheritdoc cref="Parse" path="/param[@name='rules']"/></param>
    /// <param name="tape"><inheritdoc cref="Parse" path="/param[@name='tape']"/></param>
    /// <param name="marks"><inheritdoc cref="Parse" path="/param[@name='marks']"/></param>
    public static ParsedDocument<byte> ParseUtf8<TRules>(
        ReadOnlySpan<byte> text, GrammarTables tables, TRules rules, Tape? tape = null, ReadOnlySpan<LineMarks> marks = default)
        where TRules : struct, ILineRules
    {
        Tape target = tape ?? TapePool.Rent();
        ReadOnlySpan<Utf8Unit> units = MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.As<byte, Utf8Unit>(ref MemoryMarshal.GetReference(text)), text.Length);
        LayoutRun<Utf8Unit, TRules>.Read(units, tables, rules, target, marks);
        return new ParsedDocument<byte>(text, tables, target, ownsTape: tape is null);
    }
}
