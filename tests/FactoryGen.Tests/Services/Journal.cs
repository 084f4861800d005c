using System.Collections.Concurrent;

namespace FactoryGen.Tests.Services;

/// <summary>What happened, in order. It holds no instance, so that it keeps none alive.</summary>
internal sealed class Journal
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyList<string> Entries => [.. _entries];

    public void Write(string entry) => _entries.Enqueue(entry);

    /// <summary>The entries that end so, without that ending.</summary>
    public IReadOnlyList<string> Of(string ending) =>
        [.. _entries.Where(entry => entry.EndsWith(ending, StringComparison.Ordinal)).Select(entry => entry[..^ending.Length])];
}
