using System.Collections.Immutable;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Generator;

/// <summary>A grammar file with the files that it is made from. Equal as long as the texts of all of them are.</summary>
/// <param name="File">The file.</param>
/// <param name="Others">The files that it imports and extends, those of one another included.</param>
/// <param name="IsFragment">Whether it is there for others to import or extend, and gives no parser itself.</param>
internal sealed record GrammarInput(GrammarFile File, ImmutableArray<GrammarFile> Others, bool IsFragment)
{
    /// <summary>The inputs of all files of a project, each once: a project may list a file twice.</summary>
    public static IEnumerable<GrammarInput> Of(ImmutableArray<OutlinedFile> listed)
    {
        ImmutableArray<OutlinedFile> files = [.. listed.DistinctBy(static file => GrammarPath.Normalize(file.File.Path))];
        var links = new GrammarLinks(files);
        return files.Select(file => new GrammarInput(
            file.File,
            [.. links.ReachedFrom(file)],
            file.Outline.IsFragment || (file.Outline is { HasDocument: false, Base: null } && links.IsNamedByAnother(file))));
    }

    /// <summary>The files for the compiler.</summary>
    public GrammarFileSet ToFiles() => new(
        Others.Select(static file => file.ToSource()),
        $"a build finds only the grammar files of the project: add it, `<AdditionalFiles Include=\"…{GrammarPath.Extension}\" />`");

    /// <summary>Whether both would give the same.</summary>
    public bool Equals(GrammarInput? other) =>
        other is not null && File == other.File && IsFragment == other.IsFragment && Others.SequenceEqual(other.Others);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Others.Length, IsFragment);
}
