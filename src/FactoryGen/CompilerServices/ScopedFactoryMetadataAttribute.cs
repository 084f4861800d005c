using System.ComponentModel;

namespace FactoryGen.CompilerServices;

/// <summary>What the generator, the analyzers and the tool read about a factory of a referenced assembly. Generated.</summary>
/// <param name="factory">The generated factory.</param>
/// <param name="implementation">What it creates.</param>
/// <param name="service">What it hands out.</param>
/// <param name="context">What separates one user from another.</param>
/// <param name="because">Why it is asynchronous, as a chain of names; empty: it is synchronous.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ScopedFactoryMetadataAttribute(Type factory, Type implementation, Type service, Type context, string because) : Attribute
{
    /// <summary>The generated factory.</summary>
    public Type Factory { get; } = factory;

    /// <summary>What it creates.</summary>
    public Type Implementation { get; } = implementation;

    /// <summary>What it hands out.</summary>
    public Type Service { get; } = service;

    /// <summary>What separates one user from another.</summary>
    public Type Context { get; } = context;

    /// <summary>Why it is asynchronous, as a chain of names; empty: it is synchronous.</summary>
    public string Because { get; } = because;
}
