using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Reports <see cref="DiagnosticDescriptors.CollidingNames"/> among names that share a scope in C#.</summary>
internal static class CollidingNames
{
    /// <summary>Reports every name that differs from an earlier one, but not in C#.</summary>
    /// <param name="names">The names of a scope. The same name may occur more than once.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="reported">Places that have been reported for another scope, to which new ones are added.</param>
    public static void Report(
        IEnumerable<(string Name, SourceSpan Span)> names,
        DiagnosticBag diagnostics,
        HashSet<SourceSpan>? reported = null)
    {
        var first = new Dictionary<string, (string Name, SourceSpan Span)>();
        foreach (var (name, span) in names)
        {
            var property = PropertyName.Of(name);
            if (first.TryAdd(property, (name, span)) || first[property].Name == name || reported?.Add(span) == false)
            {
                continue;
            }

            diagnostics.Report(
                DiagnosticDescriptors.CollidingNames,
                span,
                [name, first[property].Name, property],
                related: [($"`{first[property].Name}`", first[property].Span)]);
        }
    }
}
