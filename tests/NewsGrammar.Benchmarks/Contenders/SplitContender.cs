using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary><c>Split</c>, <c>StartsWith</c> and <c>Trim</c>: what most would write first.</summary>
internal sealed class SplitContender() : StringContender("split")
{
    /// <inheritdoc/>
    protected override ArticleFields Parse(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var fields = new ArticleFields();
        int next = 0;
        if (lines.Length > 1 && TryValue(lines[1], Labels.Published, out string? published))
        {
            fields.Title = lines[0];
            fields.Published = published;
            next = 2;
        }

        while (next < lines.Length && !IsLabel(lines[next]))
        {
            fields.Body.Add(lines[next++]);
        }

        if (next < lines.Length && TryValue(lines[next], Labels.Source, out string? source))
        {
            fields.Source = source;
            next++;
        }

        if (next < lines.Length && TryValue(lines[next], Labels.Keywords, out string? keywords))
        {
            fields.Keywords.AddRange(LineShapes.Keywords(keywords!));
            next++;
        }

        if (next < lines.Length && IsHeading(lines[next], Labels.ReadAlso))
        {
            fields.ReadAlso = ReadEmbedded(lines, ref next);
        }

        if (next < lines.Length && IsHeading(lines[next], Labels.Related))
        {
            for (next++; next < lines.Length && lines[next].StartsWith('•'); next++)
            {
                fields.Related.Add(lines[next][1..].TrimStart());
            }
        }

        return fields;
    }

    private static EmbeddedFields ReadEmbedded(string[] lines, ref int next)
    {
        var embedded = new EmbeddedFields();
        next++;
        if (next < lines.Length && !IsLabel(lines[next]))
        {
            embedded.Title = lines[next++];
        }

        if (next + 1 < lines.Length && LineShapes.IsPublisher(lines[next]) && !IsLabel(lines[next]) && !IsLabel(lines[next + 1]))
        {
            embedded.Publisher = lines[next++];
        }

        while (next < lines.Length && !IsLabel(lines[next]))
        {
            embedded.Body.Add(lines[next++]);
        }

        if (next < lines.Length && TryValue(lines[next], Labels.Source, out string? source))
        {
            embedded.Source = source;
            next++;
        }

        return embedded;
    }

    private static bool IsLabel(string line) =>
        TryValue(line, Labels.Source, out _) || TryValue(line, Labels.Keywords, out _)
        || TryValue(line, Labels.Published, out _) || IsHeading(line, Labels.ReadAlso) || IsHeading(line, Labels.Related);

    private static bool IsHeading(string line, string[] labels)
    {
        foreach (string label in labels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal))
            {
                return line[label.Length..].Trim().Trim(Labels.Separators).Length == 0;
            }
        }

        return false;
    }

    private static bool TryValue(string line, string[] labels, out string? value)
    {
        foreach (string label in labels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal))
            {
                string rest = line[label.Length..].TrimStart();
                value = rest.TrimStart(Labels.Separators).TrimStart();
                return value.Length > 0 && value.Length < rest.Length;
            }
        }

        value = null;
        return false;
    }
}
