using System.Text;
using NewsGrammar.Fuzz.Invariants;

namespace NewsGrammar.Fuzz.Targets;

/// <summary>Something that any bytes are thrown at, with what a search for trouble begins from.</summary>
internal abstract class FuzzTarget
{
    /// <summary>All targets.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } = [new DocumentTarget(), new GrammarTarget()];

    /// <summary>What the command line calls it; its folder of fixtures and seeds has the same name.</summary>
    public abstract string Name { get; }

    /// <summary>Inputs that are worth changing, in a fixed order.</summary>
    public IEnumerable<byte[]> Seeds => SeedTexts.Select(Encoding.UTF8.GetBytes).Concat(FilesOf("Seeds").Select(File.ReadAllBytes));

    /// <summary>Inputs that made trouble once: files.</summary>
    public IEnumerable<string> Fixtures => FilesOf("Fixtures");

    /// <summary>The dictionary: pieces that mean something to what is under attack, each once, in a fixed order.</summary>
    public IEnumerable<string> Words => AllWords.Where(static word => word.Length > 0).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Texts to begin from, besides the files.</summary>
    protected abstract IEnumerable<string> SeedTexts { get; }

    /// <summary>The pieces of the dictionary.</summary>
    protected abstract IEnumerable<string> AllWords { get; }

    /// <summary>Attacks with an input.</summary>
    /// <param name="input">Any bytes.</param>
    /// <exception cref="BrokenInvariantException">Something does not hold that must hold for every input.</exception>
    public abstract void Attack(ReadOnlySpan<byte> input);

    private IEnumerable<string> FilesOf(string kind)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, kind, Name);
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
    }
}
