namespace FactoryGen.Scopes;

/// <summary>Two or more instances that a scope is to dispose of, in order of completed creation. Guarded by the lock on the scope.</summary>
internal sealed class OwnedInstances(object first, object second)
{
    private readonly List<object> _instances = [first, second];

    /// <summary>Adds an instance, unless it is there.</summary>
    internal void Add(object instance)
    {
        foreach (var owned in _instances)
        {
            if (ReferenceEquals(owned, instance))
            {
                return;
            }
        }

        _instances.Add(instance);
    }

    internal void AddTo(List<object> instances) => instances.AddRange(_instances);
}
