namespace NewsGrammar.Compiler.Emit;

/// <summary>A site with the parser class of its grammar.</summary>
/// <param name="Host">The host in the form in which hosts are compared, with the path of a section behind it or without.</param>
/// <param name="Grammar">The name of the grammar, which its class bears.</param>
/// <param name="Options">Where the class is, and who may use it.</param>
public sealed record SiteEntry(string Host, string Grammar, EmitOptions Options);
