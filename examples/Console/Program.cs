// Reads pages with the parser that the build makes of wire.newsgrammar.
using Reader;

foreach (string file in args)
{
    byte[] page = File.ReadAllBytes(file);
    using var article = Wire.ParseUtf8(page);

    Wire.Model model = article.ToModel(); // strings, for what outlives the page
    Console.WriteLine($"{model.Title} ({model.Source}, {model.Body.Count} paragraphs)");
    foreach (string keyword in model.Keywords)
    {
        Console.WriteLine($"  #{keyword}");
    }

    foreach (var repair in article.Repairs)
    {
        Console.WriteLine($"  {file}({repair.Line}): {repair.Kind}");
    }
}
