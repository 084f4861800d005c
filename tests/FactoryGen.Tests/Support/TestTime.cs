using Microsoft.Extensions.Time.Testing;

namespace FactoryGen.Tests.Support;

/// <summary>Time that stands still until the test moves it, and that knows how many timers run: a test moves time only when what it waits for is armed.</summary>
internal sealed class TestTime : FakeTimeProvider
{
    private int _armed;

    public int ArmedTimers => Volatile.Read(ref _armed);

    /// <summary>Waits until a timer runs.</summary>
    public Task Armed(int timers = 1) => Patience.Until(() => ArmedTimers >= timers, $"{timers} timer(s) run");

    /// <summary>Lets time pass, slowly and only while timers run, until the task has completed: whoever can get on without time does.</summary>
    /// <returns>How much time has passed.</returns>
    public async Task<TimeSpan> PassUntil(Task task)
    {
        var start = GetTimestamp();
        var passing = Task.Run(async () =>
        {
            while (!task.IsCompleted)
            {
                await Task.Delay(10);
                for (var turn = 0; turn < 20; turn++)
                {
                    await Task.Yield();
                }

                if (!task.IsCompleted && ArmedTimers > 0)
                {
                    Advance(TimeSpan.FromSeconds(0.5));
                }
            }
        });
        await passing.Soon("time that passes ends the wait").ConfigureAwait(false);
        return GetElapsedTime(start);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new CountedTimer(this, callback, state);
        timer.Start(base.CreateTimer(CountedTimer.Fire, timer, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan), dueTime, period);
        return timer;
    }

    private sealed class CountedTimer(TestTime time, TimerCallback callback, object? state) : ITimer
    {
        private ITimer? _inner;
        private int _isArmed;

        public static void Fire(object? timer)
        {
            var self = (CountedTimer)timer!;
            self.Disarm();
            self.Invoke();
        }

        public void Start(ITimer inner, TimeSpan dueTime, TimeSpan period)
        {
            _inner = inner;
            Change(dueTime, period);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                Disarm();
            }
            else if (Interlocked.Exchange(ref _isArmed, 1) == 0)
            {
                Interlocked.Increment(ref time._armed);
            }

            return _inner!.Change(dueTime, period);
        }

        public void Dispose()
        {
            Disarm();
            _inner!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Disarm();
            return _inner!.DisposeAsync();
        }

        private void Invoke() => callback(state);

        private void Disarm()
        {
            if (Interlocked.Exchange(ref _isArmed, 0) == 1)
            {
                Interlocked.Decrement(ref time._armed);
            }
        }
    }
}
