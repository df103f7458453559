using System.Globalization;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Corpus;
using NewsGrammar.Corpus.Runs;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>Puts what came of a run into a few words.</summary>
internal static class SummaryText
{
    /// <summary>One line.</summary>
    /// <param name="summary">What came of it.</param>
    /// <param name="folder">The output folder.</param>
    public static string Of(CorpusSummary summary, string folder)
    {
        CorpusCounts counts = summary.Counts;
        string skipped = summary.Skipped > 0 ? $" ({summary.Skipped} finished before)" : "";
        string failed = summary.Failed.Count > 0 ? $", {summary.Failed.Count} could not be read" : "";
        string damaged = summary.Damaged.Count > 0 ? $", {summary.Damaged.Count} damaged" : "";
        string unknown = counts.Unknown > 0 ? $", {counts.Unknown} of other sites" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{TerminalText.OneLine(folder)}: {summary.Shards} inputs{skipped}{failed}{damaged}; {counts.Documents} "
                + $"documents, {counts.Fits} fit, {counts.Unrecognized} show no label, {counts.Rejected} rejected{unknown}");
    }

    /// <summary>How far a run is.</summary>
    /// <param name="summary">What its manifests tell.</param>
    /// <param name="folder">The output folder.</param>
    public static string StatusOf(CorpusSummary summary, string folder)
    {
        CorpusCounts counts = summary.Counts;
        string damaged = summary.Damaged.Count > 0 ? $", {summary.Damaged.Count} of them damaged" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{TerminalText.OneLine(folder)}: {summary.Shards - summary.Unfinished} of {summary.Shards} inputs are "
                + $"finished{damaged}; {counts.Documents} documents, {counts.Fits} fit, {counts.Unrecognized} show no label, {counts.Rejected} rejected");
    }
}
