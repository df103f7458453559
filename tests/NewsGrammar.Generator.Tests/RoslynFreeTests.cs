using System.Reflection;

namespace NewsGrammar.Generator.Tests;

/// <summary>The promise that only the generator's host needs Roslyn.</summary>
public class RoslynFreeTests
{
    [Theory]
    [InlineData("NewsGrammar")]
    [InlineData("NewsGrammar.Compiler")]
    public void No_other_assembly_refers_to_Roslyn(string assembly)
    {
        string path = Path.Combine(AppContext.BaseDirectory, assembly + ".dll");
        AssemblyName[] references = Assembly.LoadFrom(path).GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, static name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void The_generator_does()
    {
        AssemblyName[] references = typeof(GrammarGenerator).Assembly.GetReferencedAssemblies();

        Assert.Contains(references, static name => name.Name == "Microsoft.CodeAnalysis");
    }
}
