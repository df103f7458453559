namespace NewsGrammar.LanguageServer.Documents;

/// <summary>The addresses by which editors name files.</summary>
internal static class FileUri
{
    private const string Scheme = "file:";

    /// <summary>The path of an address; the address itself where it names no file, such as a document that was never saved.</summary>
    public static string ToPath(string uri) =>
        uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.IsFile
            ? Drive(Uri.UnescapeDataString(address.AbsolutePath), address)
            : uri;

    /// <summary>The address of a file.</summary>
    /// <param name="path">A full path; an address is given back.</param>
    public static string Of(string path) => Path.IsPathFullyQualified(path)
        ? Scheme + "//" + (path[0] is '/' or '\\' ? "" : "/") + string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString))
        : path.Contains(':', StringComparison.Ordinal) ? path : "newsgrammar:" + Uri.EscapeDataString(path);

    /// <summary><c>/c:/grammars</c> is <c>c:/grammars</c> where there are drives.</summary>
    private static string Drive(string path, Uri address) => OperatingSystem.IsWindows() ? address.LocalPath : path;
}
