using System.CommandLine;
using System.CommandLine.Parsing;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Arguments;

/// <summary>
/// Says in one line what is wrong with a command line, and the way out. The command-line library takes an unknown
/// option for a file name where a command takes files, and says more lines than one about the rest.
/// </summary>
internal static class UsageMistake
{
    /// <summary>The first mistake; null when there is none, or when help or the version is asked for.</summary>
    public static string? In(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        if (result.Errors.Count == 0 ? result.Action != command.Action : result.Action is { ClearsParseErrors: true })
        {
            return null;
        }

        string? message = UnknownOption(result) ?? CommandMistake(result) ?? OtherMistake(result);
        return message is null ? null : $"{message} (see '{HelpFor(command)}')";
    }

    private static string? UnknownOption(ParseResult result)
    {
        foreach (Token token in result.Tokens.TakeWhile(static token => token.Type != TokenType.DoubleDash))
        {
            if (token is { Type: TokenType.Argument, Value: ['-', _, ..] } && !IsValue(result, token))
            {
                string name = token.Value.Split('=')[0];
                return $"unknown option '{name}'" + DidYouMean(name, OptionNames(result.CommandResult.Command));
            }
        }

        return null;
    }

    /// <summary>Whether a word that begins with a dash was taken as the value of an option.</summary>
    private static bool IsValue(ParseResult result, Token token) => result.CommandResult.Command.Options
        .Any(option => result.GetResult(option)?.Tokens.Contains(token) == true);

    private static string? CommandMistake(ParseResult result)
    {
        if (result.CommandResult.Command is not RootCommand root)
        {
            return null;
        }

        return result.UnmatchedTokens is [{ } word, ..]
            ? $"unknown command '{word}'" + DidYouMean(word, root.Subcommands.Select(static command => command.Name))
            : "a command is missing: " + Choice([.. root.Subcommands.Select(static command => command.Name)]);
    }

    private static string Choice(string[] words) => $"{string.Join(", ", words[..^1])} or {words[^1]}";

    private static string? OtherMistake(ParseResult result) =>
        result.Errors is [{ Message: var message }, ..] ? message.Split('\n')[0].TrimEnd('.', '\r') : null;

    private static string DidYouMean(string word, IEnumerable<string> candidates) =>
        ClosestName.To(word, candidates) is { } closest ? $": did you mean '{closest}'?" : "";

    private static IEnumerable<string> OptionNames(Command command) =>
        command.Options.Select(static option => option.Name).Append("--help");

    private static string HelpFor(Command command) => $"{NameOf(command)} --help";

    private static string NameOf(Command command) =>
        command is not RootCommand && command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? $"{NameOf(parent)} {command.Name}"
            : command is RootCommand ? "newsgrammar" : $"newsgrammar {command.Name}";
}
