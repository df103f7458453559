using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>The C# names of the line rules' methods and of the delimiters that they use.</summary>
internal sealed class RuleNames
{
    private readonly Dictionary<LineRule, string> _methods = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Element, string> _delimiters = new(ReferenceEqualityComparer.Instance);

    /// <summary>Chooses the names.</summary>
    /// <param name="type">The type that holds the rules.</param>
    /// <param name="rules">The rules.</param>
    public RuleNames(string type, IReadOnlyList<LineRule> rules)
    {
        var scope = new NameScope([.. EmittedMembers.OfRules, type]);
        IReadOnlyList<string> methods = scope.ClaimAll(rules.Select(static rule => "Is" + rule.Name), "Line");
        for (int rule = 0; rule < rules.Count; rule++)
        {
            _methods.Add(rules[rule], methods[rule]);
        }

        foreach (LineRule rule in rules)
        {
            for (int index = 0; index < rule.Elements.Count; index++)
            {
                _delimiters.Add(rule.Elements[index], scope.Claim($"{rule.Name}Delimiters{index}", "Line"));
            }
        }
    }

    /// <summary>The method of a rule.</summary>
    public string MethodOf(LineRule rule) => _methods[rule];

    /// <summary>The delimiters that end a capture.</summary>
    public string DelimitersOf(Element capture) => _delimiters[capture];
}
