namespace NewsGrammar.Compiler.Emit;

/// <summary>What the host decides about generated code.</summary>
/// <param name="Namespace">The namespace of the parser class; empty for none.</param>
/// <param name="IsPublic">Whether the parser class is public; internal otherwise.</param>
public sealed record EmitOptions(string Namespace = "", bool IsPublic = true);
