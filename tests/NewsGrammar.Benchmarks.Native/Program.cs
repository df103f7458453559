using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Engines;
using NewsGrammar.Benchmarks.Floors;
using NewsGrammar.Benchmarks.Quick;

// Times the generated parser beside the floors, as an executable that was compiled ahead of time, and writes the results to a file.
const string document = "article-native";
if (args is not [var path])
{
    Console.Error.WriteLine("The argument is the file that the results are written to.");
    return 2;
}

QuickOutcome outcome = QuickRun.Measure([new QuickGroup(document, Rounds: 401, Cases)], static _ => { });
foreach (WrongAnswer wrong in outcome.Wrong)
{
    Console.Error.WriteLine($"{wrong.Name}: {wrong.Difference}");
}

ResultFile.Write(path, outcome.Results);
return outcome.Wrong.Count == 0 ? 0 : 1;

static IReadOnlyList<TimedCase> Cases()
{
    ArticleDocument article = ArticleDocuments.Create(ArticleDocuments.Article);
    return
    [
        .. LineFloors.All().Select(floor => TimedCase.Of(floor, article) with { Document = document }),
        .. ((ArticleContender[])[new GeneratedUtf8(), new GeneratedUtf16()]).Select(contender => TimedCase.Of(contender, article) with { Document = document }),
    ];
}
