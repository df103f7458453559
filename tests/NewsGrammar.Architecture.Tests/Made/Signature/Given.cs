namespace NewsGrammar.Architecture.Tests.Made.Signature;

internal sealed record Given;
