namespace NewsGrammar.Runtime.Matching;

/// <summary>The characters that pages begin list items with.</summary>
internal static class Bullets
{
    /// <summary>Whether the code point is a bullet. A hyphen counts only before a space.</summary>
    public static bool IsBullet(int codePoint) => codePoint switch
    {
        '*' or '-' => true,
        0x00B7 => true, // middle dot
        0x2013 or 0x2014 => true, // en dash, em dash
        0x2022 or 0x2023 or 0x2043 => true, // bullet, triangular bullet, hyphen bullet
        0x2219 => true, // bullet operator
        0x25A0 or 0x25A1 or 0x25AA or 0x25AB => true, // squares
        0x25CB or 0x25CF or 0x25E6 => true, // circles
        _ => false,
    };
}
