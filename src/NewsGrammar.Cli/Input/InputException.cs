namespace NewsGrammar.Cli.Input;

/// <summary>A file that cannot be used, its message the reason in words that follow the file's name.</summary>
/// <param name="message">The reason.</param>
/// <param name="innerException">What the system said.</param>
internal sealed class InputException(string message, Exception? innerException = null) : Exception(message, innerException);
