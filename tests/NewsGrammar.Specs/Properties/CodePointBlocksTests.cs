using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Labels;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Specs;

/// <summary>What is kept of 64 code points at a time is what each of them says.</summary>
public sealed class CodePointBlocksTests
{
    public static TheoryData<int> Planes => [.. Enumerable.Range(0, 16)];

    [Theory]
    [MemberData(nameof(Planes))]
    public void Blocks_say_what_their_code_points_do(int plane)
    {
        for (int block = plane * 64; block < (plane + 1) * 64; block++)
        {
            int[] codePoints = [.. Enumerable.Range(block * LetterMasks.BlockLength, LetterMasks.BlockLength)];
            bool areUnchanged = codePoints[0] >= Fold.ShortEnd && codePoints.All(IsUnchanged);
            bool haveItemSigns = codePoints.Any(static codePoint => IsScalar(codePoint) && (CodePoints.IsDigit(codePoint) || Bullets.IsBullet(codePoint)));
            Assert.True(areUnchanged == CodePointBlocks.AreUnchanged(block), $"folding, U+{codePoints[0]:X4}");
            Assert.True(haveItemSigns == CodePointBlocks.HaveItemSigns(block), $"item signs, U+{codePoints[0]:X4}");
        }
    }

    private static bool IsUnchanged(int codePoint) =>
        IsScalar(codePoint) && !CodePoints.IsSpace(codePoint) && Fold.Long(codePoint, out _) == codePoint;

    private static bool IsScalar(int codePoint) => !char.IsSurrogate((char)codePoint);
}
