using System.Buffers;
using System.Text.Json;
using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Json;

/// <summary>Parses an article and writes it as JSON into a buffer that is used again.</summary>
/// <param name="name"><inheritdoc cref="IContender{TDocument}.Name" path="/summary"/></param>
/// <param name="encoding"><inheritdoc cref="IContender{TDocument}.Encoding" path="/summary"/></param>
internal abstract class JsonContender(string name, TextEncoding encoding) : IContender<ArticleDocument>
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public TextEncoding Encoding { get; } = encoding;

    /// <summary>All that parse and write.</summary>
    public static JsonContender[] All() =>
        [new GeneratedJsonUtf8(), new GeneratedJsonUtf16(), new InterpreterJsonUtf8(), new InterpreterJsonUtf16()];

    /// <inheritdoc/>
    public int Run(ArticleDocument document)
    {
        _output.ResetWrittenCount();
        Write(document, _output);
        return _output.WrittenCount;
    }

    /// <inheritdoc/>
    public string? Check(ArticleDocument document)
    {
        Run(document);
        using var json = JsonDocument.Parse(_output.WrittenMemory);
        return FieldComparison.FirstDifference(document.Fields, JsonFields.Of(json.RootElement));
    }

    /// <summary>Parses a document and writes its fields.</summary>
    protected abstract void Write(ArticleDocument document, IBufferWriter<byte> output);
}
