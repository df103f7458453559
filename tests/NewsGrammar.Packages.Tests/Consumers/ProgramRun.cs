namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>What a run of a program left behind.</summary>
/// <param name="Command">The command line.</param>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ProgramRun(string Command, int Code, string Output, string Error)
{
    /// <summary>Fails with all that the run said unless the code is the expected one.</summary>
    public ProgramRun Expect(int code)
    {
        Assert.True(Code == code, $"{Command}\nexit code {Code}, expected {code}\n--- output\n{Output}\n--- error\n{Error}");
        return this;
    }
}
