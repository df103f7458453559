using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NewsGrammar.Runtime.Text;

/// <summary>
/// Tables from the first letters of a line to a mask, a table a letter: the masks of the letters ANDed tell most lines of
/// prose from the few that have to be looked at, without a branch on the script. For text units; an app has no need of it.
/// </summary>
/// <remarks>
/// A table has two levels, as those of the Unicode Character Database are laid out (The Unicode Standard, 5.1): a row holds
/// the masks of 64 neighbouring code points, and equal rows are kept once. UTF-16 finds the row by the unit's upper bits,
/// UTF-8 by the first byte; of a sequence of three bytes the second one finds the mask that its 64 code points share. The bytes
/// that follow a first one count as letters that may be anything, so a letter of three bytes only makes the next tables say less.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LetterMasks
{
    /// <summary>How many letters there are tables for.</summary>
    internal const int Letters = 4;

    /// <summary>How many units from the start of a line on are looked at, at most.</summary>
    internal const int Reach = 12;

    /// <summary>A mask that says nothing: look closer.</summary>
    internal const byte Unknown = 0;

    /// <summary>A mask that leaves the others as they are.</summary>
    private const byte Anything = 0xFF;

    /// <summary>How many code points a row holds.</summary>
    internal const int BlockLength = 64;

    /// <summary>How many rows a letter has in <see cref="ByBlock"/>.</summary>
    internal const int Blocks = 0x10000 / BlockLength;

    /// <summary>How many rows a letter has in <see cref="ByFirstByte"/>.</summary>
    internal const int FirstBytes = byte.MaxValue + 1;

    private const int MaxRows = (ushort.MaxValue + 1) / BlockLength;

    private const int NoRow = -1;

    private readonly List<byte[]> _rows = [];

    /// <summary>For each row the mask that fills it; <see cref="Unknown"/> where there are several.</summary>
    private readonly List<byte> _sharedMasks = [];

    /// <summary>For each mask the row that it fills; <see cref="NoRow"/> before there is one.</summary>
    private readonly int[] _filledRows = new int[byte.MaxValue + 1];

    /// <summary>Builds the tables.</summary>
    /// <param name="maskOf">
    /// The mask of a code point below U+10000 as the letter of a 0-based number; <see cref="Unknown"/> to have the line looked at.
    /// </param>
    /// <param name="isUniform">Whether all code points of a block have the same mask as the letter of a number, so that one need be asked for.</param>
    // It runs once a grammar, in loops that are long enough to be compiled a second time while they run.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal LetterMasks(Func<int, int, byte> maskOf, Func<int, int, bool> isUniform)
    {
        _filledRows.AsSpan().Fill(NoRow);
        RowOf(Unknown);
        for (int letter = 0; letter < Letters; letter++)
        {
            Span<ushort> byBlock = ByBlock.AsSpan(letter * Blocks, Blocks);
            for (int block = 0; block < Blocks; block++)
            {
                byte first = MaskOf(block * BlockLength, letter, maskOf);
                byBlock[block] = isUniform(block, letter) ? RowOf(first) : RowOf(BlockOf(block, letter, maskOf));
            }

            for (int first = 0; first < FirstBytes; first++)
            {
                ByFirstByte[(letter * FirstBytes) + first] = RowOfFirstByte(first, letter, byBlock);
            }
        }

        Masks = new byte[_rows.Count * BlockLength];
        for (int row = 0; row < _rows.Count; row++)
        {
            _rows[row].CopyTo(Masks, row * BlockLength);
        }
    }

    /// <summary>For each letter, 256 places in <see cref="Masks"/>: where the row of a first byte begins.</summary>
    internal ushort[] ByFirstByte { get; } = new ushort[Letters * FirstBytes];

    /// <summary>For each letter, 1,024 places in <see cref="Masks"/>: where the row of 64 code points begins.</summary>
    internal ushort[] ByBlock { get; } = new ushort[Letters * Blocks];

    /// <summary>The masks, 64 a row.</summary>
    internal byte[] Masks { get; }

    private static byte MaskOf(int codePoint, int letter, Func<int, int, byte> maskOf) =>
        char.IsSurrogate((char)codePoint) ? Unknown : maskOf(codePoint, letter);

    private static byte[] BlockOf(int block, int letter, Func<int, int, byte> maskOf)
    {
        byte[] row = new byte[BlockLength];
        for (int index = 0; index < BlockLength; index++)
        {
            row[index] = MaskOf((block * BlockLength) + index, letter, maskOf);
        }

        return row;
    }

    /// <summary>The row of a first byte: the masks by second byte.</summary>
    private ushort RowOfFirstByte(int first, int letter, ReadOnlySpan<ushort> byBlock)
    {
        switch (first)
        {
            case < 0x80:
                return RowOf(_rows[byBlock[first / BlockLength] / BlockLength][first % BlockLength]);
            case < 0xC0:
                return RowOf(letter == 0 ? Unknown : Anything);
            case >= 0xC2 and < 0xE0:
                return byBlock[first & 0x1F];
            case >= 0xE0 and < 0xF0:
                // After E0 the bytes below A0 would be overlong, after ED those from A0 on surrogates.
                byte[] row = new byte[BlockLength];
                for (int second = first == 0xE0 ? 0x20 : 0; second < (first == 0xED ? 0x20 : BlockLength); second++)
                {
                    row[second] = _sharedMasks[byBlock[((first & 0xF) * BlockLength) + second] / BlockLength];
                }

                return RowOf(row);
            default:
                return RowOf(Unknown);
        }
    }

    /// <summary>The row that a mask fills.</summary>
    private ushort RowOf(byte mask)
    {
        int index = _filledRows[mask];
        if (index != NoRow)
        {
            return (ushort)(index * BlockLength);
        }

        byte[] filled = new byte[BlockLength];
        filled.AsSpan().Fill(mask);
        return RowOf(filled);
    }

    private ushort RowOf(byte[] row)
    {
        int index = IndexOf(row);
        if (index == NoRow && _rows.Count < MaxRows)
        {
            index = _rows.Count;
            bool isFilled = !row.AsSpan().ContainsAnyExcept(row[0]);
            _rows.Add(row);
            _sharedMasks.Add(isFilled ? row[0] : Unknown);
            if (isFilled)
            {
                _filledRows[row[0]] = index;
            }
        }

        // Where there are too many rows, the first one has the line looked at.
        return (ushort)(Math.Max(0, index) * BlockLength);
    }

    private int IndexOf(byte[] row)
    {
        for (int index = 0; index < _rows.Count; index++)
        {
            if (_rows[index].AsSpan().SequenceEqual(row))
            {
                return index;
            }
        }

        return NoRow;
    }
}
