namespace NewsGrammar.Cli.Commands.Generate;

/// <summary>Who may use a generated class.</summary>
internal enum Accessibility
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>The assembly that it is compiled into.</summary>
    Internal,
}
