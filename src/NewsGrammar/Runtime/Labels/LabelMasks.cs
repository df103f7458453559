using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Labels;

/// <summary>
/// What the first letters of a line tell of the label it may begin with. A bit stands for a group of labels; it is left where each
/// letter may be one of a label of the group.
/// </summary>
internal static class LabelMasks
{
    /// <summary>Set unless a letter has to be looked at: white space, a deleted code point first, a ligature.</summary>
    public const int Sure = 0x80;

    /// <summary>Set where the line may begin with a bullet or an item number.</summary>
    public const int Bullet = 0x40;

    /// <summary>Set where the line may begin with a label.</summary>
    public const int Label = 0x3F;

    private const int Groups = 6;
    private const int FirstHighBlock = Fold.ShortEnd / LetterMasks.BlockLength;

    /// <summary>Builds the tables.</summary>
    /// <param name="labels">The folded labels.</param>
    /// <param name="hasBulletRules">Whether lines that begin with a bullet are told apart.</param>
    public static LetterMasks Build(IEnumerable<string> labels, bool hasBulletRules)
    {
        string[] sorted = [.. labels.Distinct().Order(StringComparer.Ordinal)];

        // A label without letters may stand anywhere; what malformed sequences decode to is not in the tables.
        if (sorted.Any(static label => label.Length == 0 || label.Contains((char)CodePoints.Replacement)))
        {
            return new LetterMasks(static (_, _) => LetterMasks.Unknown, static (_, _) => true);
        }

        var accepting = new Dictionary<char, int>[LetterMasks.Letters];
        int[] ended = new int[LetterMasks.Letters];
        for (int letter = 0; letter < LetterMasks.Letters; letter++)
        {
            accepting[letter] = [];
            for (int index = 0; index < sorted.Length; index++)
            {
                Accept(accepting[letter], ref ended[letter], sorted[index], letter, 1 << (index * Groups / sorted.Length));
            }
        }

        var lettered = sorted.SelectMany(static label => label).Select(static unit => unit / LetterMasks.BlockLength).ToHashSet();
        return new LetterMasks(
            (codePoint, letter) => MaskOf(codePoint, letter, accepting[letter], ended[letter], hasBulletRules),
            (block, letter) => IsUniform(block, letter, lettered, hasBulletRules));
    }

    /// <summary>
    /// Whether the code points of a block are all alike: none is a letter of a label, nor folds to one, nor begins an item; or each has
    /// the line looked at.
    /// </summary>
    private static bool IsUniform(int block, int letter, HashSet<int> lettered, bool hasBulletRules) => block >= FirstHighBlock
        && !IsPunctuation(block)
        && (!CodePointBlocks.AreUnchanged(block)
            || (!lettered.Contains(block) && (letter > 0 || !hasBulletRules || !CodePointBlocks.HaveItemSigns(block))));

    /// <summary>The dashes, quotation marks and bullets that many lines begin with (U+2000 to U+207F) are worth a look each.</summary>
    private static bool IsPunctuation(int block) => block is 0x2000 / LetterMasks.BlockLength or 0x2040 / LetterMasks.BlockLength;

    /// <summary>
    /// Notes which letters a label may show at a place. A deleted code point or a further space before the place shifts the
    /// label, so those of the places before it count too, but for the first one.
    /// </summary>
    private static void Accept(Dictionary<char, int> accepting, ref int ended, string label, int letter, int group)
    {
        for (int place = Math.Min(letter, 1); place <= letter; place++)
        {
            if (place < label.Length)
            {
                accepting[label[place]] = accepting.GetValueOrDefault(label[place]) | group;
            }
            else
            {
                ended |= group;
            }
        }
    }

    private static byte MaskOf(int codePoint, int letter, Dictionary<char, int> accepting, int ended, bool hasBulletRules)
    {
        int block = codePoint / LetterMasks.BlockLength;
        bool isUnchanged = CodePointBlocks.AreUnchanged(block);
        if (block >= FirstHighBlock && !isUnchanged && !IsPunctuation(block))
        {
            return LetterMasks.Unknown;
        }

        int folded = isUnchanged ? codePoint : codePoint < Fold.ShortEnd ? Fold.Short[codePoint] : Fold.Long(codePoint, out _);
        bool isDeleted = folded == Fold.Deleted;
        if (folded is < 0 or > char.MaxValue || (letter == 0 && (isDeleted || CodePoints.IsSpace(codePoint))))
        {
            return LetterMasks.Unknown;
        }

        if (isDeleted)
        {
            return Sure | Bullet | Label;
        }

        bool mayBeBullet = letter > 0 || (hasBulletRules && (Bullets.IsBullet(codePoint) || CodePoints.IsDigit(codePoint)));
        return (byte)(Sure | (mayBeBullet ? Bullet : 0) | ended | accepting.GetValueOrDefault((char)folded));
    }
}
