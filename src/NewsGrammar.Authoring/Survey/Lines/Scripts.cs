using System.Text;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Tells scripts by blocks of Unicode, which is enough to tell a line in English on an Arabic page.</summary>
internal static class Scripts
{
    /// <summary>How many there are.</summary>
    public static int Count { get; } = Enum.GetValues<Script>().Length;

    /// <summary>The script of a letter.</summary>
    public static Script Of(Rune letter) => letter.Value switch
    {
        < 0x0370 or (>= 0x1E00 and < 0x1F00) or (>= 0xFF21 and <= 0xFF5A) => Script.Latin,
        (>= 0x0590 and < 0x0600) or (>= 0xFB1D and < 0xFB50) => Script.Hebrew,
        (>= 0x0600 and < 0x0900) or (>= 0xFB50 and < 0xFE00) or (>= 0xFE70 and < 0xFF00) => Script.Arabic,
        >= 0x0900 and < 0x1100 => Script.Indic,
        >= 0x1780 and < 0x1800 => Script.Indic,
        (>= 0x1100 and < 0x1200) or (>= 0x2E80 and < 0xA4D0) or (>= 0xAC00 and < 0xD800) or >= 0x20000 => Script.EastAsian,
        _ => Script.OtherAlphabet,
    };
}
