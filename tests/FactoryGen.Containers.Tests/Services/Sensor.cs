namespace FactoryGen.Containers.Tests.Services;

/// <summary>Belongs to a second context, so to a second host, and uses a singleton of the first.</summary>
[ScopedFactory]
public sealed class Sensor(DeviceContext device, Vault vault) : IDisposable
{
    public void Dispose() => vault.Note($"sensor {device.Number}");
}
