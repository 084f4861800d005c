using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace FactoryGen.CompilerHarness;

/// <summary>Compiled projects in an <see cref="AssemblyLoadContext"/> of their own, on the runtime of this process.</summary>
public sealed class LoadedProgram : IDisposable
{
    private readonly AssemblyLoadContext _context = new("project under test", isCollectible: true);

    private LoadedProgram(IEnumerable<ImmutableArray<byte>> images)
    {
        foreach (var image in images)
        {
            using var stream = new MemoryStream([.. image]);
            Main = _context.LoadFromStream(stream);
        }
    }

    /// <summary>The assembly that was loaded last.</summary>
    public Assembly Main { get; private set; } = null!;

    /// <summary>Loads these assemblies; what they reference of this process (FactoryGen, the container, xunit) is shared with it.</summary>
    public static LoadedProgram Load(params IEnumerable<GeneratorRun> runs) => new(runs.Select(run => run.ToImage()));

    /// <summary>Calls the static method <c>Run</c> of the type <c>Program</c>, synchronous or asynchronous; its exceptions arrive as they are.</summary>
    public async Task RunAsync(string typeName = "Program")
    {
        var method = Main.GetType(typeName, throwOnError: true)!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            ?? throw new HarnessException($"{typeName} has no static method Run.");
        object? result = null;
        try
        {
            result = method.Invoke(null, null);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }

        if (result is Task task)
        {
            await task.ConfigureAwait(false);
        }
    }

    public void Dispose() => _context.Unload();
}
