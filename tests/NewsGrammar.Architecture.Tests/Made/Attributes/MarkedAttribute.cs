namespace NewsGrammar.Architecture.Tests.Made.Attributes;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class MarkedAttribute : Attribute;
