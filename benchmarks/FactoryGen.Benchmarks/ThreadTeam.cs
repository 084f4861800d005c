namespace FactoryGen.Benchmarks;

/// <summary>Threads that wait for work and do it all at the same time.</summary>
internal sealed class ThreadTeam : IDisposable
{
    private readonly Barrier _barrier;
    private readonly List<Thread> _threads = [];
    private Func<int>? _work;

    internal ThreadTeam(int count)
    {
        _barrier = new Barrier(count + 1);
        for (var i = 0; i < count; i++)
        {
            var thread = new Thread(WorkUntilDisposed);
            _threads.Add(thread);
            thread.Start();
        }
    }

    /// <summary>Has every thread do the work once.</summary>
    internal void Run(Func<int> work)
    {
        _work = work;
        _barrier.SignalAndWait();
        _barrier.SignalAndWait();
    }

    public void Dispose()
    {
        _work = null;
        _barrier.SignalAndWait();
        _threads.ForEach(static thread => thread.Join());
        _barrier.Dispose();
    }

    private void WorkUntilDisposed()
    {
        while (true)
        {
            _barrier.SignalAndWait();
            if (_work is not { } work)
            {
                return;
            }

            _ = work();
            _barrier.SignalAndWait();
        }
    }
}
