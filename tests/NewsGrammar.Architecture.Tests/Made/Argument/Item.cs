namespace NewsGrammar.Architecture.Tests.Made.Argument;

internal sealed record Item;
