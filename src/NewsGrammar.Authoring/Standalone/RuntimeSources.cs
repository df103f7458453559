using System.Reflection;
using System.Text;

namespace NewsGrammar.Authoring.Standalone;

/// <summary>The sources of the runtime, which the build embeds.</summary>
internal static class RuntimeSources
{
    private const string Prefix = "Runtime/";

    /// <summary>The text of each file, in an order that does not change.</summary>
    public static IEnumerable<string> All()
    {
        Assembly assembly = typeof(RuntimeSources).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
