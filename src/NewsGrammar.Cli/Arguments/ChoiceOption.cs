using System.CommandLine;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Arguments;

/// <summary>An option that takes one of a few words.</summary>
internal static class ChoiceOption
{
    /// <summary>Makes an option.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="name">The option's name, dashes included.</param>
    /// <param name="description">What help says about it.</param>
    /// <param name="choices">The words, in the order in which help lists them.</param>
    public static Option<T?> Create<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct, Enum
    {
        string[] words = [.. choices.Select(static choice => choice.Word)];
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                string given = result.Tokens[0].Value;
                foreach ((string word, T value) in choices)
                {
                    if (word == given)
                    {
                        return value;
                    }
                }

                result.AddError($"{name} cannot be '{given}': {Advice(given, words)}");
                return null;
            },
        };
        // The library would offer the names in the code as well.
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        return option;
    }

    private static string Advice(string given, string[] words) => ClosestName.To(given, words) is { } closest
        ? $"did you mean '{closest}'?"
        : $"it takes {string.Join(", ", words)}";
}
