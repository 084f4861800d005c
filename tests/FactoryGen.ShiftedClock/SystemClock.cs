using System.Runtime.InteropServices;

namespace FactoryGen.ShiftedClock;

/// <summary>
/// The one function through which everything managed (<c>DateTime</c>, <c>DateTimeOffset</c>, <c>TimeProvider.System</c>) asks the operating system
/// what time it is. Stopwatches and time-outs run on another clock and stay as they are.
/// </summary>
internal static unsafe partial class SystemClock
{
    private const int ReadAndExecute = 1 | 4;
    private const int Everything = 1 | 2 | 4;
    private const int PrivateAndAnonymous = 2 | 0x20;
    private const int PageSize = 4096;

    /// <summary>Linux on x64 alone: what is written there is code of this processor.</summary>
    public static bool CanBeShifted => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    /// <summary>Lets this process' clock be ahead of the machine's.</summary>
    public static void Shift(TimeSpan ahead)
    {
        if (!CanBeShifted)
        {
            throw new PlatformNotSupportedException("Only the clock of Linux on x64 can be shifted.");
        }

        var function = NativeLibrary.GetExport(NativeLibrary.Load("libSystem.Native", typeof(object).Assembly, null), "SystemNative_GetSystemTimeAsTicks");
        var clock = NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "clock_gettime");
        var page = Map(0, PageSize, Everything, PrivateAndAnonymous, -1, 0);
        if (page == -1)
        {
            throw new InvalidOperationException($"mmap failed: {Marshal.GetLastPInvokeError()}");
        }

        Write(page, TicksSince1970(clock, ahead));
        var start = function & ~(PageSize - 1);
        Protect(start, Everything);
        Write(function, JumpTo(page));
        Protect(start, ReadAndExecute);
    }

    private static byte[] JumpTo(nint target) =>
    [
        0x48, 0xB8, .. BitConverter.GetBytes((long)target), // mov rax, target
        0xFF, 0xE0, // jmp rax
    ];

    // long ticks = clock_gettime(CLOCK_REALTIME): seconds * 10,000,000 + nanoseconds / 100 + ahead
    private static byte[] TicksSince1970(nint clock, TimeSpan ahead) =>
    [
        0x48, 0x83, 0xEC, 0x18, // sub rsp, 24
        0x31, 0xFF, // xor edi, edi
        0x48, 0x89, 0xE6, // mov rsi, rsp
        0x48, 0xB8, .. BitConverter.GetBytes((long)clock), // mov rax, clock
        0xFF, 0xD0, // call rax
        0x48, 0x8B, 0x04, 0x24, // mov rax, [rsp]
        0x48, 0x69, 0xC8, 0x80, 0x96, 0x98, 0x00, // imul rcx, rax, 10000000
        0x48, 0x8B, 0x44, 0x24, 0x08, // mov rax, [rsp+8]
        0x31, 0xD2, // xor edx, edx
        0x41, 0xB8, 0x64, 0x00, 0x00, 0x00, // mov r8d, 100
        0x49, 0xF7, 0xF0, // div r8
        0x48, 0x01, 0xC8, // add rax, rcx
        0x48, 0xB9, .. BitConverter.GetBytes(ahead.Ticks), // mov rcx, ahead
        0x48, 0x01, 0xC8, // add rax, rcx
        0x48, 0x83, 0xC4, 0x18, // add rsp, 24
        0xC3, // ret
    ];

    private static void Write(nint address, byte[] code) => code.CopyTo(new Span<byte>((void*)address, code.Length));

    // Two pages: the function may stand at the end of one.
    private static void Protect(nint start, int protection)
    {
        if (ProtectPages(start, 2 * PageSize, protection) != 0)
        {
            throw new InvalidOperationException($"mprotect failed: {Marshal.GetLastPInvokeError()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int ProtectPages(nint address, nint length, int protection);
}
