using System.Text.Json;

namespace NewsGrammar.Cli.Tests.Tool;

/// <summary>What a run of the tool left behind.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>Standard output as one JSON value.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Standard output as one JSON value a line.</summary>
    public IReadOnlyList<JsonElement> JsonLines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Fails with all that the run said unless the code is the expected one and nobody sees a stack trace.</summary>
    public ToolRun Expect(int code)
    {
        Assert.True(Code == code, $"exit code {Code}, expected {code}\n--- output\n{Output}\n--- error\n{Error}");
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", Error, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Fails unless standard error is one line that says the expected thing.</summary>
    public void ExpectErrorLine(string line) => Assert.Equal(line + "\n", Error);
}
