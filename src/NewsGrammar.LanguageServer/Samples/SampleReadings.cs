using NewsGrammar.Authoring.Samples;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.Marks;
using NewsGrammar.Views;

namespace NewsGrammar.LanguageServer.Samples;

/// <summary>How a grammar, as it is typed, reads its samples.</summary>
internal sealed class SampleReadings
{
    /// <summary>How many bytes of samples are read while somebody types.</summary>
    private const long MaxBytes = 8 << 20;

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<string> _different = [];

    /// <summary>How many samples there are.</summary>
    public int Count { get; private set; }

    /// <summary>The files of those that give another result than the expected one, or have none yet.</summary>
    public IReadOnlyList<string> Different => _different;

    /// <summary>How many lines of all samples a rule takes.</summary>
    /// <param name="rule">The rule's name.</param>
    public int LinesOf(string rule) => _lines.GetValueOrDefault(rule);

    /// <summary>Reads the samples of a grammar; null where there are none, or the grammar has errors.</summary>
    public static SampleReadings? Of(Workspace workspace, OpenDocument document)
    {
        string[] files = [.. FilesOf(document.Path)];
        return files.Length > 0 && workspace.Compile(document.Source) is { Grammar: { } compiled } ? Of(workspace, files, compiled) : null;
    }

    private static SampleReadings Of(Workspace workspace, string[] files, CompiledGrammar compiled)
    {
        var grammar = new Grammar(compiled);
        var readings = new SampleReadings();
        long bytes = 0;
        foreach (string file in files)
        {
            if (SampleFile.Read(workspace, file) is { } sample && (bytes += sample.Text.Length) <= MaxBytes)
            {
                readings.Add(grammar, sample);
            }
        }

        return readings;
    }

    private static IReadOnlyList<string> FilesOf(string grammar)
    {
        try
        {
            return Path.IsPathFullyQualified(grammar) ? SampleFolder.FilesOf(grammar) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private void Add(Grammar grammar, Sample sample)
    {
        using ParsedDocument<byte> document = grammar.ParseUtf8(new MarkedText<byte>(sample.Text.Span, sample.Marks.Span));
        Count++;
        for (int index = 0; index < document.Lines.Count; index++)
        {
            if (document.Lines[index].Rule is { } rule)
            {
                _lines[rule] = _lines.GetValueOrDefault(rule) + 1;
            }
        }

        if (!sample.Expects(document.ToSnapshot()))
        {
            _different.Add(sample.Path);
        }
    }
}
