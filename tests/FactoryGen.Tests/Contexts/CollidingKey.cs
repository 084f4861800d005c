namespace FactoryGen.Tests.Contexts;

/// <summary>Different keys of one hash code: whatever a host shares by hash code, these share.</summary>
public readonly record struct CollidingKey(int Number)
{
    public override int GetHashCode() => 7;
}
