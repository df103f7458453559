using System.Runtime.InteropServices;

namespace NewsGrammar.Specs;

/// <summary>Memory that ends where reading on is a fault, as the system protects the page behind it.</summary>
internal sealed unsafe partial class GuardedText : IDisposable
{
    private const int Read = 1;
    private const int Write = 2;
    private const int PrivateAnonymous = 0x22;

    private readonly nuint _page = (nuint)Environment.SystemPageSize;
    private readonly byte* _pages;

    /// <summary>Takes two pages from the system and protects the second.</summary>
    public GuardedText()
    {
        nint pages = Map(0, 2 * _page, Read | Write, PrivateAnonymous, -1, 0);
        _pages = (byte*)pages;
        if (pages == -1 || Protect(pages + (nint)_page, _page, 0) != 0)
        {
            throw new InvalidOperationException("The system gives no memory that can be protected.");
        }
    }

    /// <summary>Whether the system can be asked for such memory as it is here.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux();

    /// <summary>Puts a text right before the protected page.</summary>
    /// <param name="text">A page of it at most.</param>
    public ReadOnlySpan<TUnit> Put<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
    {
        var place = new Span<TUnit>(_pages + _page - ((nuint)text.Length * (nuint)sizeof(TUnit)), text.Length);
        text.CopyTo(place);
        return place;
    }

    /// <summary>Gives the pages back.</summary>
    public void Dispose() => _ = Unmap((nint)_pages, 2 * _page);

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(nint address, nuint length);
}
