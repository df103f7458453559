using System.Buffers;
using System.Globalization;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// Finds the labels of pages: first those of a vocabulary, then words that several pages begin lines with. A single page
/// is asked for less, and its labels are doubted.
/// </summary>
internal sealed class LabelFinder
{
    /// <summary>A text with more labels of its own is a list or a table, whose lines have little in common.</summary>
    private const int MaxOwnLabels = 24;

    /// <summary>A label that is on this part of the pages is no chance.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Of so many pages a label may be on few.</summary>
    private const int ManyPages = 30;

    /// <summary>On fewer of them it is chance.</summary>
    private const int LeastRare = 4;

    private const double LeastShareOfMany = 0.01;

    /// <summary>A line with a label that is on few pages has no more words.</summary>
    private const int LongestLabelled = 25;

    /// <summary>Author and date stand above this line.</summary>
    private const int LinesOfHead = 5;

    private const int MaxWordsOfLoneLabel = 3;
    private const int MaxWordsOfLoneValue = 8;
    private const int MaxWordsOfLoneHeading = 5;

    /// <summary>A header of more words is no name for a rule.</summary>
    private const int MaxWordsOfName = 3;

    /// <summary>A line of a list is shorter than this, in words.</summary>
    private const int LongLine = 16;

    private static readonly SearchValues<char> ListDelimiters = SearchValues.Create("،,;؛|#•");

    private readonly IReadOnlyList<Page> _pages;
    private readonly VocabularyChoice _vocabulary;
    private readonly IReadOnlyList<int> _headers;
    private readonly DraftLabel?[][] _labels;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Paragraph", "Bullet", "Title", "Publisher", "Article", "Embedded", "Body", "Items", "More", "Listed", "Heading", "Byline", "Closing",
        "EndMark", "Divider",
    };

    private LabelFinder(IReadOnlyList<Page> pages, VocabularyChoice vocabulary)
    {
        _pages = pages;
        _vocabulary = vocabulary;
        _headers = SiteHeader.LinesOf(pages);
        _labels = [.. vocabulary.Labels.Select(static labels => labels.ToArray())];
        _names.UnionWith(vocabulary.Labels.SelectMany(static labels => labels).OfType<DraftLabel>().Select(static label => label.Name));
    }

    /// <summary>The pages with their labels.</summary>
    public static IReadOnlyList<LabelledPage> Find(IReadOnlyList<Page> pages, VocabularyChoice vocabulary)
    {
        var finder = new LabelFinder(pages, vocabulary);
        finder.AddHeaders();
        finder.AddCopyright();
        finder.AddOwnLabels();
        return [.. pages.Select((page, number) => new LabelledPage(page, finder._labels[number]))];
    }

    private void AddHeaders()
    {
        var labels = new Dictionary<string, DraftLabel>(StringComparer.Ordinal);
        for (int page = 0; page < _pages.Count; page++)
        {
            for (int line = 0; line < _headers[page]; line++)
            {
                string text = _pages[page].Lines[line].Text;
                string key = Fold.Text(text);
                if (_labels[page][line] is not null)
                {
                    continue;
                }

                if (!labels.TryGetValue(key, out DraftLabel? label))
                {
                    labels.Add(key, label = HeaderFor(text));
                }

                _labels[page][line] = label;
            }
        }
    }

    private DraftLabel HeaderFor(string text)
    {
        string wanted = PageLine.CountWords(text) <= MaxWordsOfName ? LabelText.Name(text) ?? "Header" : "Header";
        return new DraftLabel(
            NumberedName(wanted, isMadeUp: wanted == "Header"), LabelText.Quoted(text), HasValue: false, wanted == "Header" ? "the name"
                : null, IsHeader: true);
    }

    /// <summary>Finds the lines that say who holds the rights where no vocabulary has a rule for them.</summary>
    private void AddCopyright()
    {
        if (_vocabulary.Vocabulary is not null)
        {
            return;
        }

        var places = _pages.SelectMany(static (page, number) => page.Lines.Index()
            .Where(static pair => pair.Item.Text.StartsWith('©'))
            .Select(pair => (Page: number, Line: pair.Index))).ToList();
        if (places.Count > 0 && !IsRare(places.Select(static place => place.Page).Distinct().Count(), places.Count) && _names.Add("Copyright"))
        {
            var label = new DraftLabel("Copyright", "text where starts with \"©\"", HasValue: true, null);
            places.ForEach(place => _labels[place.Page][place.Line] ??= label);
        }
    }

    private void AddOwnLabels()
    {
        var accepted = Candidates().Where(IsLabel).OrderByDescending(static candidate => candidate.Pages).Take(MaxOwnLabels);
        foreach (LabelCandidate candidate in accepted)
        {
            var places = candidate.Places.Where(place => _labels[place.Page][place.Line] is null).ToList();
            if (places.Count > 0)
            {
                DraftLabel label = LabelFor(candidate);
                places.ForEach(place => _labels[place.Page][place.Line] = label);
            }
        }
    }

    private Dictionary<string, LabelCandidate>.ValueCollection Candidates()
    {
        var candidates = new Dictionary<string, LabelCandidate>(StringComparer.Ordinal);
        for (int page = 0; page < _pages.Count; page++)
        {
            for (int line = 0; line < _pages[page].Lines.Count; line++)
            {
                if (_labels[page][line] is null)
                {
                    Add(LabelCandidate.Of(_pages[page].Lines[line]), page, line);
                    Add(IsBelowTitle(line - _headers[page]) ? LabelCandidate.BareOf(_pages[page].Lines[line]) : null, page, line);
                }
            }
        }

        return candidates.Values;

        void Add(LabelCandidate? candidate, int page, int line)
        {
            if (candidate is not null)
            {
                candidates.TryAdd(candidate.Key, candidate);
                candidates[candidate.Key].Add(page, line);
            }
        }
    }

    private bool IsLabel(LabelCandidate candidate)
    {
        if (_pages.Count == 1)
        {
            return !candidate.IsBare && candidate.Places is [var place] && IsLoneLabel(candidate, place.Line);
        }

        if (candidate.IsBare && !(candidate.Pages * 2 >= _pages.Count && HasSeveralLines(candidate)))
        {
            return false;
        }

        return IsRare(candidate.Pages, candidate.Places.Count)
            ? candidate.HasValue && !candidate.IsBare && IsRareLabel(candidate)
            : !(candidate.HasValue ? MostlyProse(candidate) : MostlySpeech(candidate));
    }

    /// <summary>Whether a label is on too few pages. Several times a page is how people are quoted, not how a page is laid out.</summary>
    private bool IsRare(int pages, int places) =>
        pages < Math.Max(Math.Min(2, _pages.Count), Math.Ceiling(_pages.Count * LeastShare)) || places > pages * 2;

    /// <summary>
    /// Whether few of many pages have a label all the same: it stands once a page, what is behind it differs and ends no sentence, and no sentence
    /// goes on into it.
    /// </summary>
    private bool IsRareLabel(LabelCandidate candidate) =>
        _pages.Count >= ManyPages
        && candidate.Pages >= Math.Max(LeastRare, _pages.Count * LeastShareOfMany)
        && candidate.Places.Count * 4 <= candidate.Pages * 5
        && HasSeveralLines(candidate)
        && candidate.Places.Count(place => IsProseAt(place)) * 5 <= candidate.Places.Count;

    private bool IsProseAt((int Page, int Line) place) =>
        PageLine.IsSentence(LineAt(place).Value) || PageLine.IsSpeech(LineAt(place).Value) || LineAt(place).Words > LongestLabelled
        || (place.Line > 0 && !_pages[place.Page].Lines[place.Line - 1].EndsSentence && _labels[place.Page][place.Line - 1] is null);

    /// <summary>Whether what stands behind a label mostly ends as sentences do, or begins as speech does.</summary>
    private bool MostlyProse(LabelCandidate candidate) => Mostly(candidate, place =>
        PageLine.IsSentence(LineAt(place).Value) || PageLine.IsSpeech(LineAt(place).Value));

    /// <summary>Whether lines with a colon at their end mostly stand amid paragraphs, as in <c>He added:</c>, and head no list.</summary>
    private bool MostlySpeech(LabelCandidate candidate) => Mostly(candidate, place =>
        LineAt(place).Kind == LineKind.Heading && !HeadsList(place) && !HeadsShortLines(place));

    private static bool Mostly(LabelCandidate candidate, Func<(int Page, int Line), bool> holds) =>
        candidate.Places.Count(holds) * 2 > candidate.Places.Count;

    /// <summary>Whether paragraphs above and short lines below tell a list from reported speech.</summary>
    private bool HeadsShortLines((int Page, int Line) place)
    {
        var lines = _pages[place.Page].Lines;
        var below = lines.Skip(place.Line + 1).TakeWhile((_, index) => _labels[place.Page][place.Line + 1 + index] is null).ToList();
        return below.Count > 1
            && below.TrueForAll(static line => line.Words < LongLine && !line.EndsSentence && !PageLine.IsSpeech(line.Text))
            && lines.Take(place.Line).Any(static line => line.Kind == LineKind.Plain && line.EndsSentence);
    }

    private bool IsLoneLabel(LabelCandidate candidate, int index)
    {
        PageLine line = _pages[0].Lines[index];
        if (candidate.HasValue)
        {
            return PageLine.CountWords(line.Start) <= MaxWordsOfLoneLabel
                && PageLine.CountWords(line.Value) <= MaxWordsOfLoneValue
                && !PageLine.IsSentence(line.Value);
        }

        return index > 0 && line.Words <= MaxWordsOfLoneHeading && HeadsList((0, index));
    }

    private static bool IsBelowTitle(int line) => line is > 0 and < LinesOfHead;

    private bool HeadsList((int Page, int Line) place) =>
        place.Line + 1 < _pages[place.Page].Lines.Count && _pages[place.Page].Lines[place.Line + 1].Kind == LineKind.Bullet;

    private bool HasSeveralLines(LabelCandidate candidate) =>
        candidate.Places.Select(place => LineAt(place).Text).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private DraftLabel LabelFor(LabelCandidate candidate)
    {
        bool headsList = !candidate.HasValue && candidate.Places.Count(HeadsList) * 2 > candidate.Places.Count;
        string wanted = NameInVocabularies(candidate)
            ?? (headsList && !_names.Contains(DraftLabel.RelatedName) ? DraftLabel.RelatedName
                : LabelText.Name(candidate.Spelling) ?? ByValues(candidate) ?? DraftLabel.MadeUpName);
        string name = NumberedName(wanted, isMadeUp: wanted == DraftLabel.MadeUpName);
        string? doubt = (wanted == DraftLabel.MadeUpName, _pages.Count == 1) switch
        {
            (true, true) => "the name; and whether it is a label, it was seen once",
            (true, false) => "the name",
            (false, true) => "whether it is a label, it was seen once",
            _ => null,
        };
        return new DraftLabel(name, $"\"{candidate.Spelling}\" {Rest(candidate)}", candidate.HasValue, doubt) { Spelling = candidate.Spelling };
    }

    private string? ByValues(LabelCandidate candidate) =>
        _pages.Count >= ManyPages && candidate.HasValue && candidate.Places.Count(static place => place.Line == 0) * 2 > candidate.Places.Count ? "Dateline"
            : _pages.Count > 1 && candidate.HasValue ? LabelNames.ByValues([.. candidate.Places.Select(place => LineAt(place).Value)]) : null;

    /// <summary>A name that no other rule has. Names that are made up are numbered from the first one on.</summary>
    private string NumberedName(string wanted, bool isMadeUp)
    {
        string name = wanted;
        for (int number = isMadeUp ? 1 : 2; (isMadeUp && name == wanted) || !_names.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}{number}");
        }

        return name;
    }

    private string Rest(LabelCandidate candidate) => !candidate.HasValue ? "sep?"
        : candidate.IsBare ? string.Create(CultureInfo.InvariantCulture, $"value:text where words <= {LabelCandidate.MaxBareWords}")
        : candidate.Places.Count(place => LineAt(place).Value.AsSpan().ContainsAny(ListDelimiters)) * 2 > candidate.Places.Count
            ? $"{Separator(candidate)} words:list"
        : $"{Separator(candidate)} value:text";

    /// <summary>The separators that the pages have behind a label; others begin sentences with the same word.</summary>
    private string Separator(LabelCandidate candidate)
    {
        var separators = candidate.Places.Select(place => LabelCandidate.SeparatorOf(LineAt(place))).Distinct().ToList();
        return separators.Contains(null) ? "sep" : $"sep({string.Join(' ', separators.Select(static separator => $"\"{separator}\""))})";
    }

    /// <summary>What another language's vocabulary calls it.</summary>
    private string? NameInVocabularies(LabelCandidate candidate)
    {
        PageLine line = LineAt(candidate.Places[0]);
        var page = new Page(new DraftSample("", line.Text), [line]);
        return VocabularyLabels.All
            .Where(vocabulary => vocabulary != _vocabulary.Vocabulary)
            .Select(vocabulary => vocabulary.Read(page)[0]?.Name)
            .FirstOrDefault(static name => name is not null);
    }

    private PageLine LineAt((int Page, int Line) place) => _pages[place.Page].Lines[place.Line];
}
