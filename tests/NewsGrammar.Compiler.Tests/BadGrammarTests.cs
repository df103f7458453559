using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Compiler.Tests;

public class BadGrammarTests
{
    internal static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "BadGrammars");

    public static TheoryData<string> Files() =>
        new(Directory.EnumerateFiles(Folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_comments_say_what_the_compiler_says(string file)
    {
        var grammar = new BadGrammar(Path.Combine(Folder, file));
        Assert.True(grammar.Passes(), $"{file} should hold:\n{grammar.Paste()}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_file_causes_the_diagnostic_that_it_is_named_after(string file)
    {
        var grammar = new BadGrammar(Path.Combine(Folder, file));
        Assert.Contains(grammar.Diagnostics, diagnostic => file == FileNameOf(diagnostic.Descriptor));
    }

    [Fact]
    public void Every_diagnostic_has_a_file()
    {
        var files = Directory.EnumerateFiles(Folder).Select(Path.GetFileName).ToHashSet();

        // Only builds report them; the tests of the generator have them.
        DiagnosticDescriptor[] others = [DiagnosticDescriptors.DuplicateGrammar, DiagnosticDescriptors.RefusedNamespace, DiagnosticDescriptors.OlderFramework];
        Assert.Empty(DiagnosticDescriptors.All.Except(others).Select(FileNameOf).Except(files));
    }

    [Fact]
    public void Every_diagnostic_has_a_code_of_its_own()
    {
        var codes = DiagnosticDescriptors.All.Select(static descriptor => descriptor.Id).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void The_list_holds_every_diagnostic()
    {
        var fields = typeof(DiagnosticDescriptors).GetFields().Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>();
        Assert.Equal(fields.OrderBy(static field => field.Id, StringComparer.Ordinal), DiagnosticDescriptors.All);
    }

    private static string FileNameOf(DiagnosticDescriptor descriptor) =>
        $"{descriptor.Id}-{descriptor.Title.ToLowerInvariant().Replace(' ', '-')}.newsgrammar";
}
