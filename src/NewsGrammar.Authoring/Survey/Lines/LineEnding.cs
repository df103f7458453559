namespace NewsGrammar.Authoring.Survey;

/// <summary>What a line ends in, quotation marks and brackets behind it left aside.</summary>
internal enum LineEnding
{
    /// <summary>A letter or a mark: titles end so.</summary>
    Letter,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>What ends a sentence.</summary>
    Sentence,

    /// <summary>Three dots.</summary>
    Ellipsis,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A comma or a semicolon.</summary>
    Comma,

    /// <summary>Something else.</summary>
    Other,
}
