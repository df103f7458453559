using System.Text;

namespace NewsGrammar.Compiler.Drafting;

/// <summary>Writes a drafted grammar as people would.</summary>
internal static class GrammarWriter
{
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
