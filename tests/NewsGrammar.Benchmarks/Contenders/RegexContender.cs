using System.Text.RegularExpressions;
using NewsGrammar.Benchmarks.Fields;

namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>A <c>[GeneratedRegex]</c> for each kind of line, and a state that the lines move on.</summary>
internal sealed partial class RegexContender() : StringContender("regex")
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <inheritdoc/>
    protected override ArticleFields Parse(string text)
    {
        var fields = new ArticleFields();
        List<string> body = fields.Body;
        string? publisher = null;
        foreach (ValueMatch found in NonBlankLine().EnumerateMatches(text))
        {
            string line = text.Substring(found.Index, found.Length);
            if (Label().IsMatch(line))
            {
                FlushPublisher(fields, ref publisher);
                if (Value(Source(), line) is { } source)
                {
                    if (fields.ReadAlso is { } readAlso)
                    {
                        readAlso.Source = source;
                    }
                    else
                    {
                        fields.Source = source;
                    }
                }
                else if (Value(Keywords(), line) is { } keywords)
                {
                    foreach (ValueMatch item in Keyword().EnumerateMatches(keywords))
                    {
                        fields.Keywords.Add(keywords.Substring(item.Index, item.Length));
                    }
                }
                else if (Value(Published(), line) is { } published)
                {
                    fields.Published = published;
                    fields.Title = body[0];
                    body.Clear();
                }
                else if (ReadAlso().IsMatch(line))
                {
                    fields.ReadAlso = new EmbeddedFields();
                    body = fields.ReadAlso.Body;
                }
            }
            else if (Value(Bullet(), line) is { } related)
            {
                fields.Related.Add(related);
            }
            else if (fields.ReadAlso is not { } embedded)
            {
                body.Add(line);
            }
            else if (embedded.Title is null)
            {
                embedded.Title = line;
            }
            else if (publisher is null && embedded.Publisher is null && body.Count == 0 && Publisher().IsMatch(line))
            {
                publisher = line;
            }
            else
            {
                embedded.Publisher ??= publisher;
                publisher = null;
                body.Add(line);
            }
        }

        FlushPublisher(fields, ref publisher);
        return fields;
    }

    /// <summary>A short line that no paragraph followed is a paragraph itself.</summary>
    private static void FlushPublisher(ArticleFields fields, ref string? publisher)
    {
        if (publisher is not null)
        {
            fields.ReadAlso!.Body.Add(publisher);
            publisher = null;
        }
    }

    private static string? Value(Regex regex, string line)
    {
        Match match = regex.Match(line);
        return match.Success ? match.Groups["value"].Value : null;
    }

    [GeneratedRegex(@"[^\s\n][^\n]*(?<=\S)", Options)]
    private static partial Regex NonBlankLine();

    [GeneratedRegex(@"^(المصدر|كلمات (دلالية|مفتاحية)|تاريخ النشر|[إا]قرأ أيضا|مقالات (مشابهة|ذات صلة))", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"^المصدر\s*[:：|/\-–—،!]\s*(?<value>.+)$", Options)]
    private static partial Regex Source();

    [GeneratedRegex(@"^كلمات (دلالية|مفتاحية)\s*[:：|/\-–—،!]\s*(?<value>.+)$", Options)]
    private static partial Regex Keywords();

    [GeneratedRegex(@"^تاريخ النشر\s*[:：|/\-–—،!]\s*(?<value>.+)$", Options)]
    private static partial Regex Published();

    [GeneratedRegex(@"^[إا]قرأ أيضاً?\s*[:：|/\-–—،!]?$", Options)]
    private static partial Regex ReadAlso();

    [GeneratedRegex(@"^•\s*(?<value>.+)$", Options)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\S+( +\S+){0,3}(?<![.؟!:])$", Options)]
    private static partial Regex Publisher();

    [GeneratedRegex(@"[^،,;؛#•|\s]([^،,;؛#•|]*[^،,;؛#•|\s])?", Options)]
    private static partial Regex Keyword();
}
