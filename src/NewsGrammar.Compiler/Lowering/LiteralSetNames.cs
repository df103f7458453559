namespace NewsGrammar.Compiler.Lowering;

/// <summary>The names in generated code of the sets of literals that conditions look for; equal ones are written once.</summary>
/// <param name="claim">Gives a free name.</param>
internal sealed class LiteralSetNames(Func<string, string> claim)
{
    private readonly Dictionary<string, string> _names = [];
    private readonly List<(string Name, string[] Literals)> _sets = [];

    /// <summary>The sets that were asked for.</summary>
    public IReadOnlyList<(string Name, string[] Literals)> Sets => _sets;

    /// <summary>The name of a set.</summary>
    /// <param name="literals">Its folded literals.</param>
    public string NameOf(string[] literals)
    {
        string key = string.Join('\n', literals);
        if (!_names.TryGetValue(key, out string? name))
        {
            name = claim($"Literals{_sets.Count}");
            _names.Add(key, name);
            _sets.Add((name, literals));
        }

        return name;
    }
}
