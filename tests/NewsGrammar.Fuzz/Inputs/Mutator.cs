using System.Text;
using NewsGrammar.Fuzz.Targets;

namespace NewsGrammar.Fuzz.Inputs;

/// <summary>
/// Changes the seeds of a target at random, with the words of its dictionary: a search that sees no coverage but needs no
/// tool. The same number gives the same inputs.
/// </summary>
/// <param name="target">The target.</param>
/// <param name="seed">The number that makes the inputs again.</param>
internal sealed class Mutator(FuzzTarget target, int seed)
{
    private const int MostChanges = 6;
    private const int LongestPiece = 64;

    private readonly byte[][] _seeds = [.. target.Seeds];
    private readonly byte[][] _words = [.. target.Words.Select(Encoding.UTF8.GetBytes)];
    private readonly Random _random = new(seed);

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        var input = new List<byte>(AnyOf(_seeds));
        for (int changes = _random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            Change(input);
        }

        return [.. input];
    }

    private void Change(List<byte> input)
    {
        int at = _random.Next(input.Count + 1);
        switch (_random.Next(7))
        {
            case 0:
                input.RemoveRange(at, LengthFrom(input, at));
                break;
            case 1:
                input.InsertRange(_random.Next(input.Count + 1), input.GetRange(at, LengthFrom(input, at)));
                break;
            case 2:
                Replace(input, at, (byte)_random.Next(256));
                break;
            case 3:
                byte[] other = AnyOf(_seeds);
                int from = _random.Next(other.Length + 1);
                input.InsertRange(at, other[from..Math.Min(other.Length, from + _random.Next(8 * LongestPiece))]);
                break;
            case 4:
                Replace(input, at, AnyOf(_words));
                break;
            default:
                input.InsertRange(at, AnyOf(_words));
                break;
        }
    }

    private static void Replace(List<byte> input, int at, params ReadOnlySpan<byte> piece)
    {
        input.RemoveRange(at, Math.Min(piece.Length, input.Count - at));
        input.InsertRange(at, piece.ToArray());
    }

    private int LengthFrom(List<byte> input, int at) => Math.Min(_random.Next(LongestPiece), input.Count - at);

    private byte[] AnyOf(byte[][] pieces) => pieces[_random.Next(pieces.Length)];
}
