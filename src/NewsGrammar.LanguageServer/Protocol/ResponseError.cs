namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Why a request failed.</summary>
/// <param name="Code">One of the protocol.</param>
/// <param name="Message">What went wrong.</param>
internal sealed record ResponseError(int Code, string Message);
