// 831 fire-and-forget, pump-awaited-at-the-end: GOOD
// a background task started in the constructor, kept in a field and awaited in DisposeAsync

namespace Corpus.C831;

using System.Threading.Channels;

internal sealed class TelemetryPump : IAsyncDisposable
{
    private readonly Channel<string> _readings = Channel.CreateUnbounded<string>();
    private readonly Task _pump;

    public TelemetryPump(UserContext device) => _pump = PumpAsync(device);

    public bool Post(string reading) => _readings.Writer.TryWrite(reading);

    private async Task PumpAsync(UserContext device)
    {
        var sink = await Factories.ExportSinks.GetAsync(device);
        await foreach (var reading in _readings.Reader.ReadAllAsync())
            await sink.WriteAsync(reading);
    }

    public async ValueTask DisposeAsync()
    {
        _readings.Writer.TryComplete();
        await _pump;
    }
}
