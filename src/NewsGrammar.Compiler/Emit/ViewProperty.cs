namespace NewsGrammar.Compiler.Emit;

/// <summary>A field of a view as C# names it.</summary>
/// <param name="Name">The property.</param>
/// <param name="Presence">The property that tells whether it is there.</param>
internal sealed record ViewProperty(string Name, string Presence);
