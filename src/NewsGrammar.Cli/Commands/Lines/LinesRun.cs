using System.Globalization;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Marks;

namespace NewsGrammar.Cli.Commands.Lines;

/// <summary>The run of a <c>lines</c> command.</summary>
internal static class LinesRun
{
    private const string NoMarks = "-";

    /// <summary>Shows the lines of files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="textAlone">Whether to leave numbers and marks out.</param>
    /// <param name="path">The file to write to; null for standard output.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> files, bool textAlone, string? path)
    {
        int code = ExitCode.Fine;
        using var output = ResultOutput.Open(path);
        using (TextWriter writer = TextOutput.To(output.Stream))
        {
            foreach (string file in files)
            {
                try
                {
                    Write(DocumentFile.Read(file), textAlone, writer);
                }
                catch (InputException exception)
                {
                    Messages.Default.Error(file, exception.Message);
                    code = ExitCode.Wrong;
                }
            }
        }

        output.Complete();
        return code;
    }

    private static void Write(PageDocument page, bool textAlone, TextWriter writer)
    {
        string text = page.ToText();
        if (textAlone)
        {
            writer.Write(text);
            writer.Write(text.Length > 0 && !text.EndsWith('\n') ? "\n" : "");
            return;
        }

        int number = 0;
        int marked = 0;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = text.AsSpan(range);
            number++;
            if (line.IsWhiteSpace())
            {
                continue;
            }

            LineMarks marks = marked < page.Marks.Length ? page.Marks.Span[marked] : default;
            marked++;
            writer.Write(number.ToString(CultureInfo.InvariantCulture));
            writer.Write('\t');
            writer.Write(page.Marks.IsEmpty ? NoMarks : marks.ToString());
            writer.Write('\t');
            writer.Write(line.Trim());
            writer.Write('\n');
        }
    }
}
