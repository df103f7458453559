namespace NewsGrammar.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class PipelineSteps
{
    /// <summary>Additional files become texts with what their items say.</summary>
    public const string Read = "ReadGrammarFile";

    /// <summary>What each file says of others is read.</summary>
    public const string Outline = "OutlineGrammarFile";

    /// <summary>Each file is put together with those that it imports and extends.</summary>
    public const string Link = "LinkGrammar";

    /// <summary>Texts become sources and diagnostics.</summary>
    public const string Compile = "CompileGrammar";

    /// <summary>The sources alone: equal as long as the generated text is.</summary>
    public const string Source = "ParserSource";

    /// <summary>The source that finds parsers by sites.</summary>
    public const string Sites = "SitesSource";

    /// <summary>The names of classes and files, of all grammar files at once.</summary>
    public const string Classes = "ParserClasses";

    /// <summary>The diagnostics alone.</summary>
    public const string Diagnostics = "GrammarDiagnostics";
}
