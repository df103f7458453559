using NewsGrammar.Packages.Tests.Consumers;

namespace NewsGrammar.Packages.Tests;

/// <summary>A project that uses another generator, which brings a Pidgin of its own that is not the same.</summary>
[Collection(PackageTests.Name)]
public sealed class OtherGeneratorTests(PackageFeed feed)
{
    [Fact]
    public void Each_generator_gets_the_library_that_it_brings()
    {
        App pidgin = new App(feed, "<AssemblyName>Pidgin</AssemblyName><AssemblyVersion>9.0.0.0</AssemblyVersion>")
            .With("Greeting.cs", "namespace Pidgin; public static class Greeting { public const string NotInlined = \"\"; public static string Text => \"hello\"; }");
        pidgin.Build().Expect(0);
        App other = new App(
                feed,
                "<AssemblyName>Other</AssemblyName><EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules><NoWarn>RS1041;RS1036</NoWarn>",
                $"""<PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" ExcludeAssets="runtime" /><Reference Include="{pidgin.PathOf("bin/Release/net10.0/Pidgin.dll")}" />""")
            .With("OtherGenerator.cs", """
                using Microsoft.CodeAnalysis;

                [Generator(LanguageNames.CSharp)]
                public sealed class OtherGenerator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(
                        static output => output.AddSource("Hello.g.cs", $"internal static class Hello {{ public const string Text = \"{Pidgin.Greeting.Text}\"; }}"));
                }
                """);
        other.Build().Expect(0);

        App app = new App(
                feed,
                "<OutputType>Exe</OutputType>",
                App.Package("NewsGrammar") + $"""<Analyzer Include="{other.PathOf("bin/Release/net10.0/Other.dll")};{other.PathOf("bin/Release/net10.0/Pidgin.dll")}" />""")
            .With("wire.newsgrammar", EmbedSection.Grammar)
            .With("Program.cs", "using var article = App.Wire.Parse(\"Source: here\"); Console.Write(Hello.Text + \" from \" + article.Source.ToString());");

        Assert.Equal("hello from here", app.Run());
    }
}
