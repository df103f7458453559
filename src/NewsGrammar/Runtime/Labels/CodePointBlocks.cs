namespace NewsGrammar.Runtime.Labels;

/// <summary>
/// What is known of the code points below U+10000, 64 neighbours at a time, so that tables over all of them need not look at each.
/// A test computes both sets anew.
/// </summary>
internal static class CodePointBlocks
{
    // Arrays, as code that is not optimized yet takes microseconds to find the data of a span.
    private static readonly ulong[] Unchanged =
    [
        0xFFFFFFFF00000000, 0x00FBFFFEFBFF3FF3, 0xFFF0FFFFFFF3FF8C, 0xFFFFFFFFFFFFFFFE,
        0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF,
        0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF, 0xFFFFFFFF09FFFFFF, 0xFFFFFFFFFFFFFFFF,
        0xFFFFFFFFFFFFFFFF, 0x00000000FFFFFFFF, 0xFFFFFFFFFFFFFFFF, 0xC0000FFFFFFFFFFF,
    ];

    private static readonly ulong[] ItemSigns =
    [
        0x1AAAAAA08A000005, 0x000264A180000006, 0x0000000000C00103, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000829801000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x1000000000000000,
    ];

    /// <summary>Whether folding leaves each code point of a block from U+0800 on as it is, and none is white space.</summary>
    public static bool AreUnchanged(int block) => Contains(Unchanged, block);

    /// <summary>Whether a digit or a bullet is in a block.</summary>
    public static bool HaveItemSigns(int block) => Contains(ItemSigns, block);

    private static bool Contains(ulong[] blocks, int block) => (blocks[block >> 6] & (1UL << block)) != 0;
}
