using System.Security.Cryptography;
using System.Text;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Corpus;

/// <summary>A grammar that a run reads documents by, and what tells it from others. Immutable; any thread may use it.</summary>
public sealed class CorpusGrammar
{
    /// <summary>Takes a grammar that was compiled.</summary>
    /// <param name="compilation">What compiling it gave.</param>
    /// <exception cref="ArgumentException">It has errors.</exception>
    public CorpusGrammar(GrammarCompilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        Grammar = new Grammar(compilation.Grammar ?? throw new ArgumentException("The grammar has errors.", nameof(compilation)));
        Hosts = [.. compilation.Sites.Select(static site => site.Host)];
        Hash = HashOf(compilation.Sources);
    }

    /// <summary>The grammar.</summary>
    public Grammar Grammar { get; }

    /// <summary>The hosts of the sites that it is for.</summary>
    public IReadOnlyList<string> Hosts { get; }

    /// <summary>
    /// The SHA-256 over the texts that it was made from, in lower-case hexadecimal digits: another grammar, another hash,
    /// wherever its files lie.
    /// </summary>
    public string Hash { get; }

    /// <summary>Reads a grammar file, UTF-8 or with a byte order mark, and the files that it imports and extends.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="GrammarException">The file has errors; the exception holds them.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CorpusGrammar Load(string path)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(path, File.ReadAllText(path, Encoding.UTF8)), GrammarFolders.Default);
        return compilation.Grammar is null ? throw new GrammarException(compilation.Diagnostics) : new CorpusGrammar(compilation);
    }

    private static string HashOf(IReadOnlyList<SourceText> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (SourceText source in sources)
        {
            byte[] text = Encoding.UTF8.GetBytes(source.Text);
            hash.AppendData(BitConverter.GetBytes(text.LongLength));
            hash.AppendData(text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
