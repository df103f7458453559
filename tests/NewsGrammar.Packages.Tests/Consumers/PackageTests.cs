namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>The tests that share the feed. They run one after the other: each is a build that uses every core.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFeed>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Packages";
}
