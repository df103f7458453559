namespace NewsGrammar.Authoring.Survey;

/// <summary>Where lines can go.</summary>
/// <param name="Field">The field: <c>readAlso.title</c>; those of a line that is spread, with commas between them; in brackets what is none.</param>
/// <param name="IsField">Whether it is one: lines can also be of a rule that goes to no field, or be left out.</param>
internal sealed record LineClass(string Field, bool IsField);
