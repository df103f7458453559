namespace NewsGrammar.Authoring.Survey;

/// <summary>What is looked at on the surface of a line.</summary>
internal enum Trait
{
    /// <summary>How many words it has, in half octaves.</summary>
    Words,

    /// <summary>How many characters, in half octaves.</summary>
    Characters,

    /// <summary>How it ends: <see cref="LineEnding"/>, and whether within quotation marks.</summary>
    Ending,

    /// <summary>What it begins with: <see cref="LineOpening"/>.</summary>
    Opening,

    /// <summary>How much of it is digits.</summary>
    Digits,

    /// <summary>Whether it is in capitals alone.</summary>
    Capitals,

    /// <summary>Whether it is in the script that most of the page is in.</summary>
    Script,

    /// <summary>Whether a colon stands in it, and how far from its start.</summary>
    Colon,

    /// <summary>How many blank lines stand above it, 4 for more.</summary>
    Above,

    /// <summary>How many blank lines stand below it, 4 for more.</summary>
    Below,

    /// <summary>Where on the page it stands.</summary>
    Place,
}
