using System.Buffers;
using System.Globalization;

namespace NewsGrammar.Compiler.Drafting;

/// <summary>
/// Finds the labels of pages: first those of a vocabulary, then words that several pages begin lines with. A single page
/// is asked for less, and its labels are doubted.
/// </summary>
internal sealed class LabelFinder
{
    /// <summary>A text with more labels of its own is a list or a table, whose lines have little in common.</summary>
    private const int MostOwnLabels = 24;

    /// <summary>A label that is on this part of the pages is no chance.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Author and date stand above this line.</summary>
    private const int LinesOfHead = 5;

    private const int MostWordsOfLoneLabel = 3;
    private const int MostWordsOfLoneValue = 8;
    private const int MostWordsOfLoneHeading = 5;

    /// <summary>What vocabularies call the heading of a list of titles.</summary>
    private const string ListName = "Related";

    private static readonly SearchValues<char> ListDelimiters = SearchValues.Create("،,;؛|#•");

    private readonly IReadOnlyList<Page> _pages;
    private readonly VocabularyChoice _vocabulary;
    private readonly DraftLabel?[][] _labels;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Paragraph", "Bullet", "Title", "Publisher", "Article", "Embedded", "Body", "Items", "More",
    };

    private LabelFinder(IReadOnlyList<Page> pages, VocabularyChoice vocabulary)
    {
        _pages = pages;
        _vocabulary = vocabulary;
        _labels = [.. vocabulary.Labels.Select(static labels => labels.ToArray())];
        _names.UnionWith(vocabulary.Labels.SelectMany(static labels => labels).OfType<DraftLabel>().Select(static label => label.Name));
    }

    /// <summary>The pages with their labels.</summary>
    public static IReadOnlyList<LabelledPage> Find(IReadOnlyList<Page> pages, VocabularyChoice vocabulary)
    {
        var finder = new LabelFinder(pages, vocabulary);
        finder.AddOwnLabels();
        return [.. pages.Select((page, number) => new LabelledPage(page, finder._labels[number]))];
    }

    private void AddOwnLabels()
    {
        var accepted = Candidates().Where(IsLabel).OrderByDescending(static candidate => candidate.Pages).Take(MostOwnLabels);
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
                    Add(IsBelowTitle(line) ? LabelCandidate.BareOf(_pages[page].Lines[line]) : null, page, line);
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

        // Several times a page is how people are quoted, not how a page is laid out.
        int pages = candidate.Pages;
        bool isRare = pages < Math.Max(2, Math.Ceiling(_pages.Count * LeastShare)) || candidate.Places.Count > pages * 2;
        return !isRare && !(candidate.HasValue && MostlyProse(candidate));
    }

    /// <summary>Whether what stands behind a label mostly ends as sentences do.</summary>
    private bool MostlyProse(LabelCandidate candidate) =>
        candidate.Places.Count(place => PageLine.IsSentence(LineAt(place).Value)) * 2 > candidate.Places.Count;

    private bool IsLoneLabel(LabelCandidate candidate, int index)
    {
        PageLine line = _pages[0].Lines[index];
        if (candidate.HasValue)
        {
            return PageLine.CountWords(line.Start) <= MostWordsOfLoneLabel
                && PageLine.CountWords(line.Value) <= MostWordsOfLoneValue
                && !PageLine.IsSentence(line.Value);
        }

        return index > 0 && line.Words <= MostWordsOfLoneHeading && HeadsList((0, index));
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
            ?? (headsList && !_names.Contains(ListName) ? ListName : LabelText.Name(candidate.Spelling) ?? "Label");
        string name = wanted;
        for (int number = wanted == "Label" ? 1 : 2; name == "Label" || !_names.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}{number}");
        }

        string? doubt = (wanted == "Label", _pages.Count == 1) switch
        {
            (true, true) => "the name; and whether it is a label, it was seen once",
            (true, false) => "the name",
            (false, true) => "whether it is a label, it was seen once",
            _ => null,
        };
        return new DraftLabel(name, $"\"{candidate.Spelling}\" {Rest(candidate)}", candidate.HasValue, doubt);
    }

    private string Rest(LabelCandidate candidate) => !candidate.HasValue ? "sep?"
        : candidate.IsBare ? string.Create(CultureInfo.InvariantCulture, $"value:text where words <= {LabelCandidate.MostBareWords}")
        : candidate.Places.Count(place => LineAt(place).Value.AsSpan().ContainsAny(ListDelimiters)) * 2 > candidate.Places.Count ? "sep words:list"
        : "sep value:text";

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
