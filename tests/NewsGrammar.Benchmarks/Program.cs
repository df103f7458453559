using NewsGrammar.Benchmarks.Quick;

QuickOptions options = QuickOptions.Parse(args) ?? new QuickOptions(null, []);
return QuickCommand.Run(options);
