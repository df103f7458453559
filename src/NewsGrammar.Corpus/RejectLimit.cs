using System.Globalization;

namespace NewsGrammar.Corpus;

/// <summary>The most rejects before a run is given up: a number, or a share of the records.</summary>
public sealed class RejectLimit
{
    /// <summary>A share says something only of so many records.</summary>
    private const long Enough = 1000;

    private readonly long _count;
    private readonly double _share;
    private readonly string _text;

    private RejectLimit(long count, double share, string text)
    {
        _count = count;
        _share = share;
        _text = text;
    }

    /// <summary>Reads a limit: <c>200</c>, or <c>0.5%</c>.</summary>
    /// <returns>The limit; null when it is none.</returns>
    public static RejectLimit? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EndsWith('%')
            ? double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share <= 100
                ? new RejectLimit(long.MaxValue, share / 100, text)
                : null
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
                ? new RejectLimit(count, double.PositiveInfinity, text)
                : null;
    }

    /// <inheritdoc/>
    public override string ToString() => _text;

    /// <summary>Whether there are more.</summary>
    /// <param name="rejected">How many there are.</param>
    /// <param name="records">Among so many records.</param>
    /// <param name="isEnd">Whether no more records come.</param>
    internal bool IsExceeded(long rejected, long records, bool isEnd) =>
        rejected > _count || ((isEnd || records >= Enough) && rejected > _share * records);
}
