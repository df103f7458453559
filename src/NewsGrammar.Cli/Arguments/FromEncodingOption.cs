using System.CommandLine;
using System.Text;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Arguments;

/// <summary>The option that tells how files are encoded.</summary>
internal static class FromEncodingOption
{
    private static readonly Lazy<string[]> Names = new(static () =>
        [.. CodePagesEncodingProvider.Instance.GetEncodings().Concat(Encoding.GetEncodings())
            .Select(static encoding => encoding.Name).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Makes <c>--from-encoding</c>.</summary>
    public static Option<Encoding?> Create()
    {
        var option = new Option<Encoding?>("--from-encoding")
        {
            Description = "How files are encoded that are neither UTF-8 nor UTF-16 with a byte order mark: windows-1256, "
                + "iso-8859-6, or another of .NET's names.",
            HelpName = "NAME",
            CustomParser = static result =>
            {
                string name = result.Tokens[0].Value;
                if (Find(name) is { } encoding)
                {
                    return encoding;
                }

                string advice = ClosestName.To(name, Names.Value) is { } closest ? $"did you mean '{closest}'?" : "it takes a name such as windows-1256";
                result.AddError($"--from-encoding cannot be '{name}': {advice}");
                return null;
            },
        };
        option.CompletionSources.Add(static _ => Names.Value.Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        return option;
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
