using NewsGrammar.Architecture.Tests.Made.Argument;
using NewsGrammar.Architecture.Tests.Made.Attributes;
using NewsGrammar.Architecture.Tests.Made.Body;
using NewsGrammar.Architecture.Tests.Made.Signature;

namespace NewsGrammar.Architecture.Tests.Made;

/// <summary>Uses each of the others in one way.</summary>
[Marked]
internal static class User
{
    public static List<Item>? Items { get; set; }

    public static void Take(Given given) => Called.Call(given.ToString());
}
