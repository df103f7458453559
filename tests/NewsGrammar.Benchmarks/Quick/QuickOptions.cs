namespace NewsGrammar.Benchmarks.Quick;

/// <summary>The options of a quick run.</summary>
/// <param name="JsonPath">Where to write the results; null for nowhere.</param>
/// <param name="Documents">The documents to measure; none for all.</param>
/// <param name="Record">Whether to keep the results in <c>docs</c> and show them in the README.</param>
internal sealed record QuickOptions(string? JsonPath, IReadOnlyList<string> Documents, bool Record)
{
    /// <summary>Reads <c>--quick [--json PATH] [--document NAME]…</c>, or <c>--record</c>.</summary>
    /// <returns>The options; null when a quick run is not asked for.</returns>
    /// <exception cref="UnknownOptionException">An option is unknown or lacks its value.</exception>
    public static QuickOptions? Parse(string[] arguments)
    {
        if (arguments is ["--record"])
        {
            return new QuickOptions(null, [], Record: true);
        }

        if (!arguments.Contains("--quick"))
        {
            return null;
        }

        string? path = null;
        var documents = new List<string>();
        for (int index = 0; index < arguments.Length; index++)
        {
            switch (arguments[index])
            {
                case "--quick":
                    break;
                case "--json" when index + 1 < arguments.Length:
                    path = arguments[++index];
                    break;
                case "--document" when index + 1 < arguments.Length:
                    documents.Add(arguments[++index]);
                    break;
                default:
                    throw new UnknownOptionException(
                        $"`{arguments[index]}` is no option of a quick run, or lacks its value. There are: --quick [--json PATH] [--document NAME]…");
            }
        }

        return new QuickOptions(path, documents, Record: false);
    }
}
