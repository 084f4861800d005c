using FactoryGen.Creations;

namespace FactoryGen.Scopes;

/// <summary>A synchronous factory's slot, whatever its service: services are covariant.</summary>
internal interface ISyncSlot
{
    /// <summary>The instance in the scope of a creation that depends on it.</summary>
    object GetIn(Creation dependent);
}
