using System.Globalization;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>
/// Collects what the stages report about a grammar. Spans are those of the map of its files. Warnings and notices about
/// the others are left to those who look at them for their own sake.
/// </summary>
/// <param name="sources">The files.</param>
internal sealed class DiagnosticBag(SourceMap sources)
{
    /// <summary>
    /// How many of each severity are kept. More help nobody, and a file of 10 MB could cause millions of them.
    /// </summary>
    public const int MaxOfASeverity = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<DiagnosticDescriptor> _reported = [];
    private readonly Dictionary<DiagnosticSeverity, int> _counts = [];
    private readonly HashSet<(DiagnosticDescriptor Descriptor, SourceSpan Span, string Arguments)> _places = [];
    private SourceSpan _firstLeftOut;

    /// <summary>Begins with a single file.</summary>
    public DiagnosticBag(SourceText source)
        : this(new SourceMap(source))
    {
    }

    /// <summary>The files.</summary>
    public SourceMap Sources => sources;

    /// <summary>The text of a place.</summary>
    public string TextOf(SourceSpan span) => sources.FileAt(span.Start).Slice(span).ToString();

    /// <summary>Whether the grammar cannot be used.</summary>
    public bool HasErrors => CountOf(DiagnosticSeverity.Error) > 0;

    /// <summary>Whether a mistake of one of these kinds was reported.</summary>
    public bool HasAny(IEnumerable<DiagnosticDescriptor> descriptors) => descriptors.Any(_reported.Contains);

    /// <summary>
    /// Whether another diagnostic of the severity would be kept. Ask before an explanation is put together at a price.
    /// </summary>
    public bool Keeps(DiagnosticSeverity severity) => CountOf(severity) < MaxOfASeverity;

    /// <summary>Reports a mistake.</summary>
    /// <param name="descriptor">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">What the formats of the kind take.</param>
    /// <param name="expected">What the language would take at the place.</param>
    /// <param name="related">Places that explain it.</param>
    /// <param name="example">A short document that shows it.</param>
    public void Report(
        DiagnosticDescriptor descriptor,
        SourceSpan span,
        string[]? arguments = null,
        string? expected = null,
        (string Message, SourceSpan Span)[]? related = null,
        string? example = null)
    {
        if (descriptor.Severity != DiagnosticSeverity.Error && sources.FileAt(span.Start) != sources.Root)
        {
            return;
        }

        // A part that stands in many lines has its mistakes once.
        if (!_places.Add((descriptor, span, arguments is null ? "" : string.Join('\n', arguments))))
        {
            return;
        }

        _reported.Add(descriptor);
        if (Keeps(descriptor.Severity))
        {
            _diagnostics.Add(Create(descriptor, span, arguments ?? [], expected, related ?? []) with { Example = example });
        }
        else if (_firstLeftOut == default)
        {
            _firstLeftOut = span;
        }

        _counts[descriptor.Severity] = CountOf(descriptor.Severity) + 1;
    }

    /// <summary>Takes what was reported about a shared file when it was read.</summary>
    /// <param name="file">What was reported, about this file alone.</param>
    public void AddAll(DiagnosticBag file)
    {
        bool isRoot = ReferenceEquals(file.Sources.Root, sources.Root);
        foreach (DiagnosticSeverity severity in file._counts.Keys.Where(severity => isRoot || severity == DiagnosticSeverity.Error))
        {
            Diagnostic[] kept = [.. file._diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == severity)];
            _diagnostics.AddRange(kept.Take(Math.Max(0, MaxOfASeverity - CountOf(severity))));
            _reported.UnionWith(kept.Select(static diagnostic => diagnostic.Descriptor));
            _counts[severity] = CountOf(severity) + file.CountOf(severity);
        }

        if (_firstLeftOut == default && _counts.Values.Any(static count => count > MaxOfASeverity))
        {
            _firstLeftOut = file._firstLeftOut == default ? new SourceSpan(file.Sources.Root.Start, 0) : file._firstLeftOut;
        }
    }

    /// <summary>All that was kept in the order of the file, and at the end how many more there were.</summary>
    public IReadOnlyList<Diagnostic> ToList()
    {
        var all = _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start).ToList();
        var leftOut = _counts.Values.Sum(static count => Math.Max(0, count - MaxOfASeverity));
        if (leftOut > 0)
        {
            var descriptor = DiagnosticDescriptors.TooManyDiagnostics;
            all.Add(Create(descriptor, _firstLeftOut, [leftOut.ToString("N0", CultureInfo.InvariantCulture)], null, []));
        }

        return all;
    }

    private int CountOf(DiagnosticSeverity severity) => _counts.GetValueOrDefault(severity);

    private Diagnostic Create(
        DiagnosticDescriptor descriptor,
        SourceSpan span,
        string[] arguments,
        string? expected,
        (string Message, SourceSpan Span)[] related)
    {
        SourceText source = sources.FileAt(span.Start);
        object[] shown = [.. arguments.Select(static argument => Printable.Text(argument))];
        return new Diagnostic
        {
            Descriptor = descriptor,
            Path = source.Path,
            Span = span with { Start = span.Start - source.Start },
            Start = source.PositionOf(span.Start),
            End = source.PositionOf(span.End),
            Message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, shown),
            Arguments = [.. shown.Cast<string>()],
            Expected = expected,
            Help = string.Format(CultureInfo.InvariantCulture, descriptor.HelpFormat, shown),
            Related = [.. related.Select(Place)],
        };
    }

    private RelatedPlace Place((string Message, SourceSpan Span) place) => sources.PlaceOf(place.Message, place.Span);
}
