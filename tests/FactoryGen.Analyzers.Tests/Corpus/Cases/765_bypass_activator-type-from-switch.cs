// 765 bypass, activator-type-from-switch: BAD
// a switch picks the implementation's type, and Activator builds it uninitialised

namespace Corpus.C765;

internal sealed class PluginLoader
{
    public async Task LoadAsync(string plugin, UserContext user, CancellationToken ct)
    {
        var type = plugin switch
        {
            "export" => typeof(ExportSink),
            _ => throw new ArgumentOutOfRangeException(nameof(plugin)),
        };
        var sink = (IExportSink)Activator.CreateInstance(type, user)!; // BUG
        await sink.WriteAsync("loaded", ct);
    }
}
