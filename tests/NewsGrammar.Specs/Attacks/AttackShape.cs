using System.Text;

namespace NewsGrammar.Specs;

/// <summary>A kind of text that is meant to exhaust the time, the memory or the care of a reader, in any size.</summary>
/// <param name="Name">How tests and failures name it.</param>
/// <param name="Make">Makes it; the number says how often its pieces are repeated.</param>
public sealed record AttackShape(string Name, Func<int, AttackText> Make)
{
    /// <summary>A shape that is text: pieces repeated, between what stands once at the start and the end.</summary>
    internal static AttackShape Of(string name, string piece, string start = "", string end = "") => new(name, size =>
    {
        string text = new StringBuilder(start).Insert(start.Length, piece, size).Append(end).ToString();
        return new AttackText(text, Encoding.UTF8.GetBytes(text));
    });

    /// <summary>A shape that is bytes, malformed ones.</summary>
    internal static AttackShape Of(string name, byte[] piece) => new(name, size =>
    {
        byte[] bytes = new byte[piece.Length * size];
        for (int at = 0; at < bytes.Length; at += piece.Length)
        {
            piece.CopyTo(bytes, at);
        }

        return new AttackText(Encoding.UTF8.GetString(bytes), bytes);
    });
}
