using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Interpret;

namespace NewsGrammar.Compiler.Checks;

/// <summary>A short document that fits a grammar in two ways.</summary>
/// <param name="lines">Its lines, each with the field that it goes to and the one that it could go to as well.</param>
internal sealed class AmbiguityExample(IReadOnlyList<(string Line, string Taken, string Other)> lines)
{
    /// <summary>A longer document explains nothing.</summary>
    private const int MaxLines = 12;

    private const string Taken = "taken";
    private const string Possible = "possible";

    /// <summary>Makes up a document in which a repetition and one behind it could divide their lines in two ways.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="followers">What may follow what.</param>
    /// <param name="first">The position of the first repetition.</param>
    /// <param name="second">The position of the second one.</param>
    /// <returns>The document; null when none was found.</returns>
    public static AmbiguityExample? OfBorder(CompiledGrammar grammar, FollowerLists followers, int first, int second) =>
        followers.PathFrom(followers.Start, position => position == first) is { } start
        && PathToEnd(grammar, followers, second) is { } end
            ? Of(grammar, [.. start, second, second, .. end])
            : null;

    /// <summary>Makes up a document that leads to a position, though another reading of it is preferred.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="followers">What may follow what.</param>
    /// <param name="position">The position.</param>
    /// <returns>The document; null when none was found.</returns>
    public static AmbiguityExample? Through(CompiledGrammar grammar, FollowerLists followers, int position) =>
        followers.PathFrom(followers.Start, next => next == position) is { } start
        && PathToEnd(grammar, followers, position) is { } end
            ? Of(grammar, [.. start, .. end])
            : null;

    /// <summary>What a position gives its lines to: a field, or nothing but its rule.</summary>
    public static string NameOf(CompiledGrammar grammar, Position position) =>
        position.Slot < 0 ? position.Rule.Name : grammar.Schema.FieldOf(position.Slot).Name;

    /// <summary>The document as a table.</summary>
    public override string ToString()
    {
        int taken = Math.Max(Taken.Length, lines.Max(static line => line.Taken.Length));
        int other = Math.Max(Possible.Length, lines.Max(static line => line.Other.Length));
        var text = new StringBuilder($"    {Taken.PadRight(taken)}  {Possible.PadRight(other)}  line");
        foreach (var (number, line) in lines.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n {number + 1,2} {line.Taken.PadRight(taken)}  {line.Other.PadRight(other)}  {line.Line}");
        }

        return text.ToString();
    }

    /// <summary>The shortest way from a position to the end of a text; empty where a text may end behind it.</summary>
    private static List<int>? PathToEnd(CompiledGrammar grammar, FollowerLists followers, int position)
    {
        AutomatonTables automaton = grammar.Automaton;
        bool IsFinal(int at) => automaton.Finals[automaton.States[at]];
        return IsFinal(position) ? [] : followers.PathFrom(position, IsFinal);
    }

    /// <summary>Lets the parser read a document that was made for a reading; null where it reads it just so.</summary>
    private static AmbiguityExample? Of(CompiledGrammar grammar, IReadOnlyList<int> other)
    {
        AutomatonTables automaton = grammar.Automaton;
        if (other.Count > MaxLines)
        {
            return null;
        }

        var examples = new ExampleLine(grammar);
        var lines = other.Select(position => examples.Of(automaton.Rules[position], automaton.Rules[position])).ToList();
        if (lines.Contains(null))
        {
            return null;
        }

        using var document = new Interpreter(grammar).Parse(string.Join('\n', lines));
        if (!document.Fits || document.Lines.Count != lines.Count)
        {
            return null;
        }

        var readings = new List<(string, string, string)>();
        foreach (var (index, position) in other.Index())
        {
            var line = document.Lines[index];
            string taken = line.Slot < 0 ? line.Rule! : grammar.Schema.FieldOf(line.Slot).Name;
            readings.Add((lines[index]!, taken, NameOf(grammar, automaton.Positions[position])));
        }

        return readings.Exists(static line => line.Item2 != line.Item3) ? new AmbiguityExample(readings) : null;
    }
}
