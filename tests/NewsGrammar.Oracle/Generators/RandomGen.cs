using CsCheck;

namespace NewsGrammar.Oracle;

/// <summary>
/// A CsCheck generator from a method that draws what it needs. Grammars have too many constraints between their parts
/// to be composed from independent generators; CsCheck shrinks by size alone, and so loses nothing.
/// </summary>
internal sealed class RandomGen<T>(Func<RandomSource, T> make) : Gen<T>
    where T : notnull
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        T value = make(new RandomSource(pcg));
        size = new Size((ulong)value.ToString()!.Length);
        return value;
    }
}
