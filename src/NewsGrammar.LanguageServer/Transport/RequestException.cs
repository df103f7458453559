namespace NewsGrammar.LanguageServer.Transport;

/// <summary>A request that cannot be answered.</summary>
/// <param name="code">One of <see cref="ErrorCode"/>.</param>
/// <param name="message">Why, in words for the user.</param>
internal sealed class RequestException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCode"/>.</summary>
    public int Code => code;
}
