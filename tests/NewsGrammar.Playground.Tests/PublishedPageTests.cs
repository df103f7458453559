namespace NewsGrammar.Playground.Tests;

/// <summary>Classes of this collection share one published page.</summary>
[CollectionDefinition(Name)]
public sealed class PublishedPageTests : ICollectionFixture<PublishedPage>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "published page";
}
