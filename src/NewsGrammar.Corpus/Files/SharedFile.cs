namespace NewsGrammar.Corpus.Files;

/// <summary>Files that several processes want.</summary>
internal static class SharedFile
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <summary>Whether a file could not be opened because another process has it.</summary>
    public static bool IsInUse(IOException exception) => exception.HResult is SharingViolation or LinuxWouldBlock or MacWouldBlock;
}
