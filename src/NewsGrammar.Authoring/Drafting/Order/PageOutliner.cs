namespace NewsGrammar.Authoring.Drafting;

/// <summary>Puts the lines of a page together to its parts.</summary>
internal sealed class PageOutliner
{
    private readonly LabelledPage _page;
    private readonly HeadingContents _contents;
    private int _index;

    private PageOutliner(LabelledPage page, HeadingContents contents)
    {
        _page = page;
        _contents = contents;
    }

    private DraftLabel? Label => _page.Labels[_index];

    private bool AtEnd => _index == _page.Lines.Count;

    /// <summary>The parts of a page in order.</summary>
    public static IReadOnlyList<PageElement> Outline(LabelledPage page, HeadingContents contents)
    {
        var outliner = new PageOutliner(page, contents);
        var elements = new List<PageElement>();
        while (!outliner.AtEnd)
        {
            elements.Add(outliner.Next(elements.Count > 0));
        }

        return elements;
    }

    private PageElement Next(bool isBelowOthers)
    {
        if (Label is not { } label)
        {
            bool isList = isBelowOthers && _page.Lines[_index].Kind == LineKind.Bullet && IsBulletsToTheEnd();
            return new PageElement(isList ? ElementKind.BulletList : ElementKind.Text, null, TakeText(bulletsOnly: isList), []);
        }

        _index++;
        ElementKind kind = label.HasValue ? ElementKind.Value : _contents.KindOf(label);
        return kind switch
        {
            ElementKind.BulletList => new PageElement(kind, label, TakeText(bulletsOnly: true), []),
            ElementKind.TitleRun => new PageElement(kind, label, TakeTitles(), []),
            ElementKind.LineList => new PageElement(kind, label, TakeText(bulletsOnly: false), []),
            ElementKind.Article => new PageElement(kind, label, [], TakeArticle()),
            _ => new PageElement(kind, label, [], []),
        };
    }

    private List<PageElement> TakeArticle()
    {
        var inner = new List<PageElement>();
        while (!AtEnd && (Label is null || (Label.HasValue && _contents.IsNested(Label))))
        {
            inner.Add(Label is null ? new PageElement(ElementKind.Text, null, TakeText(bulletsOnly: false), []) : Next(isBelowOthers: false));
        }

        return inner;
    }

    private List<PageLine> TakeText(bool bulletsOnly)
    {
        var lines = new List<PageLine>();
        while (!AtEnd && Label is null && (!bulletsOnly || _page.Lines[_index].Kind == LineKind.Bullet))
        {
            lines.Add(_page.Lines[_index++]);
        }

        return lines;
    }

    private List<PageLine> TakeTitles()
    {
        List<PageLine> below = [.. _page.Lines.Skip(_index).TakeWhile((_, index) => _page.Labels[_index + index] is null)];
        int titles = HeadingContents.TitlesOf(below);
        _index += titles;
        return below[..titles];
    }

    private bool IsBulletsToTheEnd()
    {
        for (int index = _index; index < _page.Lines.Count; index++)
        {
            if (_page.Labels[index] is not null || _page.Lines[index].Kind != LineKind.Bullet)
            {
                return false;
            }
        }

        return true;
    }
}
