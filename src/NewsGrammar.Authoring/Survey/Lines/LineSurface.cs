using System.Runtime.CompilerServices;

namespace NewsGrammar.Authoring.Survey;

/// <summary>What a line looks like, as small numbers: one for each <see cref="Trait"/>.</summary>
/// <param name="Values">The values.</param>
/// <param name="FirstWord">A hash of its first word; 0 where it has none.</param>
internal readonly record struct LineSurface(LineSurface.TraitValues Values, uint FirstWord)
{
    /// <summary>The value of a trait.</summary>
    public int this[Trait trait] => Values[(int)trait];

    /// <summary>One value a trait.</summary>
    [InlineArray(11)]
    public struct TraitValues
    {
        private byte _first;
    }
}
