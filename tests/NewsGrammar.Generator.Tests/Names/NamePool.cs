using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsGrammar.Generator.Tests.Names;

/// <summary>Names that are likely to be in the way: of C#, of what is emitted, of the runtime, of scripts with and without case.</summary>
internal sealed class NamePool
{
    private const int MaxBytes = 180;

    private static readonly string[] Pool =
    [
        .. Keywords(),
        .. Emitted(),
        .. typeof(NewsGrammar.Runtime.Parser).Assembly.GetExportedTypes().SelectMany(static type => type.FullName!.Split('.', '+', '`')).Distinct(),
        "Object", "ValueType", "Record", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "op_Equality", "op_Inequality", "op_Implicit", "get_Title", "set_Title",
        "init_Title", "add_X", "Item", "Invoke", "Attribute", "Main", "Program", "Console", "Math", "Span", "ReadOnlySpan", "String", "T", "TUnit", "TSelf",
        "ß", "ı", "İ", "ǅ", "ŉ", "ª", "Ⅷ", "ʰ", "äé", "e\u0301", "x\u0903", "a‿b", "n٣", "صفحة", "عنوان‿", "見出し", "ა", "Ა", "ὖ", "ﬁ", "_1", "__a", "x_", "a__b",
    ];

    private static readonly string[] Before = ["Has", "has", "Is", "is", "_", "__", "HasHas", "get_", "set_", "op_"];

    private static readonly string[] After =
    [
        "Field", "FieldField", "Layout", "Model", "ModelLayout", "Captures", "CapturesLine", "Line", "Delimiters0", "Delimiters1", "Delimiters1Line",
        "Rules", "Tables", "Site", "_", "__", "1", "0", "ß", "عن",
    ];

    private readonly Random _random;
    private readonly string[] _roots;

    /// <summary>Names of one grammar: a few, and what is made of them.</summary>
    public NamePool(Random random)
    {
        _random = random;
        _roots = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pool[random.Next(Pool.Length)])];
    }

    /// <summary>A name, or what is made of one.</summary>
    public string Next()
    {
        string name = _random.Next(6) == 0 ? Pool[_random.Next(Pool.Length)] : _roots[_random.Next(_roots.Length)];
        for (int step = _random.Next(3); step > 0; step--)
        {
            name = _random.Next(3) switch
            {
                0 => Before[_random.Next(Before.Length)] + name,
                1 => name + After[_random.Next(After.Length)],
                _ => OtherCase(name),
            };
        }

        return _random.Next(40) == 0 ? Long(name) : name;
    }

    private static string OtherCase(string name) => char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) + name[1..] : char.ToUpperInvariant(name[0]) + name[1..];

    private static string Long(string name)
    {
        while (Encoding.UTF8.GetByteCount(name) < MaxBytes)
        {
            name += name[0];
        }

        while (Encoding.UTF8.GetByteCount(name) > MaxBytes)
        {
            name = name[..^1];
        }

        return name;
    }

    private static IEnumerable<string> Keywords() =>
        SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Where(static text => text.All(char.IsLetter) || text.StartsWith("__", StringComparison.Ordinal));

    /// <summary>All names in generated code that are not a grammar's.</summary>
    private static IEnumerable<string> Emitted()
    {
        var run = new GeneratorRun([new GrammarText("/app/everything.newsgrammar", Grammars.Everything)]);
        return run.Output.SyntaxTrees.Last().GetRoot().DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(static token => token.ValueText)
            .Distinct();
    }
}
