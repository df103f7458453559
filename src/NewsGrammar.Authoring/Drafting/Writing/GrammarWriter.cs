using System.Globalization;
using System.Text;
using NewsGrammar.Authoring.Drafting;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Writes a drafted grammar as people would.</summary>
internal static class GrammarWriter
{
    private const int MaxMisfits = 20;

    /// <summary>The grammar file.</summary>
    public static string Write(DraftPlan plan)
    {
        var text = new StringBuilder();
        text.Append("/// ").Append(plan.Documentation).Append('\n');
        text.Append("grammar ").Append(plan.Name).Append('\n');
        if (plan.Vocabulary is not null)
        {
            AppendLine(text, $"import \"{plan.Vocabulary}\"", plan.VocabularyDoubt);
        }

        text.Append('\n');
        int width = plan.Rules.Max(static rule => rule.Name.Length);
        foreach (DraftRule rule in plan.Rules)
        {
            AppendLine(text, $"line {rule.Name.PadRight(width)} = {rule.Body}", rule.Doubt);
        }

        AppendLayout(text, "document", plan.Document);
        foreach (DraftLayout layout in plan.Layouts)
        {
            AppendLayout(text, "layout", layout);
        }

        return text.ToString();
    }

    /// <summary>A grammar file with what does not fit it as comments at its end.</summary>
    public static string WithMisfits(string grammar, IReadOnlyList<DraftMisfit> misfits)
    {
        if (misfits.Count == 0)
        {
            return grammar;
        }

        var text = new StringBuilder(grammar).Append("\n// Does not fit:\n");
        foreach (DraftMisfit misfit in misfits.Take(MaxMisfits))
        {
            text.Append(CultureInfo.InvariantCulture, $"//   {Printable.Text(misfit.Path)}:{misfit.Line}: {WellFormed(misfit.Message)}\n");
        }

        return misfits.Count > MaxMisfits
            ? text.Append(CultureInfo.InvariantCulture, $"//   and {misfits.Count - MaxMisfits:N0} more\n").ToString()
            : text.ToString();
    }

    /// <summary>A message without what stands in no grammar: halves of UTF-16 characters, and what was put for bytes that are no text.</summary>
    private static string WellFormed(string message) =>
        string.Concat(message.EnumerateRunes().Select(static rune => rune == Rune.ReplacementChar ? new Rune('?') : rune));

    private static void AppendLayout(StringBuilder text, string keyword, DraftLayout layout)
    {
        text.Append('\n');
        if (layout.Documentation is not null)
        {
            text.Append("/// ").Append(layout.Documentation).Append('\n');
        }

        text.Append(keyword).Append(' ').Append(layout.Name).Append(" =\n");
        foreach (DraftPart part in layout.Parts)
        {
            AppendLine(text, "    " + part, part.Doubt);
        }
    }

    private static void AppendLine(StringBuilder text, string line, string? doubt)
    {
        text.Append(line);
        if (doubt is not null)
        {
            text.Append("   // unsure: ").Append(doubt);
        }

        text.Append('\n');
    }
}
