namespace NewsGrammar.Compiler.Tests;

/// <summary>How often line rules were asked.</summary>
internal sealed class WorkCounter
{
    /// <summary>The number of questions.</summary>
    public long Questions { get; set; }
}
