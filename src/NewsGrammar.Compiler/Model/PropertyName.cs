using System.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>How a name of a grammar is written as the name of a C# property or type.</summary>
internal static class PropertyName
{
    /// <summary>
    /// The name in Pascal case: <c>readAlso</c> and <c>read_also</c> give <c>ReadAlso</c>. Scripts without case keep
    /// their letters. A name that would begin with a digit keeps an underscore before it.
    /// </summary>
    /// <param name="name">A C# identifier, or any other name when it is only compared.</param>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length);
        var isStart = true;
        foreach (var unit in name)
        {
            if (unit is not ('_' or '-'))
            {
                result.Append(isStart ? char.ToUpperInvariant(unit) : unit);
            }

            isStart = unit is '_' or '-';
        }

        return result.Length > 0 && char.IsLetter(result[0]) ? result.ToString() : "_" + result;
    }
}
