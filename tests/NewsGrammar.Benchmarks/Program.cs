using BenchmarkDotNet.Running;
using NewsGrammar.Benchmarks.Quick;

// --quick [--json PATH] [--document NAME]…   the essential tables in about a minute
// --record                                    the same, kept in docs and shown in the README
// anything else                               BenchmarkDotNet, with its own options
if (QuickOptions.Parse(args) is { } options)
{
    return QuickCommand.Run(options);
}

BenchmarkSwitcher.FromAssembly(typeof(QuickOptions).Assembly).Run(args);
return 0;
