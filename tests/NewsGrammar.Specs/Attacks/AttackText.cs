namespace NewsGrammar.Specs;

/// <summary>One text in both encodings; what is malformed in one is malformed or U+FFFD in the other.</summary>
/// <param name="Utf16">The text in UTF-16, perhaps with half surrogate pairs.</param>
/// <param name="Utf8">The text in UTF-8, perhaps with broken sequences.</param>
public sealed record AttackText(string Utf16, byte[] Utf8);
