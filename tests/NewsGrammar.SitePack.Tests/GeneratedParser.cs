using System.Reflection;
using System.Text;
using NewsGrammar.Marks;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.SitePack.Tests;

/// <summary>
/// Reads samples with the parser that the build generated into this assembly. It finds the parser by the name of its
/// grammar, so that a new site needs no C# here.
/// </summary>
internal static class GeneratedParser
{
    /// <summary>Reads a text as UTF-16.</summary>
    public static Reading Read(string grammar, string text, LineMarks[] marks) =>
        Read(grammar, "Parse", text.ToCharArray(), marks, static units => new string(units));

    /// <summary>Reads a text as UTF-8.</summary>
    public static Reading ReadUtf8(string grammar, string text, LineMarks[] marks) =>
        Read(grammar, "ParseUtf8", Encoding.UTF8.GetBytes(text), marks, Encoding.UTF8.GetString);

    private static Reading Read<TUnit>(string grammar, string name, TUnit[] text, LineMarks[] marks, Func<TUnit[], string> decode)
        where TUnit : unmanaged
    {
        Type? parser = Assembly.GetExecutingAssembly().GetTypes().SingleOrDefault(type => type.Name == grammar && type.IsAbstract);
        MethodInfo? parse = parser?.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(MarkedText<TUnit>), typeof(Tape)]);
        Assert.True(parse is not null, $"The build generated no parser for the grammar {grammar}.");
        MethodInfo read = typeof(GeneratedParser).GetMethod(nameof(ReadWith), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Reading)read.MakeGenericMethod(typeof(TUnit), parse.ReturnType).Invoke(null, [parse, text, marks, decode])!;
    }

    private static Reading ReadWith<TUnit, TView>(MethodInfo parse, TUnit[] text, LineMarks[] marks, Func<TUnit[], string> decode)
        where TUnit : unmanaged
        where TView : struct, IDisposable, allows ref struct
    {
        MethodInfo getDocument = typeof(TView).GetProperty("Document")!.GetMethod!;
        TView view = parse.CreateDelegate<ParseMethod<TUnit, TView>>()(new MarkedText<TUnit>(text, marks), null);
        ParsedDocument<TUnit> document = getDocument.CreateDelegate<DocumentProperty<TUnit, TView>>()(ref view);
        Reading reading = Reading.Of(document, decode);
        view.Dispose();
        return reading;
    }
}
