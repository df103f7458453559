using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>The C# names of the line rules' methods and of the delimiters that they use.</summary>
internal sealed class RuleNames
{
    private readonly IReadOnlyList<string> _methods;
    private readonly List<string[]> _delimiters = [];
    private readonly NameScope _scope;

    /// <summary>Chooses the names.</summary>
    /// <param name="type">The type that holds the rules.</param>
    /// <param name="rules">The rules.</param>
    public RuleNames(string type, IReadOnlyList<LineRule> rules)
    {
        NameScope scope = _scope = new NameScope([.. EmittedMembers.OfRules, type]);
        _methods = scope.ClaimAll(rules.Select(static rule => "Is" + rule.Name), "Line");
        foreach (LineRule rule in rules)
        {
            _delimiters.Add([.. rule.Elements.Select((_, index) => scope.Claim($"{rule.Name}Delimiters{index}", "Line"))]);
        }
    }

    /// <summary>A name for something else that the rules use.</summary>
    /// <param name="name">What it should be called.</param>
    public string Claim(string name) => _scope.Claim(name, "Line");

    /// <summary>The method of a rule.</summary>
    /// <param name="rule">The number of the rule.</param>
    public string MethodOf(int rule) => _methods[rule];

    /// <summary>The delimiters that end a capture.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="element">The number of the element in its rule.</param>
    public string DelimitersOf(int rule, int element) => _delimiters[rule][element];
}
