namespace NewsGrammar.Packages.Tests.Consumers;

/// <summary>What Native AOT needs of the machine besides its packages.</summary>
internal static class NativeToolchain
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    private static readonly string[] Folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);

    /// <summary>Skips a test where there is no linker, or no zlib to link with.</summary>
    public static void Require()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The native tests know the toolchain of Linux only.");
        Skip.IfNot(
            Linkers.Any(static linker => Folders.Any(folder => File.Exists(Path.Combine(folder, linker)))),
            "Native AOT needs clang or gcc: apt-get install clang zlib1g-dev");
        Skip.IfNot(
            File.Exists("/usr/include/zlib.h"),
            "Native AOT needs zlib: apt-get install zlib1g-dev");
    }
}
