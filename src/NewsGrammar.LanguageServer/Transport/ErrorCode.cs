namespace NewsGrammar.LanguageServer.Transport;

/// <summary>The codes of errors, of JSON-RPC 2.0 and of the Language Server Protocol.</summary>
internal static class ErrorCode
{
    /// <summary>The message is no JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>The message is no request.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>Nothing is known of the method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The parameters make no sense.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The server failed.</summary>
    public const int InternalError = -32603;

    /// <summary>A request came before the first one, which begins the conversation.</summary>
    public const int NotInitialized = -32002;

    /// <summary>The request makes sense, but nothing can be done about it.</summary>
    public const int RequestFailed = -32803;

    /// <summary>The client no longer wants to know.</summary>
    public const int RequestCancelled = -32800;
}
