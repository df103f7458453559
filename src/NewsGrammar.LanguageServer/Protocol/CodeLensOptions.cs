namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>How a server gives code lenses.</summary>
/// <param name="ResolveProvider">Whether in two steps.</param>
internal sealed record CodeLensOptions(bool ResolveProvider);
