using CsCheck;

namespace NewsGrammar.Oracle.Tests;

/// <summary>
/// A layout over the letters a to c and the same expression for .NET's regular expressions. Each occurrence of a letter
/// is a field of the one and a group of the other, so that both tell which one took a letter.
/// </summary>
/// <param name="Expression">The layout.</param>
/// <param name="Pattern">The regular expression.</param>
public sealed record LetterLayout(LayoutExpression Expression, string Pattern)
{
    /// <summary>Random layouts, in which nothing that can be empty is repeated.</summary>
    internal static Gen<LetterLayout> Gen { get; } = Tree.Gen.Select(tree => tree.ToLayout());

    private bool CanBeEmpty => Emptiness.CanBeEmpty(Expression, []);

    private enum Shape
    {
        Letter,
        Sequence,
        Choice,
        Repetition,
    }

    // The bare shape first: the names of fields need the places of the letters, which only the whole tree gives.
    private sealed record Tree(Shape Shape, int Draw, IReadOnlyList<Tree> Parts)
    {
        private static readonly (int Minimum, int? Maximum)[] Quantifiers =
            [(0, 1), (0, null), (1, null), (0, 2), (1, 2), (2, 3), (2, null)];

        public static Gen<Tree> Gen { get; } = CsCheck.Gen.Recursive<Tree>((depth, inner) =>
        {
            Gen<Tree> letter = CsCheck.Gen.Int[0, 2].Select(draw => new Tree(Shape.Letter, draw, []));
            return depth >= 4 ? letter : CsCheck.Gen.Frequency(
                (depth, letter),
                (3, inner.Array[2, 3].Select(parts => new Tree(Shape.Sequence, 0, parts))),
                (1, inner.Array[2, 3].Select(parts => new Tree(Shape.Choice, 0, parts))),
                (3, CsCheck.Gen.Select(
                    CsCheck.Gen.Int[0, 13],
                    inner,
                    (draw, part) => new Tree(Shape.Repetition, draw, [part]))));
        });

        public LetterLayout ToLayout()
        {
            int letters = 0;
            return ToLayout(ref letters);
        }

        private LetterLayout ToLayout(ref int letters)
        {
            var parts = new List<LetterLayout>();
            foreach (Tree part in Parts)
            {
                parts.Add(part.ToLayout(ref letters));
            }

            return Shape switch
            {
                Shape.Letter => ToLetter($"f{letters++}"),
                Shape.Sequence => new LetterLayout(
                    new SequenceExpression([.. parts.Select(part => part.Expression)]),
                    string.Concat(parts.Select(part => $"(?:{part.Pattern})"))),
                Shape.Choice => new LetterLayout(
                    new ChoiceExpression([.. parts.Select(part => part.Expression)]),
                    string.Join('|', parts.Select(part => part.Pattern))),
                _ => parts[0].CanBeEmpty ? parts[0] : ToRepetition(parts[0]),
            };
        }

        private LetterLayout ToLetter(string name) => new(
            new FieldExpression(name, new ReferenceExpression("ABC"[Draw].ToString())),
            $"(?<{name}>{"abc"[Draw]})");

        private LetterLayout ToRepetition(LetterLayout body)
        {
            (int minimum, int? maximum) = Quantifiers[Draw / 2];
            bool lazy = Draw % 2 == 1;
            return new LetterLayout(
                new RepetitionExpression(body.Expression, minimum, maximum, lazy), Unrolled($"(?:{body.Pattern})", minimum, maximum, lazy ? "?" : ""));
        }

        /// <summary>
        /// A repetition without a count: .NET gives up a whole round of a loop in a counted loop before it tries the other
        /// alternatives of that round, as in <c>^(?:(?:a{2,}|a|c)+){2,3}$</c> on <c>acaa</c>. Backtracking does not.
        /// </summary>
        private static string Unrolled(string body, int minimum, int? maximum, string lazy)
        {
            string further = maximum is null ? $"{body}*{lazy}" : "";
            for (int round = minimum; round < maximum; round++)
            {
                further = $"(?:{body}{further})?{lazy}";
            }

            return $"(?:{string.Concat(Enumerable.Repeat(body, minimum))}{further})";
        }
    }
}
