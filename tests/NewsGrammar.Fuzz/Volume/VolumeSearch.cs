using System.Text;
using NewsGrammar.Fuzz.Invariants;
using NewsGrammar.Fuzz.Targets;
using NewsGrammar.Specs;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Fuzz.Volume;

/// <summary>
/// Reads one short document after the other with both engines in both encodings, and compares what came of it line by line. It sees
/// no coverage, but millions of documents a minute. One search serves one thread.
/// </summary>
/// <param name="target">What gives the words of the documents.</param>
/// <param name="seed">The number that makes them again.</param>
internal sealed class VolumeSearch(FuzzTarget target, ulong seed)
{
    private readonly InputMixer _inputs = new(target, seed);
    private readonly Tape[] _tapes = [new(), new(), new(), new()];
    private readonly char[] _units = new char[InputMixer.MaxLength];

    /// <summary>How many documents were read, each by four readers.</summary>
    public long Documents { get; private set; }

    /// <summary>Reads one document.</summary>
    /// <exception cref="BrokenInvariantException">Its readings differ, or leave out a part of it.</exception>
    public void Step()
    {
        ReadOnlySpan<byte> input = _inputs.Next();
        FixedGrammar grammar = FixedGrammars.All[_inputs.Below(FixedGrammars.All.Count)];
        try
        {
            Compare(grammar, input, _units.AsSpan(0, Encoding.UTF8.GetChars(input, _units)));
        }
        catch (Exception trouble)
        {
            throw new BrokenInvariantException($"{grammar}, document {Documents} of {seed}, as base 64: {Convert.ToBase64String(input)}\n{trouble}");
        }

        Documents++;
    }

    private void Compare(FixedGrammar grammar, ReadOnlySpan<byte> utf8, ReadOnlySpan<char> utf16)
    {
        using ParsedDocument<byte> interpretedUtf8 = grammar.Interpreter.ParseUtf8(utf8, _tapes[0]);
        using ParsedDocument<byte> generatedUtf8 = grammar.Generated.ParseUtf8(utf8, _tapes[1]);
        using ParsedDocument<char> interpretedUtf16 = grammar.Interpreter.Parse(utf16, _tapes[2]);
        using ParsedDocument<char> generatedUtf16 = grammar.Generated.Parse(utf16, _tapes[3]);
        SameReadings.AssertSame(interpretedUtf8, generatedUtf8);
        SameReadings.AssertSame(interpretedUtf16, generatedUtf16);
        SameReadings.AssertAlike(interpretedUtf8, interpretedUtf16);
        SameReadings.AssertWhole(interpretedUtf8);
        SameReadings.AssertWhole(interpretedUtf16);
    }
}
