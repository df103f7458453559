namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Reads a sequence of pages on several cores, some at a time. What comes of them is added in the order of the sequence: the
/// result is the same on any number of cores.
/// </summary>
/// <param name="options">How many cores.</param>
/// <param name="progress">Is told how far it is; null for nobody.</param>
internal sealed class PageReadings(SurveyOptions options, IProgress<SurveyProgress>? progress)
{
    /// <summary>How much one core reads at a time, in UTF-16 units: long enough that its counts cost nothing beside it.</summary>
    private const int BatchLength = 1 << 20;

    private const int MaxPages = 4096;

    /// <summary>Reads all pages.</summary>
    /// <typeparam name="T">What comes of some pages.</typeparam>
    /// <param name="number">The number of the reading, for <see cref="SurveyProgress"/>.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="read">Reads some pages.</param>
    /// <param name="add">Adds what came of them.</param>
    public void Run<T>(int number, IEnumerable<SurveyPage> pages, Func<List<SurveyPage>, T> read, Action<T> add)
    {
        var waiting = new Queue<(Task<T> Task, int Pages)>();
        long finished = 0;
        foreach (List<SurveyPage> batch in Batches(pages))
        {
            waiting.Enqueue((Task.Run(() => read(batch)), batch.Count));
            while (waiting.Count > options.Jobs)
            {
                AddNext();
            }
        }

        while (waiting.Count > 0)
        {
            AddNext();
        }

        void AddNext()
        {
            (Task<T> task, int count) = waiting.Dequeue();
            add(task.GetAwaiter().GetResult());
            finished += count;
            progress?.Report(new SurveyProgress(number, finished));
        }
    }

    private static IEnumerable<List<SurveyPage>> Batches(IEnumerable<SurveyPage> pages)
    {
        var batch = new List<SurveyPage>();
        int length = 0;
        foreach (SurveyPage page in pages)
        {
            batch.Add(page);
            length += page.Text.Length;
            if (length >= BatchLength || batch.Count == MaxPages)
            {
                yield return batch;
                batch = [];
                length = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
