using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Documents;

/// <summary>A document that an editor has open.</summary>
/// <param name="uri">How the editor names it.</param>
/// <param name="version">Its version.</param>
/// <param name="text">Its text.</param>
internal sealed class OpenDocument(string uri, int version, string text)
{
    /// <summary>How the editor names it.</summary>
    public string Uri => uri;

    /// <summary>Its path.</summary>
    public string Path { get; } = FileUri.ToPath(uri);

    /// <summary>Its version.</summary>
    public int Version { get; private set; } = version;

    /// <summary>Its text.</summary>
    public SourceText Source { get; private set; } = new(FileUri.ToPath(uri), text);

    /// <summary>Whether it is a grammar, and not a sample of one.</summary>
    public bool IsGrammar => !Authoring.Samples.Sample.IsSample(Path) && (GrammarPath.IsGrammar(Path) || !System.IO.Path.HasExtension(Path));

    /// <summary>Makes changes, one after the other.</summary>
    public void Change(int? version, IReadOnlyList<ContentChange> changes)
    {
        foreach (ContentChange change in changes)
        {
            Source = new SourceText(Path, change.Range is { } range ? Replaced(range, change.Text) : change.Text);
        }

        Version = version ?? Version + 1;
    }

    private string Replaced(TextRange range, string replacement)
    {
        int start = Places.OffsetOf(Source, range.Start);
        int end = Math.Max(start, Places.OffsetOf(Source, range.End));
        return string.Concat(Source.Text.AsSpan(0, start), replacement, Source.Text.AsSpan(end));
    }
}
