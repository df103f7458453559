using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGrammar.Authoring.Samples;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>
/// Writes what a test finds as one JSON value on one line: <c>schema</c>, the version of its shape; <c>grammars</c>, each with its
/// samples; <c>summary</c>, the counts.
/// </summary>
/// <param name="output">Where to write.</param>
internal sealed class JsonTestReport(Stream output) : ITestReport
{
    private const int SchemaVersion = 1;

    private readonly List<(TestedGrammar Grammar, List<SampleVerdict> Verdicts)> _grammars = [];

    /// <inheritdoc/>
    public void Begin(TestedGrammar grammar) => _grammars.Add((grammar, []));

    /// <inheritdoc/>
    public void Write(SampleVerdict verdict) => _grammars[^1].Verdicts.Add(verdict);

    /// <inheritdoc/>
    public void End(TestSummary summary, string? hint)
    {
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schema"u8, SchemaVersion);
            writer.WriteStartArray("grammars"u8);
            foreach ((TestedGrammar grammar, List<SampleVerdict> verdicts) in _grammars)
            {
                Write(writer, grammar, verdicts);
            }

            writer.WriteEndArray();
            Write(writer, summary);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    private static void Write(Utf8JsonWriter writer, TestedGrammar grammar, List<SampleVerdict> verdicts)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, grammar.Path);
        writer.WriteString("grammar"u8, grammar.Grammar.Name);
        writer.WriteStartArray("samples"u8);
        foreach (SampleVerdict verdict in verdicts)
        {
            Write(writer, verdict);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SampleVerdict verdict)
    {
        Sample sample = verdict.Result.Sample;
        writer.WriteStartObject();
        writer.WriteString("name"u8, sample.Name);
        writer.WriteString("file"u8, verdict.State == SampleState.Accepted ? sample.AcceptedPath : sample.Path);
        writer.WriteString("state"u8, WordFor(verdict.State));
        writer.WriteNumber("repairs"u8, verdict.Result.Repairs);
        if (verdict.State != SampleState.AsExpected)
        {
            WriteResults(writer, verdict);
        }

        writer.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter writer, SampleVerdict verdict)
    {
        if (verdict.Result.Sample.Expected is { } expected)
        {
            writer.WriteString("expected"u8, expected);
        }

        writer.WriteString("actual"u8, verdict.Result.Text);
        if (verdict.Refusal is { } refusal)
        {
            writer.WriteString("notAccepted"u8, refusal);
        }
    }

    private static void Write(Utf8JsonWriter writer, TestSummary summary)
    {
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("samples"u8, summary.Samples);
        foreach (SampleState state in Enum.GetValues<SampleState>())
        {
            writer.WriteNumber(WordFor(state), summary.Of(state));
        }

        writer.WriteEndObject();
    }

    private static string WordFor(SampleState state) => state switch
    {
        SampleState.AsExpected => "asExpected",
        SampleState.Accepted => "accepted",
        SampleState.Different => "different",
        SampleState.New => "new",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
