using System.Globalization;
using System.Text;

namespace NewsGrammar.Oracle;

/// <summary>A value of the document; prints as JSON without white space, escaping no more than it must.</summary>
internal abstract record JsonValue
{
    public sealed override string ToString() => Json;

    protected abstract string Json { get; }

    protected static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        foreach (char unit in text)
        {
            json.Append(unit switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture),
                _ => unit.ToString(),
            });
        }

        return json.Append('"').ToString();
    }
}
