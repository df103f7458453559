using System.Text;

namespace NewsGrammar.Generator.Tests.Names;

/// <summary>A grammar of a plain form with names from a pool. It need not be one that the compiler takes.</summary>
internal sealed class RandomGrammar
{
    private static readonly string[] Kinds = ["text", "text", "word", "number", "list", "phrases"];
    private static readonly string[] Quantifiers = ["", "?", "*", "+", "{0,2}"];

    private readonly Random _random;
    private readonly NamePool _names;
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    private RandomGrammar(Random random)
    {
        _random = random;
        _names = new NamePool(random);
    }

    /// <summary>The text of one.</summary>
    public static string Next(Random random) => new RandomGrammar(random).Write();

    private string Write()
    {
        _text.Append("/// \uFFFE\u202E Of <names>.\ngrammar ").Append(_names.Next()).Append('\n');
        if (_random.Next(4) == 0)
        {
            _text.Append("site \"").Append(_random.Next()).Append(".example\"\n");
        }

        string[] lines = [.. Enumerable.Range(0, _random.Next(1, 5)).Select(Line)];
        var layouts = new List<string>();
        for (int count = _random.Next(4); count > 0; count--)
        {
            layouts.Add(Layout("layout", lines, layouts));
        }

        Layout("document", lines, layouts);
        return _text.ToString();
    }

    private string Line(int number)
    {
        string name = Distinct(_rules);
        _text.Append("line ").Append(name).Append(" = \"label").Append(number).Append('"');
        var captures = new HashSet<string>(StringComparer.Ordinal);
        for (int count = _random.Next(1, 4); count > 0; count--)
        {
            string capture = _random.Next(8) == 0 ? "" : Distinct(captures) + ":";
            _text.Append(' ').Append(capture).Append(count == 1 ? Kinds[_random.Next(Kinds.Length)] : Kinds[_random.Next(4)]);
            _text.Append(count == 1 ? "" : " sep");
        }

        _text.Append('\n');
        return name;
    }

    private string Layout(string keyword, string[] lines, List<string> layouts)
    {
        string name = Distinct(_rules);
        _text.Append(keyword).Append(' ').Append(name).Append(" =");
        var fields = new HashSet<string>(StringComparer.Ordinal);
        string[] parts = [.. lines, .. layouts];
        if (_random.Next(3) == 0)
        {
            _text.Append(" ..").Append(lines[_random.Next(lines.Length)]).Append(Quantifiers[_random.Next(Quantifiers.Length)]);
        }

        for (int count = _random.Next(1, 6); count > 0; count--)
        {
            _text.Append(' ').Append(Distinct(fields)).Append(": ").Append(parts[_random.Next(parts.Length)]);
            _text.Append(Quantifiers[count == 1 ? 0 : _random.Next(Quantifiers.Length)]);
        }

        _text.Append('\n');
        return name;
    }

    /// <summary>A name that is another one in C# too, most of the time.</summary>
    private string Distinct(HashSet<string> taken)
    {
        string name;
        do
        {
            name = _names.Next();
        }
        while (!taken.Add(name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant()));

        return name;
    }
}
