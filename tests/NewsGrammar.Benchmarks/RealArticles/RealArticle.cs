using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.RealArticles;

/// <summary>An article of a newsroom.</summary>
/// <param name="name"><inheritdoc cref="BenchmarkDocument" path="/param[@name='name']"/></param>
/// <param name="text"><inheritdoc cref="BenchmarkDocument" path="/param[@name='text']"/></param>
internal sealed class RealArticle(string name, string text) : BenchmarkDocument(name, text);
