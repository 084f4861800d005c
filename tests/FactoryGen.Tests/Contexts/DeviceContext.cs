namespace FactoryGen.Tests.Contexts;

/// <summary>A context that is a plain class: compared by reference, copied by <see cref="object.MemberwiseClone"/>.</summary>
[ScopeContext]
public sealed partial class DeviceContext(string deviceId)
{
    private string _deviceId = deviceId;

    [ScopeKey]
    public string DeviceId => _deviceId;

    /// <summary>A bitwise copy, everything that the generator added included, with another key.</summary>
    public DeviceContext CopyFor(string deviceId)
    {
        var copy = (DeviceContext)MemberwiseClone();
        copy._deviceId = deviceId;
        return copy;
    }
}
