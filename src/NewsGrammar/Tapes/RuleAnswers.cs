namespace NewsGrammar.Tapes;

/// <summary>What the rules have answered about the line at hand.</summary>
internal sealed class RuleAnswers
{
    /// <summary>For each rule the number of the line that it was asked about last, doubled, and one more where it took it.</summary>
    private long[] _answers = [];
    private long _line;

    /// <summary>Makes room.</summary>
    /// <param name="rules">How many rules there are.</param>
    public void Reset(int rules)
    {
        if (_answers.Length < rules)
        {
            _answers = new long[rules];
        }
    }

    /// <summary>Goes on to another line.</summary>
    public void BeginLine() => _line += 2;

    /// <summary>What a rule has answered.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="taken">Whether it takes the line.</param>
    /// <returns>False when it was not asked yet.</returns>
    public bool TryGet(int rule, out bool taken)
    {
        long answer = _answers[rule];
        taken = answer > _line;
        return answer >= _line;
    }

    /// <summary>Keeps an answer.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="taken">Whether it takes the line.</param>
    public void Keep(int rule, bool taken) => _answers[rule] = taken ? _line + 1 : _line;
}
