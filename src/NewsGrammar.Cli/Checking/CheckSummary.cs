using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Cli.Checking;

/// <summary>Counts what a check found.</summary>
internal sealed class CheckSummary
{
    private int _grammars;
    private int _unreadable;
    private int _errors;
    private int _warnings;

    /// <summary>What the counts mean to the shell.</summary>
    public int ExitCode => _errors + _unreadable > 0 ? Commands.ExitCode.Wrong
        : _warnings > 0 ? Commands.ExitCode.Findings
        : Commands.ExitCode.Fine;

    /// <summary>Counts a grammar that was compiled.</summary>
    public void AddGrammar() => _grammars++;

    /// <summary>Counts a file that could not be read.</summary>
    public void AddUnreadable() => _unreadable++;

    /// <summary>Counts a finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.IsError)
        {
            _errors++;
        }
        else
        {
            _warnings++;
        }
    }

    /// <summary>The counts in one line: <c>2 grammars: 1 error, 3 warnings</c>.</summary>
    public override string ToString()
    {
        string unreadable = _unreadable == 0 ? "" : $", {Plural.Of(_unreadable, "unreadable file")}";
        return $"{Plural.Of(_grammars, "grammar")}: {Plural.Of(_errors, "error")}, {Plural.Of(_warnings, "warning")}{unreadable}";
    }
}
