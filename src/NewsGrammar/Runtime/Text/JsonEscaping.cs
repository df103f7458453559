using System.Text.Encodings.Web;

namespace NewsGrammar.Runtime.Text;

/// <summary>Which characters are escaped in JSON.</summary>
internal static class JsonEscaping
{
    /// <summary>
    /// The strict encoder writes letters beyond Latin as escapes: three times the size, and nobody can read them. Its care
    /// is for JSON inside HTML.
    /// </summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
