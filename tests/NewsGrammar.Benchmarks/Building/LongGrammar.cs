using System.Globalization;
using System.Text;

namespace NewsGrammar.Benchmarks.Building;

/// <summary>A grammar of about 2,000 lines: many rules, many layouts, one document that uses them all.</summary>
internal static class LongGrammar
{
    private const int Layouts = 85;
    private const int LinesOfLayout = 10;

    /// <summary>Its text.</summary>
    public static string Text { get; } = Write();

    private static string Write()
    {
        var text = new StringBuilder("grammar LongGrammar\n\n");
        for (int rule = 0; rule < Layouts * LinesOfLayout; rule++)
        {
            text.Append(CultureInfo.InvariantCulture, $"line Line{rule:000} = \"field {rule:000}\" sep value:text\n");
        }

        for (int layout = 0; layout < Layouts; layout++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nlayout Part{layout:00} =\n");
            for (int line = 0; line < LinesOfLayout; line++)
            {
                int rule = (layout * LinesOfLayout) + line;
                text.Append(CultureInfo.InvariantCulture, $"    value{line}: Line{rule:000}{(line % 2 == 0 ? "" : "?")}\n");
            }
        }

        text.Append("\ndocument Whole =\n");
        for (int layout = 0; layout < Layouts; layout++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    part{layout:00}: Part{layout:00}?\n");
        }

        return text.ToString();
    }
}
