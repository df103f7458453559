using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>
/// Hand-written for this layout: spans and ranges, lists that are used again, a look at the first letter before any label
/// is compared. What a developer with time to spend would write, knowing the pages.
/// </summary>
internal sealed class SpanContender() : ArticleContender("hand-written-spans", TextEncoding.Utf16)
{
    private readonly SpanFields _fields = new();

    private enum LineKind
    {
        Paragraph,
        Published,
        Source,
        Keywords,
        ReadAlso,
        Related,
        Bullet,
    }

    /// <inheritdoc/>
    public override int Run(ArticleDocument document)
    {
        ReadOnlySpan<char> text = document.Text;
        Parse(text);
        return TotalLength(text);
    }

    /// <inheritdoc/>
    public override ArticleFields Read(ArticleDocument document)
    {
        string text = document.Text;
        Parse(text);
        var fields = new ArticleFields
        {
            Title = Text(text, _fields.Title),
            Published = Text(text, _fields.Published),
            Source = Text(text, _fields.Source),
        };
        fields.Body.AddRange(_fields.Body.Select(range => text[range]));
        fields.Keywords.AddRange(_fields.Keywords.Select(range => text[range]));
        fields.Related.AddRange(_fields.Related.Select(range => text[range]));
        if (_fields.ReadAlso is { IsThere: true } embedded)
        {
            fields.ReadAlso = new EmbeddedFields
            {
                Title = Text(text, embedded.Title),
                Publisher = Text(text, embedded.Publisher),
                Source = Text(text, embedded.Source),
            };
            fields.ReadAlso.Body.AddRange(embedded.Body.Select(range => text[range]));
        }

        return fields;
    }

    private static string? Text(string text, Range range) => range.Equals(default) ? null : text[range];

    private void Parse(ReadOnlySpan<char> text)
    {
        _fields.Clear();
        List<Range> body = _fields.Body;
        SpanEmbedded embedded = _fields.ReadAlso;
        bool titleIsNext = false;
        bool publisherIsOpen = false;
        int next = 0;
        while (next < text.Length)
        {
            int start = next;
            int length = text[next..].IndexOf('\n');
            int end = length < 0 ? text.Length : next + length;
            next = end + 1;
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (start == end)
            {
                continue;
            }

            ReadOnlySpan<char> line = text[start..end];
            LineKind kind = Classify(line, out int valueStart);
            Range value = (start + valueStart)..end;
            switch (kind)
            {
                case LineKind.Paragraph when titleIsNext:
                    embedded.Title = value;
                    titleIsNext = false;
                    publisherIsOpen = true;
                    break;
                case LineKind.Paragraph:
                    if (publisherIsOpen && body.Count == 1)
                    {
                        publisherIsOpen = false;
                        if (IsPublisher(text[body[0]]))
                        {
                            embedded.Publisher = body[0];
                            body.Clear();
                        }
                    }

                    body.Add(value);
                    break;
                case LineKind.Published when body.Count == 1:
                    _fields.Title = body[0];
                    _fields.Published = value;
                    body.Clear();
                    break;
                case LineKind.Source when embedded.IsThere:
                    embedded.Source = value;
                    break;
                case LineKind.Source:
                    _fields.Source = value;
                    break;
                case LineKind.Keywords:
                    AddKeywords(text, start + valueStart, end);
                    break;
                case LineKind.ReadAlso:
                    embedded.IsThere = true;
                    titleIsNext = true;
                    body = embedded.Body;
                    break;
                case LineKind.Bullet:
                    _fields.Related.Add(value);
                    break;
                default:
                    break;
            }
        }
    }

    private static LineKind Classify(ReadOnlySpan<char> line, out int valueStart)
    {
        valueStart = 0;
        switch (line[0])
        {
            case '•':
                valueStart = SkipSpace(line, 1);
                return LineKind.Bullet;
            case 'ا':
                return IsLabelled(line, Labels.Source, ref valueStart) ? LineKind.Source
                    : IsHeading(line, Labels.ReadAlso) ? LineKind.ReadAlso : LineKind.Paragraph;
            case 'إ':
                return IsHeading(line, Labels.ReadAlso) ? LineKind.ReadAlso : LineKind.Paragraph;
            case 'ت':
                return IsLabelled(line, Labels.Published, ref valueStart) ? LineKind.Published : LineKind.Paragraph;
            case 'ك':
                return IsLabelled(line, Labels.Keywords, ref valueStart) ? LineKind.Keywords : LineKind.Paragraph;
            case 'م':
                return IsHeading(line, Labels.Related) ? LineKind.Related : LineKind.Paragraph;
            default:
                return LineKind.Paragraph;
        }
    }

    private static bool IsLabelled(ReadOnlySpan<char> line, string[] labels, ref int valueStart)
    {
        foreach (string label in labels)
        {
            if (line.StartsWith(label))
            {
                int separator = SkipSpace(line, label.Length);
                if (separator < line.Length && Labels.Separators.AsSpan().Contains(line[separator]))
                {
                    valueStart = SkipSpace(line, separator + 1);
                    return valueStart < line.Length;
                }

                return false;
            }
        }

        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> line, string[] labels)
    {
        foreach (string label in labels)
        {
            if (line.StartsWith(label))
            {
                int rest = SkipSpace(line, label.Length);
                return rest == line.Length || (rest == line.Length - 1 && Labels.Separators.AsSpan().Contains(line[rest]));
            }
        }

        return false;
    }

    private static bool IsPublisher(ReadOnlySpan<char> line) =>
        !Labels.SentenceEnds.AsSpan().Contains(line[^1]) && line.Count(' ') <= 3;

    private static int SkipSpace(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at;
    }

    private void AddKeywords(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end)
        {
            int length = text[start..end].IndexOfAny(Labels.Commas);
            int itemEnd = length < 0 ? end : start + length;
            ReadOnlySpan<char> item = text[start..itemEnd];
            int trimmedStart = start + (item.Length - item.TrimStart().Length);
            int trimmedEnd = itemEnd - (item.Length - item.TrimEnd().Length);
            if (trimmedStart < trimmedEnd)
            {
                _fields.Keywords.Add(trimmedStart..trimmedEnd);
            }

            start = itemEnd + 1;
        }
    }

    private int TotalLength(ReadOnlySpan<char> text)
    {
        SpanEmbedded embedded = _fields.ReadAlso;
        return Length(text, _fields.Title) + Length(text, _fields.Published) + Length(text, _fields.Source)
            + Length(text, embedded.Title) + Length(text, embedded.Publisher) + Length(text, embedded.Source)
            + Length(text, _fields.Body) + Length(text, _fields.Keywords) + Length(text, embedded.Body)
            + Length(text, _fields.Related);
    }

    private static int Length(ReadOnlySpan<char> text, Range range) => text[range].Length;

    private static int Length(ReadOnlySpan<char> text, List<Range> ranges)
    {
        int total = 0;
        foreach (Range range in ranges)
        {
            total += text[range].Length;
        }

        return total;
    }
}
