// Reads a page by a grammar that the app does not know when it is built: dotnet run -- GRAMMAR PAGE
using NewsGrammar;

if (args is not [string grammarFile, string page])
{
    Console.Error.WriteLine("usage: dotnet run -- GRAMMAR PAGE");
    return 2;
}

Grammar grammar;
try
{
    grammar = Grammar.Load(grammarFile);
}
catch (GrammarException mistakes)
{
    Console.Error.WriteLine(mistakes.Message); // each with its place and a way out
    return 2;
}

using var article = grammar.ParseUtf8(File.ReadAllBytes(page));
Console.Write(article.ToSnapshot());
return article.Fits ? 0 : 1;
