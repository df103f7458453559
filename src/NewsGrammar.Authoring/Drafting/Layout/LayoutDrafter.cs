namespace NewsGrammar.Authoring.Drafting;

/// <summary>Turns what pages have in common into layouts and the rules that these need.</summary>
internal sealed class LayoutDrafter
{
    /// <summary>The author and the date.</summary>
    private const int MaxBylines = 2;

    /// <summary>What is on fewer of the pages, one in so many, is taken for a mistake of the page.</summary>
    private const int PagesForOne = 6;

    /// <summary>On fewer pages than these nothing shows that a label is never left out.</summary>
    private const int ManyPages = 8;

    private const string DateField = "published";

    private readonly Dictionary<string, DraftRule> _rules = new(StringComparer.Ordinal);
    private readonly List<DraftLayout> _layouts = [];

    private readonly HashSet<char> _ends;
    private readonly bool _isOfSeveral;

    private LayoutDrafter(IReadOnlyList<IReadOnlyList<PageElement>> pages, DraftedFrom from)
    {
        _isOfSeveral = from == DraftedFrom.Article;
        _ends = [.. pages.SelectMany(static page => page).SelectMany(static element => element.Inner.Prepend(element))
            .SelectMany(static element => element.Lines).Select(static line => line.Text[^1])];
    }

    /// <summary>Drafts a grammar.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="vocabulary">The vocabulary that was chosen.</param>
    /// <param name="pages">The parts of each page.</param>
    /// <param name="from">What the pages are.</param>
    public static DraftPlan Draft(string name, VocabularyChoice vocabulary, IReadOnlyList<IReadOnlyList<PageElement>> pages, DraftedFrom from)
    {
        var drafter = new LayoutDrafter(pages, from);
        string documentName = string.Equals(name, "Article", StringComparison.OrdinalIgnoreCase) ? "Page" : "Article";
        var document = new DraftLayout(documentName, null, drafter.Parts(pages, heading: null));
        var used = pages.SelectMany(static page => page).SelectMany(static element => element.Inner.Prepend(element))
            .Select(static element => element.Label).OfType<DraftLabel>().Distinct().ToList();
        var own = used.Where(static label => label.Rule is not null).Select(static label => new DraftRule(label.Name, label.Rule!, label.Doubt));
        bool imports = used.Any(static label => label.Rule is null);
        return new DraftPlan(
            name,
            imports ? vocabulary.Vocabulary!.Name : null,
            imports ? vocabulary.Doubt : null,
            Describe(document),
            [.. own, .. drafter._rules.Values.OrderBy(static rule => rule == CommonRules.Paragraph)],
            document,
            drafter._layouts);
    }

    private List<DraftPart> Parts(IReadOnlyList<IReadOnlyList<PageElement>> pages, DraftLabel? heading)
    {
        var interleaving = Interleaving.Of(pages);
        var order = CommonOrder.Of(interleaving.Pages);
        var places = TextPlaces.Of(interleaving.Pages, order);
        var parts = new List<DraftPart>();
        if (heading is not null)
        {
            parts.Add(new DraftPart { Reference = heading.Name, IsRequired = true });
        }

        bool hasTitle = order.Any(static part => part.Label?.Field == "title");
        for (int part = 0; part < places.BodyPlace; part++)
        {
            DraftPart element = PartFor(order[part], pages.Count);
            var lines = places.Beside(part);
            if (!IsPattern(lines.Count, pages.Count))
            {
                parts.Add(element);
                continue;
            }

            element.IsRequired |= order[part].IsInAll;
            if (hasTitle)
            {
                parts.AddRange(Together(element, [Unclear("lead"), element]));
            }
            else
            {
                bool isDated = order.Any(static other => other.Label?.Field == DateField);
                parts.AddRange(Head(HeadLines.Of(interleaving.Pages, lines), element, isNested: heading is not null, isDated));
                hasTitle = true;
            }
        }

        AddBody(parts, places, interleaving, isNested: heading is not null, hasTitle);
        for (int part = places.BodyPlace; part < order.Count; part++)
        {
            DraftPart element = PartFor(order[part], pages.Count);
            parts.AddRange(IsPattern(places.Beside(part).Count, pages.Count) ? Together(element, [element, Unclear("more")]) : [element]);
        }

        return parts;
    }

    /// <summary>The title, the lines below it, and the labelled part that they stand above.</summary>
    /// <param name="head">The lines.</param>
    /// <param name="element">The labelled part.</param>
    /// <param name="isNested">Whether the title is that of a further article.</param>
    /// <param name="isDated">Whether a label tells the date.</param>
    private List<DraftPart> Head(HeadLines head, DraftPart element, bool isNested, bool isDated)
    {
        var title = new DraftPart { Field = "title", Reference = Use(CommonRules.Paragraph), IsRequired = true };
        bool hasLead = IsPattern(head.PagesWithMore(1), head.Pages);
        if (!isNested && !_isOfSeveral && IsPattern(head.PagesWithoutTitle, head.Pages))
        {
            return Together(element, hasLead ? [title, Unclear("lead"), element] : [title, element]);
        }

        List<DraftPart> parts = [title];
        if (!isDated && !IsPattern(head.Pages - head.PagesWithDate, head.Pages))
        {
            parts.Add(DateBelowTitle());
            hasLead = IsPattern(head.PagesWithMore(2), head.Pages);
        }

        return hasLead ? [.. parts, Unclear("lead"), element] : [.. parts, element];
    }

    private DraftPart DateBelowTitle() =>
        new() { Field = DateField, Reference = Use(CommonRules.Paragraph), IsRequired = true, Doubt = "whether it is the date" };

    private void AddBody(List<DraftPart> parts, TextPlaces places, Interleaving interleaving, bool isNested, bool hasTitle)
    {
        var bodies = places.Bodies.Where(static body => body.Count > 0).ToList();
        bool inAll = bodies.Count == places.Bodies.Count && bodies.Count > 0;
        var start = new BodyStart(bodies);
        int taken = hasTitle || bodies.Count == 0 ? 0 : AddTitle(parts, start, places.Bodies.Count, isNested);
        if (isNested && taken > 0 && start.HasPublishers)
        {
            parts.Add(new DraftPart { Field = "publisher", Reference = Use(CommonRules.Publisher(_ends)) });
        }
        else if (inAll && !isNested && parts.TrueForAll(static part => part.IsRequired))
        {
            taken += AddByline(parts, start, taken);
        }

        var body = new DraftPart
        {
            Field = "body",
            Reference = Use(CommonRules.Paragraph),
            IsMany = true,
            IsRequired = inAll && bodies.TrueForAll(body => body.Count > taken),
        };
        body.Choices.AddRange(interleaving.Labels.OrderBy(static label => label.IsFree).ThenBy(static label => label.Name == "Heading").Select(label =>
            ChoiceFor(label, interleaving.Runs.GetValueOrDefault(label))));
        body.Doubt = interleaving.Labels.Any(static label => !label.IsFree) ? "whether all that follows these labels is the body" : null;
        parts.Add(body);
    }

    /// <summary>What may stand in place of a paragraph.</summary>
    /// <param name="label">Its label.</param>
    /// <param name="titles">How many titles follow it at most.</param>
    private DraftPart ChoiceFor(DraftLabel label, int titles)
    {
        var self = new DraftPart { Field = label.HasValue || (label.IsOwn && titles == 0) ? label.Field : null, Reference = label.Name, IsRequired = true };
        return titles == 0
            ? self
            : new DraftPart
            {
                Group = [self, new DraftPart { Field = label.Field, Reference = Use(CommonRules.Listed), IsMany = true, Most = titles }],
                IsRequired = true,
            };
    }

    /// <summary>Adds the title and the lines of one kind below it.</summary>
    /// <returns>How many lines of the body they take.</returns>
    private int AddTitle(List<DraftPart> parts, BodyStart start, int pages, bool isNested)
    {
        if (isNested || _isOfSeveral || (start.Titles > 0 && !IsPattern(pages - start.Titles, pages)))
        {
            parts.Add(new DraftPart { Field = "title", Reference = Use(CommonRules.Paragraph), IsRequired = true });
            return 1;
        }

        if (start.Titles * 2 > pages)
        {
            parts.Add(new DraftPart { Field = "title", Reference = Use(CommonRules.Title(_ends, isFirst: parts.Count == 0, pages - start.Titles, pages)) });
        }

        return 0;
    }

    /// <summary>Adds the short lines between title and body: the author, the date.</summary>
    /// <returns>How many they are.</returns>
    private int AddByline(List<DraftPart> parts, BodyStart start, int first)
    {
        int index = first;
        while (index - first < MaxBylines && start.IsShortEverywhere(index))
        {
            bool isDate = start.HasDigitEverywhere(index);
            string field = isDate ? DateField : "byline";
            if (parts.Exists(part => part.Field == field) || (!isDate && !start.HasSeveral))
            {
                break;
            }

            parts.Add(isDate ? DateBelowTitle() : new DraftPart
            {
                Field = field,
                Reference = Use(CommonRules.Paragraph),
                IsRequired = true,
                Doubt = "whether it is the author",
            });
            index++;
        }

        return index - first;
    }

    private static bool IsPattern(int found, int pages) => found > 0 && found * PagesForOne >= pages;

    private DraftPart Unclear(string field) =>
        new() { Field = field, Reference = Use(CommonRules.Paragraph), IsMany = true, Doubt = "what these lines are" };

    /// <summary>Parts that come together: side by side when the labelled one is always there, else in a group.</summary>
    private static List<DraftPart> Together(DraftPart element, List<DraftPart> parts)
    {
        if (element.IsRequired)
        {
            return parts;
        }

        element.IsRequired = true;
        string? doubt = parts.Select(static part => part.Doubt).FirstOrDefault(static doubt => doubt is not null);
        return [new DraftPart { Group = parts, Doubt = doubt }];
    }

    private DraftPart PartFor(CommonElement element, int pages)
    {
        bool isFilled = !IsPattern(element.Occurrences.Count(static occurrence => occurrence.Lines.Count == 0), element.Occurrences.Count);
        bool isAlways = element.IsInAll && pages >= ManyPages;
        return element.Kind switch
        {
            ElementKind.BulletList => ListOf(Use(CommonRules.Bullet)),
            ElementKind.LineList => ListOf(Use(CommonRules.Paragraph)),
            ElementKind.Article => new DraftPart
            {
                Field = element.Label!.Field,
                Reference = ArticleBelow(element),
                IsRequired = isAlways,
                IsMany = element.IsRepeated,
                Doubt = HaveBodies(element) ? null : "whether an article stands there",
            },
            _ => new DraftPart
            {
                Field = element.Kind == ElementKind.Value ? element.Label!.Field : null,
                Reference = element.Label!.Name,
                IsRequired = isAlways,
                IsMany = element.IsRepeated,
            },
        };

        DraftPart ListOf(string rule)
        {
            var items = new DraftPart { Field = element.Label?.Field ?? "items", Reference = rule, IsMany = true, IsRequired = isFilled };
            if (element.Label is not { } heading)
            {
                items.IsRequired = isAlways;
                items.Doubt = "what these are";
                return items;
            }

            return new DraftPart
            {
                Group = [new DraftPart { Reference = heading.Name, IsRequired = true }, items],
                IsRequired = isAlways,
                IsMany = element.IsRepeated,
            };
        }
    }

    /// <summary>Whether a body follows the titles of most articles.</summary>
    private static bool HaveBodies(CommonElement element)
    {
        var articles = element.Occurrences.Where(static occurrence => occurrence.Inner.Count > 0).ToList();
        return articles.Count(static article => HeadingContents.HasBody(article.Inner.SelectMany(static part => part.Lines))) * 2 >= articles.Count;
    }

    private string ArticleBelow(CommonElement element)
    {
        string name = _layouts.Count == 0 ? "Embedded" : element.Label!.Name + "Article";
        var filled = element.Occurrences.Where(static occurrence => occurrence.Inner.Count > 0).Select(static occurrence => occurrence.Inner).ToList();
        var layout = new DraftLayout(name, $"What follows `{element.Label!.Name}`.", []);
        _layouts.Add(layout);
        layout.Parts.AddRange(Parts(filled, element.Label));
        return name;
    }

    private string Use(DraftRule rule)
    {
        _rules.TryAdd(rule.Name, rule);
        return rule.Name;
    }

    private static string Describe(DraftLayout document)
    {
        var fields = document.Parts.SelectMany(static part => part.WithParts()).Select(static part => part.Field).OfType<string>().Distinct().ToList();
        return $"Pages with {(fields.Count > 1 ? string.Join(", ", fields.SkipLast(1)) + " and " : "")}{fields[^1]}.";
    }
}
