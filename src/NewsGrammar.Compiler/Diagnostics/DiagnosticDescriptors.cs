using static NewsGrammar.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>
/// Every mistake that the compiler explains. NG01xx: names and declarations; NG02xx: text and syntax; NG03xx: line
/// rules; NG04xx: layouts. A code is never given a second meaning.
/// </summary>
public static class DiagnosticDescriptors
{
    /// <summary>NG0101: a file without <c>grammar</c>.</summary>
    public static readonly DiagnosticDescriptor MissingGrammar = new(
        "NG0101", Error, "Missing grammar",
        "The file does not name its grammar",
        "begin the file with `grammar Name`");

    /// <summary>NG0102: <c>grammar</c> stands in the file twice.</summary>
    public static readonly DiagnosticDescriptor RepeatedGrammar = new(
        "NG0102", Error, "Repeated grammar",
        "The file names its grammar a second time",
        "keep one `grammar`, and put a second grammar into a file of its own");

    /// <summary>NG0103: something is declared before <c>grammar</c>.</summary>
    public static readonly DiagnosticDescriptor LateGrammar = new(
        "NG0103", Error, "Late grammar",
        "`grammar` comes after another declaration",
        "move `grammar` to the top of the file; only comments may stand above it");

    /// <summary>NG0104: a layout refers to a name that nothing declares.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        "NG0104", Error, "Unknown name",
        "No line or layout is named `{0}`",
        "{1}");

    /// <summary>NG0105: two lines or layouts have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new(
        "NG0105", Error, "Duplicate name",
        "`{0}` is declared a second time",
        "rename one of them; lines, layouts, parts and conditions share their names");

    /// <summary>NG0106: two captures of a line have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateCapture = new(
        "NG0106", Error, "Duplicate capture",
        "The line captures `{0}` twice",
        "rename one of the captures; a part that nobody reads needs no name: write `text` alone");

    /// <summary>NG0107: no layout is the document.</summary>
    public static readonly DiagnosticDescriptor MissingDocument = new(
        "NG0107", Error, "Missing document",
        "The grammar does not say what a whole text looks like",
        "add `document Name = …`: it is a layout that a whole text must fit");

    /// <summary>NG0108: two layouts are the document.</summary>
    public static readonly DiagnosticDescriptor RepeatedDocument = new(
        "NG0108", Error, "Repeated document",
        "`{0}` is a second document",
        "make it a `layout`, or let one document choose between two layouts: `document Any = First | Second`");

    /// <summary>NG0109: something is named like a word that begins declarations.</summary>
    public static readonly DiagnosticDescriptor ReservedName = new(
        "NG0109", Error, "Reserved name",
        "`{0}` begins a declaration and can name nothing",
        "take another name, for example `{1}`");

    /// <summary>NG0110: a name that C# could not use.</summary>
    public static readonly DiagnosticDescriptor NotAnIdentifier = new(
        "NG0110", Error, "Not an identifier",
        "`{0}` cannot be a C# name: {2}",
        "write `{1}`");

    /// <summary>NG0111: the document does not use a line or layout.</summary>
    public static readonly DiagnosticDescriptor UnusedName = new(
        "NG0111", Warning, "Unused name",
        "The document does not use `{0}`",
        "{1}");

    /// <summary>NG0112: two names differ, but not as names of C# properties or types.</summary>
    public static readonly DiagnosticDescriptor CollidingNames = new(
        "NG0112", Error, "Colliding names",
        "`{0}` and `{1}` would both be `{2}` in C#",
        "rename one of them, or write them alike if they are meant to be the same");

    /// <summary>NG0113: two grammars of a project have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateGrammar = new(
        "NG0113", Error, "Duplicate grammar",
        "`{0}` is also the grammar in {1}",
        "rename one of them, or give one a namespace of its own: NewsGrammarNamespace on its item in the project file");

    /// <summary>NG0114: a grammar whose class could not be told from something else.</summary>
    public static readonly DiagnosticDescriptor ReservedGrammar = new(
        "NG0114", Error, "Reserved grammar",
        "`{0}` can name no grammar: it is the name of {1}",
        "take another name, for example `{2}`");

    /// <summary>NG0115: a name that is too long for C#.</summary>
    public static readonly DiagnosticDescriptor NameTooLong = new(
        "NG0115", Error, "Name too long",
        "The name takes {0} bytes of UTF-8; the limit is {1}",
        "take a shorter one: compilers put several names together, and those have a limit of their own");

    /// <summary>NG0116: a namespace that the parser class of a grammar cannot have.</summary>
    public static readonly DiagnosticDescriptor RefusedNamespace = new(
        "NG0116", Error, "Refused namespace",
        "`{0}` cannot be the namespace of `{1}`: {2}",
        "set NewsGrammarNamespace on its item in the project file, or RootNamespace in the project, to a name such as `My.Sites`");

    /// <summary>
    /// NG0117: a project for a framework that the runtime of the parsers does not run on. The package's build targets report it.
    /// </summary>
    public static readonly DiagnosticDescriptor OlderFramework = new(
        "NG0117", Error, "Older framework",
        "NewsGrammar needs .NET 10 or later, and this project targets {0}",
        "set TargetFramework to net10.0, or take the package out");

    /// <summary>NG0125: an import that is no path as seen from the importing file.</summary>
    public static readonly DiagnosticDescriptor RefusedImport = new(
        "NG0125", Error, "Refused import",
        "`{0}` cannot be imported: a grammar reads no absolute paths, drives or addresses",
        "write the name of a vocabulary, `import \"arabic\"`, or a path as seen from this file, `import \"../common.newsgrammar\"`");

    /// <summary>NG0126: the compiler has no vocabulary of that name.</summary>
    public static readonly DiagnosticDescriptor UnknownVocabulary = new(
        "NG0126", Error, "Unknown vocabulary",
        "The compiler brings no vocabulary `{0}` along",
        "{1}there are: {2}; a file is imported by its path, for example `import \"./{0}.newsgrammar\"`");

    /// <summary>NG0127: an imported file that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new(
        "NG0127", Error, "Missing file",
        "There is no grammar file `{0}`",
        "{1}");

    /// <summary>NG0128: a file that imports itself, through others or directly.</summary>
    public static readonly DiagnosticDescriptor ImportCycle = new(
        "NG0128", Error, "Import cycle",
        "`{0}` leads back to the file that it is imported for",
        "put the lines that both need into a file of their own, and import that one from both");

    /// <summary>NG0129: files that name one another in too long a row.</summary>
    public static readonly DiagnosticDescriptor ImportsTooDeep = new(
        "NG0129", Error, "Imports too deep",
        "More than {0} files name one another in a row here, or they are too large together",
        "import the file that is needed directly");

    /// <summary>NG0130: a name that two imports give different meanings.</summary>
    public static readonly DiagnosticDescriptor ClashingImports = new(
        "NG0130", Error, "Clashing imports",
        "Two imports declare `{0}`, each in a way of its own",
        "declare `{0}` in this file, which then counts, or keep one of the imports");

    /// <summary>NG0131: an import of which nothing is used.</summary>
    public static readonly DiagnosticDescriptor UnusedImport = new(
        "NG0131", Warning, "Unused import",
        "Nothing of `{0}` is used",
        "use one of its lines or layouts, or delete the import");

    /// <summary>NG0132: no grammar has the name of the base.</summary>
    public static readonly DiagnosticDescriptor UnknownBase = new(
        "NG0132", Error, "Unknown base",
        "No grammar is named `{0}`",
        "{1}{2}");

    /// <summary>NG0133: two grammars have the name of the base.</summary>
    public static readonly DiagnosticDescriptor AmbiguousBase = new(
        "NG0133", Error, "Ambiguous base",
        "More than one grammar is named `{0}`",
        "rename one of them");

    /// <summary>NG0134: a grammar that extends itself, through others or directly.</summary>
    public static readonly DiagnosticDescriptor BaseCycle = new(
        "NG0134", Error, "Base cycle",
        "`{0}` extends itself",
        "take the base from one of the grammars");

    /// <summary>NG0135: a site that is not the name of a host.</summary>
    public static readonly DiagnosticDescriptor NotAHost = new(
        "NG0135", Error, "Not a host",
        "`{0}` is not the name of a host",
        "write the name alone, with a dot in it: `site \"{1}\"`; sub-domains and `www.` are included; "
            + "a section is written behind it: `site \"example.com/arabic\"`");

    /// <summary>NG0136: a site that is named twice.</summary>
    public static readonly DiagnosticDescriptor ClaimedSite = new(
        "NG0136", Error, "Claimed site",
        "`{1}` names the site `{0}` already",
        "a site has one grammar: delete one of the two, or name a sub-domain, which goes before the site");

    /// <summary>NG0137: an import of a file that grammars do not read.</summary>
    public static readonly DiagnosticDescriptor UnreachableImport = new(
        "NG0137", Error, "Unreachable import",
        "`{0}` cannot be imported: {1}",
        "a grammar imports files that end in `.newsgrammar` and lie below the root of its project, which `--root` names on the command line");

    /// <summary>NG0138: an element that is no word of the language and no part.</summary>
    public static readonly DiagnosticDescriptor UnknownPart = new(
        "NG0138", Error, "Unknown part",
        "No part is named `{0}`",
        "{1}");

    /// <summary>NG0139: a condition that is no word of the language and has no declaration.</summary>
    public static readonly DiagnosticDescriptor UnknownCondition = new(
        "NG0139", Error, "Unknown condition",
        "No condition is named `{0}`",
        "{1}");

    /// <summary>NG0140: a part or condition that is made of itself.</summary>
    public static readonly DiagnosticDescriptor RecursivePart = new(
        "NG0140", Error, "Recursive part",
        "`{0}` contains itself: {1}",
        "parts and conditions are written in place of their names: write out what `{0}` is to stand for");

    /// <summary>NG0141: a part is named like an element, or a condition like a condition of the language.</summary>
    public static readonly DiagnosticDescriptor ReservedWord = new(
        "NG0141", Error, "Reserved word",
        "`{0}` is a word of the language and can name no {1}",
        "take another name, for example `{2}`");

    /// <summary>NG0142: names that stand for more than a compiler should be asked to write out.</summary>
    public static readonly DiagnosticDescriptor PartsTooLarge = new(
        "NG0142", Error, "Parts too large",
        "`{0}` cannot be written out: {1}",
        "parts and conditions are written in place of their names: name fewer of them in one another");

    /// <summary>NG0143: a <c>?</c> behind a part of several elements.</summary>
    public static readonly DiagnosticDescriptor OptionalPart = new(
        "NG0143", Error, "Optional part",
        "`{0}` has {1} elements, and `?` is for one",
        "put the `?` behind each element of the part that may be absent");

    /// <summary>NG0144: a part among alternatives that is more than literals.</summary>
    public static readonly DiagnosticDescriptor PartWithoutLiterals = new(
        "NG0144", Error, "Part without literals",
        "`{0}` stands among literals and is none",
        "a part among alternatives is a literal or a choice of such: `part {0} = (\"Source\" | \"Agency\")`");

    /// <summary>NG0201: the file is no text in UTF-8.</summary>
    public static readonly DiagnosticDescriptor UnreadableText = new(
        "NG0201", Error, "Unreadable text",
        "The file holds {0}, which is no text",
        "save the file as UTF-8; where a literal needs this character, write it as an escape such as `\\uFFFD`");

    /// <summary>NG0202: a character that the language does not use.</summary>
    public static readonly DiagnosticDescriptor UnexpectedCharacter = new(
        "NG0202", Error, "Unexpected character",
        "The language does not use `{0}` outside of literals",
        "{1}");

    /// <summary>NG0203: a literal does not end on its line.</summary>
    public static readonly DiagnosticDescriptor UnterminatedLiteral = new(
        "NG0203", Error, "Unterminated literal",
        "The literal does not end on its line",
        "close it with `\"`; a `\"` inside of it is written `\\\"`");

    /// <summary>NG0204: an escape that the language does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownEscape = new(
        "NG0204", Error, "Unknown escape",
        "`{0}` is no escape",
        "the escapes are `\\\"`, `\\\\`, `\\t`, `\\u0640` and `\\u{{1F4F0}}`; a line holds no line break");

    /// <summary>NG0205: a declaration is not written as the language wants it.</summary>
    public static readonly DiagnosticDescriptor UnexpectedToken = new(
        "NG0205", Error, "Unexpected token",
        "Did not expect {0} here",
        "{1}");

    /// <summary>NG0206: something begins like a declaration, but with no word of the language.</summary>
    public static readonly DiagnosticDescriptor UnknownDeclaration = new(
        "NG0206", Error, "Unknown declaration",
        "{0} begins no declaration",
        "{1}");

    /// <summary>NG0207: parentheses or <c>not</c> are nested too deep.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "NG0207", Error, "Nested too deep",
        "Parentheses and `not` are nested more than {0} deep here",
        "name the inner part: make it a layout or a line of its own");

    /// <summary>NG0208: a part is quantified twice.</summary>
    public static readonly DiagnosticDescriptor SecondQuantifier = new(
        "NG0208", Error, "Second quantifier",
        "`{0}` follows a part that is quantified already",
        "keep one of them, or use parentheses: `({1}){0}`");

    /// <summary>NG0209: a quantifier whose bounds allow nothing.</summary>
    public static readonly DiagnosticDescriptor ImpossibleBounds = new(
        "NG0209", Error, "Impossible bounds",
        "`{0}` allows no repetition at all",
        "write the smaller number first, and at least 1 as the second: `{1}`");

    /// <summary>NG0210: a doc comment stands where nothing can be documented.</summary>
    public static readonly DiagnosticDescriptor StrayDocumentation = new(
        "NG0210", Warning, "Stray documentation",
        "The doc comment describes nothing",
        "put it above a declaration or a field, or begin it with `//`");

    /// <summary>NG0211: a number that is too large for its place.</summary>
    public static readonly DiagnosticDescriptor NumberTooLarge = new(
        "NG0211", Error, "Number too large",
        "`{0}` is too large",
        "the largest number here is {1}");

    /// <summary>NG0212: <c>exact</c> before a literal of a list that is not the first.</summary>
    public static readonly DiagnosticDescriptor LateExact = new(
        "NG0212", Error, "Late exact",
        "`{0}` stands in the middle of a list",
        "write it before the first literal, where it holds for all, or part the list: `contains \"a\" or contains {0} \"b\"`");

    /// <summary>NG0299: more mistakes than are shown.</summary>
    public static readonly DiagnosticDescriptor TooManyDiagnostics = new(
        "NG0299", Warning, "Too many diagnostics",
        "{0} more errors and warnings are not shown",
        "mend those that are shown, and run again");

    /// <summary>NG0301: a literal of which folding leaves nothing.</summary>
    public static readonly DiagnosticDescriptor EmptyLiteral = new(
        "NG0301", Error, "Empty literal",
        "Nothing is left of {0} to compare with",
        "write a literal with a letter, digit or sign in it; white space, harakat and invisible marks do not count");

    /// <summary>NG0302: two literals of a list that match the same text.</summary>
    public static readonly DiagnosticDescriptor DuplicateLiteral = new(
        "NG0302", Warning, "Duplicate literal",
        "{0} matches the same text as {1}",
        "delete one of them; literals are compared without case, harakat and forms of alef");

    /// <summary>NG0303: an element that the elements before it leave nothing to match.</summary>
    public static readonly DiagnosticDescriptor UnreachableElement = new(
        "NG0303", Error, "Unreachable element",
        "Nothing is left for {0}: {1} before it takes the rest of the line",
        "put a literal or `sep` between them, or take `word` for the first, which ends at white space");

    /// <summary>NG0304: a comparison that no line satisfies.</summary>
    public static readonly DiagnosticDescriptor ImpossibleCondition = new(
        "NG0304", Error, "Impossible condition",
        "`{0}` never holds",
        "a line that is not blank has at least one word and one character");

    /// <summary>NG0305: a comparison that every line satisfies.</summary>
    public static readonly DiagnosticDescriptor NeedlessCondition = new(
        "NG0305", Warning, "Needless condition",
        "`{0}` always holds",
        "leave it out: every line of the rule satisfies it{1}");

    /// <summary>NG0306: two labelled rules that take one line in one place.</summary>
    public static readonly DiagnosticDescriptor SharedLine = new(
        "NG0306", Warning, "Shared line",
        "`{0}` and `{1}` both take the line `{2}`; where both could stand, the layout takes `{0}`",
        "make one label longer or add a `where`; if they are the same, keep one rule");

    /// <summary>NG0307: a condition that refuses every line of its rule.</summary>
    public static readonly DiagnosticDescriptor RuleWithoutLines = new(
        "NG0307", Warning, "Rule without lines",
        "`{0}` takes no line: `{1}` holds for none of those that it describes",
        "change the condition; `or` between two parts takes the lines of both");

    /// <summary>NG0308: a label whose lines the rule's condition refuses.</summary>
    public static readonly DiagnosticDescriptor UnusedLabel = new(
        "NG0308", Warning, "Unused label",
        "No line that begins with {0} fits `{1}`: `{2}` holds for none of them",
        "delete the label, or change the condition");

    /// <summary>NG0309: a literal that takes the separator which the element behind it asks for.</summary>
    public static readonly DiagnosticDescriptor SwallowedSeparator = new(
        "NG0309", Warning, "Swallowed separator",
        "{0} takes the `{1}`, and `{2}` asks for another one behind it",
        "leave it to `sep`: `\"{3}\"`");

    /// <summary>NG0310: two rules that take one line in different places, by one label.</summary>
    public static readonly DiagnosticDescriptor RepeatedLabel = new(
        "NG0310", Warning, "Repeated label",
        "`{0}` and `{1}` have one label and both take the line `{2}`; it depends on the place which of them does",
        "use one rule in both places, with fields of their own; or make one label longer");

    /// <summary>NG0311: <c>prefer</c> before a rule whose label or bullet goes first anyway.</summary>
    public static readonly DiagnosticDescriptor NeedlessPrefer = new(
        "NG0311", Error, "Needless prefer",
        "`{0}` begins with a {1}, which goes before `prefer`",
        "leave `prefer` out");

    /// <summary>NG0312: a rule that is labelled though its first literal may be absent.</summary>
    public static readonly DiagnosticDescriptor NewlyLabelled = new(
        "NG0312", Notice, "Newly labelled",
        "`{0}` reserves its lines: literals that may be absent no longer keep a rule from being labelled",
        "where other rules are to take such lines, put something else before the literals, or give `{0}` a narrower label");

    /// <summary>NG0401: a layout that contains itself.</summary>
    public static readonly DiagnosticDescriptor RecursiveLayout = new(
        "NG0401", Error, "Recursive layout",
        "`{0}` contains itself: {1}",
        "say how often it repeats instead: `({0})*`");

    /// <summary>NG0402: parts of layouts that hold one another too deep.</summary>
    public static readonly DiagnosticDescriptor LayoutsTooDeep = new(
        "NG0402", Error, "Layouts too deep",
        "With the layouts that it refers to, `{0}` holds parts within parts more than {1} deep",
        "leave out parentheses, and layouts that only pass on to another one");

    /// <summary>NG0403: a repetition of something that needs no line.</summary>
    public static readonly DiagnosticDescriptor EmptyRepetition = new(
        "NG0403", Error, "Empty repetition",
        "What repeats here can be empty",
        "make one of its parts required, or move the quantifier onto the part that repeats");

    /// <summary>NG0404: a choice offers the same part twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateAlternative = new(
        "NG0404", Warning, "Duplicate alternative",
        "The choice offers this already",
        "delete one of the two: the first always wins");

    /// <summary>NG0405: a field that holds different kinds of things.</summary>
    public static readonly DiagnosticDescriptor MixedField = new(
        "NG0405", Error, "Mixed field",
        "`{0}` holds {1} here, but {2} elsewhere",
        "{3}");

    /// <summary>NG0406: a document that expands to too many lines.</summary>
    public static readonly DiagnosticDescriptor DocumentTooLarge = new(
        "NG0406", Error, "Document too large",
        "`{0}` expands to {1} places for lines; the limit is {2}",
        "use `*` or `+` in place of large counts, and refer to a layout fewer times");

    /// <summary>NG0407: a field inside a field.</summary>
    public static readonly DiagnosticDescriptor NestedField = new(
        "NG0407", Error, "Nested field",
        "`{0}` stands inside of the field `{1}`",
        "name the inner part: make it a layout of its own, and write `{1}: ThatLayout`");

    /// <summary>NG0408: a place that no line can ever come to.</summary>
    public static readonly DiagnosticDescriptor NeverTaken = new(
        "NG0408", Warning, "Never taken",
        "`{0}` can never take a line here: wherever it could, another reading of the layout comes first",
        "remove it, put it before what takes its lines, or let it go first: by a narrower `where`, or by `prefer line`");

    /// <summary>NG0409: two repetitions of the same lines with nothing between them.</summary>
    public static readonly DiagnosticDescriptor OpenBorder = new(
        "NG0409", Warning, "Open border",
        "Nothing tells where `{0}` ends and `{1}` begins: both repeat, and take the same lines",
        "put a heading between them, give one a rule with a `where`, drop a `*` or `+`, or make them one field");

    /// <summary>NG0410: a document with more fields than tables can number.</summary>
    public static readonly DiagnosticDescriptor TooManyFields = new(
        "NG0410", Error, "Too many fields",
        "`{0}` has {1} fields, those of each object counted; the limit is {2}",
        "refer to a layout with many fields, or with layouts in it, fewer times");

    /// <summary>NG0411: a field that is named several times, once in each reading.</summary>
    public static readonly DiagnosticDescriptor SingleField = new(
        "NG0411", Notice, "Single field",
        "`{0}` of `{1}` holds one value: no reading of the layout names it twice",
        "where a list is wanted, let it repeat: `({0}: …)*`");

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MissingGrammar, RepeatedGrammar, LateGrammar, UnknownName, DuplicateName, DuplicateCapture, MissingDocument,
        RepeatedDocument, ReservedName, NotAnIdentifier, UnusedName, CollidingNames,
        DuplicateGrammar, ReservedGrammar, NameTooLong, RefusedNamespace, OlderFramework,
        RefusedImport, UnknownVocabulary, MissingFile, ImportCycle, ImportsTooDeep, ClashingImports, UnusedImport,
        UnknownBase, AmbiguousBase, BaseCycle, NotAHost, ClaimedSite, UnreachableImport,
        UnknownPart, UnknownCondition, RecursivePart, ReservedWord, PartsTooLarge, OptionalPart, PartWithoutLiterals,
        UnreadableText, UnexpectedCharacter, UnterminatedLiteral, UnknownEscape, UnexpectedToken, UnknownDeclaration,
        NestedTooDeep, SecondQuantifier, ImpossibleBounds, StrayDocumentation, NumberTooLarge, LateExact, TooManyDiagnostics,
        EmptyLiteral, DuplicateLiteral, UnreachableElement, ImpossibleCondition, NeedlessCondition, SharedLine,
        RuleWithoutLines, UnusedLabel, SwallowedSeparator, RepeatedLabel, NeedlessPrefer, NewlyLabelled,
        RecursiveLayout, LayoutsTooDeep, EmptyRepetition, DuplicateAlternative, MixedField, DocumentTooLarge, NestedField,
        NeverTaken, OpenBorder, TooManyFields, SingleField,
    ];

    /// <summary>The kinds after which the grammar cannot be used.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Errors { get; } =
        [.. All.Where(static descriptor => descriptor.Severity == Error)];
}
