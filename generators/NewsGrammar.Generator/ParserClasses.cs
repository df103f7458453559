using System.Collections.Immutable;

namespace NewsGrammar.Generator;

/// <summary>
/// The classes of all grammar files of a project: each class once, and each in a file of its own name. Two are equal when
/// their classes are, so that an edit that changes no name costs nothing.
/// </summary>
internal sealed class ParserClasses : IEquatable<ParserClasses>
{
    private readonly ImmutableArray<ParserClass> _classes;
    private readonly Dictionary<string, string> _hintNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _firsts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _outerClasses = new(StringComparer.Ordinal);

    /// <summary>Distributes the names, those of files whose path comes first in the alphabet before others.</summary>
    public ParserClasses(IEnumerable<ParserClass> classes)
    {
        _classes = [.. classes.OrderBy(static wanted => wanted.Path, StringComparer.Ordinal)];
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);

        // Roslyn tells names of generated files apart without regard to case.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ParserClass wanted in _classes)
        {
            if (owners.TryGetValue(wanted.Name, out string? first))
            {
                _firsts[wanted.Path] = first;
                continue;
            }

            owners.Add(wanted.Name, wanted.Path);
            _hintNames[wanted.Path] = Free(wanted.HintName, taken);
        }

        foreach (ParserClass wanted in _classes)
        {
            if (wanted.Namespaces().FirstOrDefault(owners.ContainsKey) is { } type)
            {
                _outerClasses[wanted.Path] = type;
                _hintNames.Remove(wanted.Path);
            }
        }
    }

    /// <summary>The name of the file that is generated from a grammar file; null when another one has its class.</summary>
    public string? HintNameOf(string path) => _hintNames.GetValueOrDefault(path);

    /// <summary>The grammar file that has the class that a file would become; null when that is the file itself.</summary>
    public string? FirstOf(string path) => _firsts.GetValueOrDefault(path);

    /// <summary>The class that has the name of a file's namespace, or of one around it; null when none has.</summary>
    public string? OuterClassOf(string path) => _outerClasses.GetValueOrDefault(path);

    /// <summary>The full names of the classes, and of the namespaces that they are in.</summary>
    public IEnumerable<string> Names() => _classes.SelectMany(static parser => parser.Namespaces().Append(parser.Name));

    /// <inheritdoc/>
    public bool Equals(ParserClasses? other) => other is not null && _classes.SequenceEqual(other._classes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParserClasses);

    /// <inheritdoc/>
    public override int GetHashCode() => _classes.Length == 0 ? 0 : HashCode.Combine(_classes.Length, _classes[0]);

    private static string Free(string wanted, HashSet<string> taken)
    {
        string name = wanted;
        for (int number = 2; !taken.Add(name); number++)
        {
            name = $"{wanted[..^GrammarFile.HintExtension.Length]}_{number}{GrammarFile.HintExtension}";
        }

        return name;
    }
}
