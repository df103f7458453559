using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Expansion;

/// <summary>What a line, a part or a condition takes from others by their names, directly and through them.</summary>
internal sealed class PartUses
{
    /// <summary>The files that declare those.</summary>
    public HashSet<LinkedFile> Files { get; } = [];

    /// <summary>Why it cannot be written out.</summary>
    public HashSet<PartProblem> Problems { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether something that it names could not be read, or is missing with a file that is.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Takes over what a part uses that stands in place.</summary>
    public void Add(PartUses part)
    {
        Files.UnionWith(part.Files);
        Problems.UnionWith(part.Problems);
        IsBroken |= part.IsBroken;
    }
}
