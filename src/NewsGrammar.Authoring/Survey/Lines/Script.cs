namespace NewsGrammar.Authoring.Survey;

/// <summary>The scripts that pages are told apart by.</summary>
internal enum Script
{
    /// <summary>No letter.</summary>
    None,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Greek, Cyrillic and others with case.</summary>
    OtherAlphabet,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Arabic, its extensions and presentation forms.</summary>
    Arabic,

    /// <summary>The scripts of South and South-East Asia.</summary>
    Indic,

    /// <summary>Han, kana and hangul.</summary>
    EastAsian,
}
