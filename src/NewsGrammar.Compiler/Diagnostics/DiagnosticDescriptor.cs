namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>A kind of mistake that the compiler explains.</summary>
/// <param name="Id">Its stable code, for example <c>NG0104</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What it is called, in a few words that hold for every place where it occurs.</param>
/// <param name="MessageFormat">What is wrong at one place: a composite format with the place's words as arguments.</param>
/// <param name="HelpFormat">The way out, with the same arguments.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    DiagnosticSeverity Severity,
    string Title,
    string MessageFormat,
    string HelpFormat);
