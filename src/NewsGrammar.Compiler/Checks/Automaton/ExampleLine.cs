using System.Runtime.InteropServices;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Makes up lines that a rule takes, for explanations.</summary>
internal sealed class ExampleLine
{
    private const int MaxLabels = 200;

    /// <summary>What captures hold, and between them a length for most conditions.</summary>
    private static readonly string[] Texts =
    [
        "abc", "Abc def ghi.", "Abc def ghi jkl mno pqr stu vwx yza bcd efg hij klm nop.",
    ];

    private readonly CompiledGrammar _grammar;
    private readonly InterpretedRules _rules;
    private readonly int[] _captures;

    /// <summary>Prepares the rules of a grammar.</summary>
    public ExampleLine(CompiledGrammar grammar)
    {
        _grammar = grammar;
        _rules = new InterpretedRules(grammar);
        _captures = new int[2 * Math.Max(1, grammar.Rules.Max(static rule => rule.Elements.Count))];
    }

    /// <summary>A line that two rules take; null when none was found.</summary>
    public string? Of(int rule, int other) => CandidatesFor(_grammar.Rules[rule])
        .FirstOrDefault(line => Takes(rule, line) && Takes(other, line));

    private static IEnumerable<string> CandidatesFor(LineRule rule)
    {
        // Behind each literal that it may begin with, and with nothing before it.
        IEnumerable<(string Literal, int Elements)> beginnings = rule.LabelElements.Index()
            .SelectMany(static element => element.Item.Alternatives, static (element, literal) => (literal.Text, element.Index + 1))
            .Take(MaxLabels)
            .DefaultIfEmpty(("", 0));
        foreach ((string literal, int elements) in beginnings)
        {
            foreach (string text in Texts)
            {
                yield return literal + string.Concat(rule.Elements.Skip(elements).Select(element => Of(element, text)));
            }
        }
    }

    private static string Of(Element element, string text) => element.Match(
        literal: static literal => " " + literal.Alternatives[0].Text,
        separator: static separator => separator.Separators is [var first, ..] ? first + " " : ": ",
        bullet: static _ => "• ",
        capture: capture => capture.Kind switch { CaptureKind.Number => " 1", CaptureKind.Word => " abc", _ => text });

    /// <summary>Whether a rule takes a line that is the first of its text and has none above it.</summary>
    private bool Takes(int rule, string line)
    {
        ReadOnlySpan<Utf16Unit> text = MemoryMarshal.Cast<char, Utf16Unit>(line.AsSpan().Trim());
        var matcher = new LineMatcher<Utf16Unit>(text, _captures);
        matcher.Start(0, text.Length);
        return _rules.Match(rule, ref matcher);
    }
}
