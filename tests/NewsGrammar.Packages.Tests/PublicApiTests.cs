using System.Reflection;
using PublicApiGenerator;
using Snapshooter.Xunit;

namespace NewsGrammar.Packages.Tests;

/// <summary>
/// The public surface of the libraries is what the approved files list. When it changes on purpose, delete the file, run
/// the test, and read the new one.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Theory]
    [InlineData("NewsGrammar")]
    [InlineData("NewsGrammar.Authoring")]
    [InlineData("NewsGrammar.Compiler")]
    [InlineData("NewsGrammar.Html")]
    public void The_public_surface_is_the_approved_one(string assembly) =>
        Snapshot.Match(Assembly.Load(assembly).GeneratePublicApi(Options).ReplaceLineEndings("\n"), $"PublicApi.{assembly}");
}
