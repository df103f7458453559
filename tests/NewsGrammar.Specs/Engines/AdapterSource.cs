namespace NewsGrammar.Specs;

/// <summary>C# that leads from the typed results of one generated parser to the ones that all share.</summary>
internal static class AdapterSource
{
    /// <summary>The name of the class.</summary>
    public const string TypeName = "Adapter";

    /// <summary>The namespace of a grammar's generated code.</summary>
    public static string NamespaceOf(int number) => $"Generated{number}";

    /// <summary>The class for a grammar.</summary>
    public static string Of(string grammar, int number) => $$"""
        #nullable enable
        using System;
        using NewsGrammar.Marks;
        using NewsGrammar.Tapes;
        using NewsGrammar.Views;

        namespace {{NamespaceOf(number)}};

        public static class {{TypeName}}
        {
            public static ParsedDocument<char> Parse(ReadOnlySpan<char> text, Tape? tape) =>
                global::{{NamespaceOf(number)}}.@{{grammar}}.Parse(text, tape).Document;

            public static ParsedDocument<byte> ParseUtf8(ReadOnlySpan<byte> text, Tape? tape) =>
                global::{{NamespaceOf(number)}}.@{{grammar}}.ParseUtf8(text, tape).Document;

            public static ParsedDocument<char> ParsePage(MarkedText<char> page, Tape? tape) =>
                global::{{NamespaceOf(number)}}.@{{grammar}}.Parse(page, tape).Document;

            public static ParsedDocument<byte> ParsePageUtf8(MarkedText<byte> page, Tape? tape) =>
                global::{{NamespaceOf(number)}}.@{{grammar}}.ParseUtf8(page, tape).Document;

            public static object Model(ReadOnlySpan<char> text)
            {
                using var result = global::{{NamespaceOf(number)}}.@{{grammar}}.Parse(text);
                return result.ToModel();
            }

            public static object ModelUtf8(ReadOnlySpan<byte> text)
            {
                using var result = global::{{NamespaceOf(number)}}.@{{grammar}}.ParseUtf8(text);
                return result.ToModel();
            }
        }

        """;
}
