using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NewsGrammar.Benchmarks.Quick;

// --quick [--json PATH] [--document NAME]…   the essential tables in a minute or two
// --record                                    the same, kept in docs and shown in the README
// anything else                               BenchmarkDotNet, with its own options
try
{
    if (QuickOptions.Parse(args) is { } options)
    {
        return QuickCommand.Run(options);
    }
}
catch (UnknownOptionException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

// It builds the generator and the compiler anew for each job, without the build server.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15));
BenchmarkSwitcher.FromAssembly(typeof(QuickOptions).Assembly).Run(args, config);
return 0;
