using System.Reflection;

namespace NewsGrammar.Cli.Tests;

/// <summary>The tool runs without Roslyn: what generates its site pack stays behind in the build.</summary>
public sealed class RoslynFreeTests
{
    [Fact]
    public void No_assembly_of_the_tool_refers_to_Roslyn()
    {
        AssemblyName[] references = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "NewsGrammar.Cli.dll")).GetReferencedAssemblies();

        Assert.Contains(references, static name => name.Name == "NewsGrammar.Compiler");
        Assert.DoesNotContain(references, static name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }
}
