namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A place that explains a diagnostic.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What it is.</param>
internal sealed record RelatedInformation(Location Location, string Message);
