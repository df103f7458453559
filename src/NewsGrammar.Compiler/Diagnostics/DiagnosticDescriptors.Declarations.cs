using static NewsGrammar.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsGrammar.Compiler.Diagnostics;

/// <content>NG01xx: names and declarations.</content>
public static partial class DiagnosticDescriptors
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
}
