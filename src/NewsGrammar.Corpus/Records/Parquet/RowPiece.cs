namespace NewsGrammar.Corpus.Records.Parquet;

/// <summary>A row in a block: its text, identifier and web address stand one behind the other.</summary>
/// <param name="Start">Where the text begins in the block.</param>
/// <param name="TextLength">Its length in bytes; -1 where the row has none.</param>
/// <param name="IdLength">The length of the identifier; 0 for none.</param>
/// <param name="UrlLength">The length of the web address; 0 for none.</param>
/// <param name="Number">The 1-based number of the row in the input.</param>
internal readonly record struct RowPiece(int Start, int TextLength, int IdLength, int UrlLength, long Number);
