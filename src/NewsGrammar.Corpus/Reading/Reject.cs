namespace NewsGrammar.Corpus.Reading;

/// <summary>Why a record gives no document.</summary>
/// <param name="Reason">One of <see cref="Records.RejectReason"/>.</param>
/// <param name="Message">Why, for people.</param>
internal sealed record Reject(string Reason, string Message);
