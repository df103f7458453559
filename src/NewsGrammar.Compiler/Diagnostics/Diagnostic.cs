using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>
/// A mistake at one place of a grammar file. It holds all that a host needs to report it without the file's text.
/// Two diagnostics are equal when all that they say is.
/// </summary>
public sealed record Diagnostic
{
    /// <summary>What kind of mistake it is.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The file, as the <see cref="SourceText"/> names it.</summary>
    public required string Path { get; init; }

    /// <summary>The place.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Line and column of the place's first UTF-16 unit.</summary>
    public required LinePosition Start { get; init; }

    /// <summary>Line and column after the place's last unit.</summary>
    public required LinePosition End { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>The words of the place that message and way out hold, by which others say them in another language.</summary>
    internal IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What the language would take at the place; null where that is no question.</summary>
    public string? Expected { get; init; }

    /// <summary>The way out.</summary>
    public required string Help { get; init; }

    /// <summary>A short document that shows it, lines ended by LF but for the last; null where none is needed.</summary>
    public string? Example { get; init; }

    /// <summary>Other places that explain this one, in the order in which they are best read.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>The stable code of the kind.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Whether the grammar cannot be used.</summary>
    public bool IsError => Descriptor.Severity == DiagnosticSeverity.Error;

    /// <summary>Whether both say the same about the same place.</summary>
    /// <param name="other">The diagnostic to compare with.</param>
    public bool Equals(Diagnostic? other) =>
        other is not null
        && Descriptor == other.Descriptor
        && Path == other.Path
        && Span == other.Span
        && Start == other.Start
        && End == other.End
        && Message == other.Message
        && Expected == other.Expected
        && Help == other.Help
        && Example == other.Example
        && Related.SequenceEqual(other.Related);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Descriptor.Id, Path, Span, Start, Message, Related.Count);

    /// <summary>The diagnostic in one line: place, severity, code and message.</summary>
    public override string ToString() => DiagnosticRenderer.Plain.Heading(this);
}
