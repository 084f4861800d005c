namespace FactoryGen.Tests.Support;

/// <summary>A weak reference to what must not stay behind.</summary>
internal sealed class Remains(string name, object target)
{
    private readonly WeakReference _target = new(target);

    public string Name => name;

    public bool IsAlive => _target.IsAlive;
}
