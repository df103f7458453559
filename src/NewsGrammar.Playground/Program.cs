using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

namespace NewsGrammar.Playground;

/// <summary>Where the runtime starts.</summary>
internal static class Program
{
    /// <summary>Does nothing: the page calls <see cref="PlaygroundExports"/>.</summary>
    private static void Main()
    {
    }
}
