namespace NewsGrammar.Compiler.CSharp;

/// <summary>
/// The names of one scope of generated code, each given once. Who asks first has the name; others get a suffix, as often as
/// it takes. The same questions in the same order give the same names.
/// </summary>
/// <param name="reserved">Names that nobody gets.</param>
internal sealed class NameScope(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Takes a name, if nobody has it.</summary>
    public bool TryClaim(string wanted) => _taken.Add(wanted);

    /// <summary>Takes a name, or the first free one made from it.</summary>
    /// <param name="wanted">The name.</param>
    /// <param name="suffix">What is put behind it where it is taken.</param>
    /// <param name="refused">Names that this one may not have, though another one may.</param>
    public string Claim(string wanted, string suffix, IReadOnlyCollection<string>? refused = null)
    {
        string name = wanted;
        while (refused?.Contains(name) == true || !_taken.Add(name))
        {
            name += suffix;
        }

        return name;
    }

    /// <summary>Takes names of one kind: first each that is free as it is, so that no suffix makes one of another.</summary>
    /// <param name="wanted">The names, no two alike.</param>
    /// <param name="suffix">What is put behind those that are taken.</param>
    public IReadOnlyList<string> ClaimAll(IEnumerable<string> wanted, string suffix)
    {
        (string Name, bool IsFree)[] all = [.. wanted.Select(name => (name, TryClaim(name)))];
        return [.. all.Select(claim => claim.IsFree ? claim.Name : Claim(claim.Name, suffix))];
    }
}
