namespace NewsGrammar.Cli.Commands.Completion;

/// <summary>
/// Scripts that make a shell ask the tool itself what may follow: System.CommandLine answers <c>[suggest:POSITION] LINE</c> with a
/// word a line. Where it knows no word, the
/// shell offers files; options are offered behind a dash, so that they do not keep files away.
/// </summary>
internal static class CompletionScript
{
    private const string Bash = """
        _newsgrammar() {
            local IFS=$'\n' line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} known
            known=$(newsgrammar "[suggest:${#line}]" "$line" 2>/dev/null)
            [[ $word == -* ]] || known=$(grep -v '^[-/]' <<<"$known")
            COMPREPLY=($(compgen -W "$known" -- "$word"))
        }
        complete -o default -F _newsgrammar newsgrammar

        """;

    private const string Zsh = """
        #compdef newsgrammar
        _newsgrammar() {
            local line="${words[1,CURRENT]}"
            local -a found=("${(@f)$(newsgrammar "[suggest:${#line}]" "$line" 2>/dev/null)}")
            [[ ${words[CURRENT]} == -* ]] || found=(${found:#[-/]*})
            compadd -a found || _files
        }
        compdef _newsgrammar newsgrammar

        """;

    private const string Fish = """
        function __newsgrammar
            set -l line (commandline -cp)
            newsgrammar "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c newsgrammar -a '(__newsgrammar)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName newsgrammar -ScriptBlock {
            param($word, $line, $position)
            newsgrammar "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;

    /// <summary>The script for a shell, its lines ended by LF.</summary>
    public static string For(Shell shell) => (shell switch
    {
        Shell.Bash => Bash,
        Shell.Zsh => Zsh,
        Shell.Fish => Fish,
        Shell.PowerShell => PowerShell,
        _ => throw new ArgumentOutOfRangeException(nameof(shell)),
    }).ReplaceLineEndings("\n");
}
