namespace NewsGrammar.Generator;

/// <summary>The class that a grammar file becomes.</summary>
/// <param name="Name">Its name, the namespace included.</param>
/// <param name="HintName">The name that its file would like to have.</param>
/// <param name="Path">The full path of the grammar file.</param>
internal sealed record ParserClass(string Name, string HintName, string Path)
{
    /// <summary>The namespaces that it is in, the innermost first.</summary>
    public IEnumerable<string> Namespaces()
    {
        for (int end = Name.LastIndexOf('.'); end > 0; end = Name.LastIndexOf('.', end - 1))
        {
            yield return Name[..end];
        }
    }
}
