using NewsGrammar.Authoring.Pages;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Cli.Input;

namespace NewsGrammar.Cli.Commands.Test;

/// <summary>A grammar and its samples.</summary>
/// <param name="Path">The grammar file.</param>
/// <param name="Grammar">The grammar.</param>
/// <param name="Samples">The samples, ordered by name.</param>
internal sealed record TestedGrammar(string Path, Grammar Grammar, IReadOnlyList<Sample> Samples)
{
    /// <summary>Reads the samples of a grammar.</summary>
    /// <param name="path">The grammar file.</param>
    /// <param name="grammar">The grammar.</param>
    /// <exception cref="InputException">A sample cannot be read, or two have one name.</exception>
    public static TestedGrammar Of(string path, Grammar grammar)
    {
        Sample[] samples = [.. SampleFolder.FilesOf(path).Select(ReadSample)];
        foreach (IGrouping<string, Sample> same in samples.GroupBy(static sample => sample.Name).Where(static same => same.Count() > 1))
        {
            throw new InputException(
                $"the sample '{same.Key}' is there twice, as {string.Join(" and ", same.Select(static sample => sample.Path))}: remove one");
        }

        return new TestedGrammar(path, grammar, samples);
    }

    private static Sample ReadSample(string file)
    {
        if (!SampleFolder.IsPage(file))
        {
            return Sample.Read(file, InputText.ToUtf8(Read(file)));
        }

        string result = Sample.ResultPathOf(file);
        return Sample.ReadPage(file, PageDocument.Unpack(file, Read(file)), File.Exists(result) ? Read(result) : []);
    }

    private static byte[] Read(string file)
    {
        try
        {
            return InputFile.Read(file);
        }
        catch (InputException exception)
        {
            throw new InputException($"{file}: {exception.Message}", exception);
        }
    }
}
