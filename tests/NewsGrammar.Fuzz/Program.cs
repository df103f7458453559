using System.Globalization;
using NewsGrammar.Fuzz.Inputs;
using NewsGrammar.Fuzz.Targets;
using NewsGrammar.Fuzz.Volume;
using SharpFuzz;

// TARGET                    attacks it with what AFL++ sends, or with standard input
// TARGET FILE…              attacks it with files, as they are
// TARGET --prepare FOLDER   writes seeds and a dictionary for AFL++
// documents --volume SECONDS [SEED]   reads as many short documents as there is time for, on all processors
if (FuzzTarget.All.FirstOrDefault(target => args is [var name, ..] && target.Name == name) is not { } target)
{
    Console.Error.WriteLine($"The first argument is a target: {string.Join(", ", FuzzTarget.All.Select(static target => target.Name))}.");
    return 2;
}

switch (args[1..])
{
    case []:
        Fuzzer.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target.Attack(input.GetBuffer().AsSpan(0, (int)input.Length));
        });
        return 0;
    case ["--prepare", var folder]:
        SearchFolder.Write(target, folder);
        return 0;
    case ["--volume", var seconds, .. var rest] when target is DocumentTarget && uint.TryParse(seconds, CultureInfo.InvariantCulture, out uint time):
        VolumeRun.Search(target, TimeSpan.FromSeconds(time), rest is [var seed] ? ulong.Parse(seed, CultureInfo.InvariantCulture) : 0);
        return 0;
    case var files:
        foreach (string file in files)
        {
            Console.WriteLine(file);
            target.Attack(File.ReadAllBytes(file));
        }

        return 0;
}
