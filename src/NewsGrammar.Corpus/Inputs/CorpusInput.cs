namespace NewsGrammar.Corpus.Inputs;

/// <summary>A file that a run reads.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">How the run names it, with <c>/</c> on every system; its output has the same name below the output folder.</param>
/// <param name="Length">Its length when the run began, in bytes.</param>
/// <param name="Kind">What its name tells.</param>
internal sealed record CorpusInput(string Path, string Name, long Length, InputName Kind);
