using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Commands.Check;

/// <summary>
/// Writes findings for editors: one line with a JSON array. Ranges are those of the Language Server Protocol, 0-based
/// lines and UTF-16 units with the end behind the last unit; <c>line</c> and <c>column</c> are 1-based, as people count.
/// </summary>
/// <param name="output">Where to write.</param>
internal sealed class JsonCheckWriter(Stream output) : ICheckWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, Options))
        {
            writer.WriteStartArray();
            foreach (CheckedFile file in result.Files.Where(static file => file.Compilation is null))
            {
                WriteUnreadable(writer, file);
            }

            foreach (Diagnostic diagnostic in result.Diagnostics)
            {
                Write(writer, diagnostic);
            }

            writer.WriteEndArray();
        }

        _buffer.Write("\n"u8);
        output.Write(_buffer.WrittenSpan);
        output.Flush();
    }

    /// <summary>A file that cannot be read has no place and no code.</summary>
    private static void WriteUnreadable(Utf8JsonWriter writer, CheckedFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("severity"u8, "error"u8);
        writer.WriteString("message"u8, file.Unreadable);
        writer.WriteString("file"u8, file.Path);
        writer.WriteEndObject();
    }

    private static string SeverityOf(Diagnostic diagnostic) => diagnostic.Descriptor.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, diagnostic.Id);
        writer.WriteString("severity"u8, SeverityOf(diagnostic));
        writer.WriteString("message"u8, diagnostic.Message);
        WritePlace(writer, diagnostic.Path, diagnostic.Start, diagnostic.End);
        if (!string.IsNullOrEmpty(diagnostic.Expected))
        {
            writer.WriteString("expected"u8, diagnostic.Expected);
        }

        writer.WriteString("help"u8, diagnostic.Help);
        writer.WriteStartArray("related"u8);
        foreach (RelatedPlace place in diagnostic.Related)
        {
            writer.WriteStartObject();
            writer.WriteString("message"u8, place.Message);
            WritePlace(writer, place.Path, place.Start, place.End);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, string file, LinePosition start, LinePosition end)
    {
        writer.WriteString("file"u8, file);
        writer.WriteNumber("line"u8, start.Line);
        writer.WriteNumber("column"u8, start.Column);
        writer.WriteStartObject("range"u8);
        WritePosition(writer, "start"u8, start);
        WritePosition(writer, "end"u8, end);
        writer.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LinePosition position)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("line"u8, position.Line - 1);
        writer.WriteNumber("character"u8, position.Column - 1);
        writer.WriteEndObject();
    }
}
