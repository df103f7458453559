using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using NewsGrammar.Corpus;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>Says how far a run is as a JSON object a line, every few seconds and at the end: for logs.</summary>
internal sealed class JsonProgress : RunProgress
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Stream _error = Console.OpenStandardError();
    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _last = Stopwatch.GetTimestamp();

    /// <inheritdoc/>
    public override void Advance(CorpusProgress progress)
    {
        if (progress.Finished < progress.Shards && Stopwatch.GetElapsedTime(_last) < Period)
        {
            return;
        }

        _last = Stopwatch.GetTimestamp();
        _line.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_line))
        {
            writer.WriteStartObject();
            writer.WriteNumber("seconds"u8, Math.Round(Stopwatch.GetElapsedTime(_begun).TotalSeconds, 1));
            writer.WriteNumber("inputs"u8, progress.Shards);
            writer.WriteNumber("finished"u8, progress.Finished);
            writer.WriteNumber("bytes"u8, progress.Bytes);
            writer.WriteNumber("bytesRead"u8, progress.BytesRead);
            writer.WriteNumber("documents"u8, progress.Documents);
            writer.WriteNumber("fits"u8, progress.Fits);
            writer.WriteNumber("rejected"u8, progress.Rejected);
            writer.WriteEndObject();
        }

        _line.Write("\n"u8);
        _error.Write(_line.WrittenSpan);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _error.Dispose();
        base.Dispose(disposing);
    }
}
