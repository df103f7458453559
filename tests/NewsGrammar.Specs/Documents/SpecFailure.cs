using System.Text;

namespace NewsGrammar.Specs;

/// <summary>Tells how a result differs from its specification, and what to paste where the specification is wrong.</summary>
internal static class SpecFailure
{
    /// <summary>The place, the reader, the lines that differ, and the block as it came out.</summary>
    public static string Describe(SpecCase specCase, SpecExample example, string reader, string actual)
    {
        var description = new StringBuilder();
        description.Append(specCase.PlaceOf(example.Line)).Append(": ").Append(specCase.Heading)
            .Append(" (").Append(reader).Append(")\n");
        AppendDifference(description, CodePointEscape.Encode(example.Result), CodePointEscape.Encode(actual));
        return description.Append("If the program is right, paste:\n```result\n")
            .Append(CodePointEscape.Encode(actual)).Append("\n```\n\n").ToString();
    }

    /// <summary>The lines between the common start and the common end.</summary>
    private static void AppendDifference(StringBuilder description, string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        int start = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        int end = before[start..].Reverse().Zip(after[start..].Reverse()).TakeWhile(static pair => pair.First == pair.Second).Count();
        foreach (string line in before[start..^end])
        {
            description.Append("  - ").Append(line).Append('\n');
        }

        foreach (string line in after[start..^end])
        {
            description.Append("  + ").Append(line).Append('\n');
        }
    }
}
