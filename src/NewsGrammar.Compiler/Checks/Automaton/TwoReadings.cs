using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Automaton;

namespace NewsGrammar.Compiler.Checks;

/// <summary>A short document that fits a grammar in two ways.</summary>
/// <param name="lines">Its lines, each with the field that it goes to and the one that it could go to as well.</param>
internal sealed class TwoReadings(IReadOnlyList<(string Line, string Taken, string Other)> lines)
{
    /// <summary>A longer document explains nothing.</summary>
    private const int MostLines = 12;

    private const string Taken = "taken";
    private const string Possible = "possible";

    /// <summary>Makes up a document in which a repetition and one behind it could divide their lines in two ways.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="followers">For each position, those that may follow; last, those at the start of a text.</param>
    /// <param name="first">The position of the first repetition.</param>
    /// <param name="second">The position of the second one.</param>
    /// <returns>The document; null when none was found.</returns>
    public static TwoReadings? Of(CompiledGrammar grammar, int[][] followers, int first, int second)
    {
        AutomatonTables automaton = grammar.Automaton;
        bool IsFinal(int position) => automaton.Finals[automaton.States[position]];
        if (PathFrom(followers.Length - 1, followers, position => position == first) is not { } start
            || PathFrom(second, followers, IsFinal) is not { } end)
        {
            return null;
        }

        // The path to the second repetition is empty where the text may end behind it.
        List<int> other = [.. start, second, second, .. IsFinal(second) ? [] : end];
        var examples = new ExampleLine(grammar);
        var lines = other.Select(position => examples.Of(automaton.Rules[position], automaton.Rules[position])).ToList();
        if (lines.Count > MostLines || lines.Contains(null))
        {
            return null;
        }

        using var document = new Grammar(grammar).Parse(string.Join('\n', lines));
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

        return readings.Exists(static line => line.Item2 != line.Item3) ? new TwoReadings(readings) : null;
    }

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

    /// <summary>The shortest way from one position to another, without the first; null when there is none.</summary>
    private static List<int>? PathFrom(int start, int[][] followers, Predicate<int> isEnd)
    {
        var before = new Dictionary<int, int>();
        var pending = new Queue<int>([start]);
        while (pending.TryDequeue(out int position))
        {
            foreach (int next in followers[position].Where(next => before.TryAdd(next, position)))
            {
                if (isEnd(next))
                {
                    var path = new List<int>();
                    for (int at = next; path.Count == 0 || at != start; at = before[at])
                    {
                        path.Insert(0, at);
                    }

                    return path;
                }

                pending.Enqueue(next);
            }
        }

        return null;
    }
}
