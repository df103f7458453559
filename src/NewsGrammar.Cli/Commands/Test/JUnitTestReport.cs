using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>
/// Writes what a test finds as JUnit's XML, as Ant began it and build servers read it: a suite for each grammar, a case for each
/// sample, a failure for each that is not as expected.
/// </summary>
/// <param name="output">Where to write.</param>
internal sealed class JUnitTestReport(Stream output) : ITestReport
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    private readonly XElement _suites = new("testsuites", new XAttribute("name", "newsgrammar test"));
    private XElement? _suite;
    private string _grammar = "";

    /// <inheritdoc/>
    public void Begin(TestedGrammar grammar)
    {
        _grammar = grammar.Grammar.Name;
        _suite = new XElement("testsuite", new XAttribute("name", Legal(grammar.Path)));
        _suites.Add(_suite);
    }

    /// <inheritdoc/>
    public void Write(SampleVerdict verdict)
    {
        Sample sample = verdict.Result.Sample;
        var test = new XElement(
            "testcase",
            new XAttribute("classname", Legal(_grammar)),
            new XAttribute("name", Legal(sample.Name)),
            new XAttribute("file", Legal(sample.Path)));
        if (verdict.IsFinding)
        {
            test.Add(new XElement(
                "failure",
                new XAttribute("type", verdict.State == SampleState.New ? "new" : "different"),
                new XAttribute("message", Legal($"{sample.Path} {verdict.Finding}")),
                Legal(ResultDifference.Plain(sample.Expected, verdict.Result.Text))));
        }

        _suite!.Add(test);
    }

    /// <inheritdoc/>
    public void End(TestSummary summary, string? hint)
    {
        foreach (XElement counted in _suites.DescendantsAndSelf().Where(static element => element.Name != "testcase" && element.Name != "failure"))
        {
            counted.Add(
                new XAttribute("tests", counted.Descendants("testcase").Count().ToString(CultureInfo.InvariantCulture)),
                new XAttribute("failures", counted.Descendants("failure").Count().ToString(CultureInfo.InvariantCulture)));
        }

        using (XmlWriter writer = XmlWriter.Create(output, Settings))
        {
            _suites.Save(writer);
        }

        output.Write("\n"u8);
        output.Flush();
    }

    /// <summary>
    /// Text without what XML 1.0 has no way to write, most control characters, lone surrogates, U+FFFE and U+FFFF, and without what
    /// would steer a terminal.
    /// </summary>
    private static string Legal(string text)
    {
        StringBuilder legal = new(DisplayText.Lines(text));
        for (int index = 0; index < legal.Length; index++)
        {
            bool isPair = index + 1 < legal.Length && XmlConvert.IsXmlSurrogatePair(legal[index + 1], legal[index]);
            if (isPair)
            {
                index++;
            }
            else if (!XmlConvert.IsXmlChar(legal[index]))
            {
                legal[index] = '\uFFFD';
            }
        }

        return legal.ToString();
    }
}
