using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Linking;

/// <summary>
/// No file leads back to itself. Reports <see cref="ImportCycle"/> and <see cref="BaseCycle"/>, and takes out the links
/// that close a circle.
/// </summary>
internal static class LinkCycles
{
    /// <summary>How many places of a long circle are shown.</summary>
    private const int MaxShown = 4;

    /// <summary>Goes through all files in depth, without calling itself.</summary>
    /// <param name="root">The grammar's own file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="innerFirst">All files, those that a file names before it.</param>
    /// <returns>Whether there was a circle.</returns>
    public static bool Break(LinkedFile root, DiagnosticBag diagnostics, out IReadOnlyList<LinkedFile> innerFirst)
    {
        var done = new List<LinkedFile>();
        var states = new Dictionary<LinkedFile, int> { [root] = 0 };
        var path = new List<LinkedFile> { root };
        var next = new Stack<int>([0]);
        bool hasCycles = false;
        while (next.TryPop(out int link))
        {
            LinkedFile file = path[^1];
            if (link == file.Links.Count)
            {
                states[file] = -1;
                done.Add(file);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            LinkedFile named = file.Links[link].File;
            if (!states.TryGetValue(named, out int state))
            {
                states.Add(named, path.Count);
                path.Add(named);
                next.Push(link + 1);
                next.Push(0);
            }
            else if (state >= 0)
            {
                Report(path, state, file.Links[link], diagnostics);
                file.Links.RemoveAt(link);
                hasCycles = true;
                next.Push(link);
            }
            else
            {
                next.Push(link + 1);
            }
        }

        innerFirst = done;
        return hasCycles;
    }

    private static void Report(List<LinkedFile> path, int start, FileLink closing, DiagnosticBag diagnostics)
    {
        var related = new List<(string, SourceSpan)>();
        for (int index = start; index + 1 < path.Count && related.Count < MaxShown; index++)
        {
            FileLink link = path[index].Links.First(candidate => candidate.File == path[index + 1]);
            related.Add((link.IsBase ? $"`{link.Target}` is extended here" : $"\"{link.Target}\" is imported here", link.Span));
        }

        diagnostics.Report(closing.IsBase ? BaseCycle : ImportCycle, closing.Span, [closing.Target], related: [.. related]);
    }
}
