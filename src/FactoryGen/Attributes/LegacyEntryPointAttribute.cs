namespace FactoryGen;

/// <summary>
/// Put on an implementation, beside <see cref="ScopedFactoryAttribute">[ScopedFactory]</see>, any number of times: the old way to get the service keeps
/// working for a while, as a generated forwarder that ends on dates that are known in advance.
/// </summary>
/// <remarks>
/// <para>
/// Dates are <c>yyyy-MM-dd</c> and the first day of their stage. They are compared with the date that the build is told, the MSBuild property
/// <c>FactoryGenDate</c> or else <c>SOURCE_DATE_EPOCH</c>, never with a clock: an unchanged commit builds the same for ever.
/// </para>
/// <para>
/// By default the old method takes what the factory's entry point takes and returns the service; <see cref="Adapter"/>,
/// <see cref="ReturnType"/> and <see cref="WasAsync"/> describe another one.
/// </para>
/// </remarks>
/// <param name="entryPoint">The full name of the old method: <c>Namespace.Type.Method</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LegacyEntryPointAttribute(string entryPoint) : Attribute
{
    /// <summary>The full name of the old method: <c>Namespace.Type.Method</c>.</summary>
    public string EntryPoint { get; } = entryPoint;

    /// <summary>From which day on who uses it is warned; null: the stage is left out.</summary>
    public string? WarnFrom { get; set; }

    /// <summary>From which day on who uses it no longer compiles, while what is compiled runs; null: the stage is left out.</summary>
    public string? ErrorFrom { get; set; }

    /// <summary>From which day on it is a tombstone, which throws. Every entry point has one: a shim must end.</summary>
    public string? RemoveFrom { get; set; }

    /// <summary>The stage that is in force whatever the date is, and where the build has none.</summary>
    public LegacyStage Floor { get; set; }

    /// <summary>Its name in messages and in the census; null: <see cref="EntryPoint"/>.</summary>
    public string? Id { get; set; }

    /// <summary>An absolute http or https address that explains the migration.</summary>
    public string? Link { get; set; }

    /// <summary>Why it goes, in one sentence, for messages.</summary>
    public string? Reason { get; set; }

    /// <summary>Who answers questions, for messages and the census.</summary>
    public string? Owner { get; set; }

    /// <summary>What kind of method it is.</summary>
    public LegacyKind Kind { get; set; }

    /// <summary>
    /// The name of a static method of the implementation that makes the context of the old parameters: they become those of the old
    /// method, with their names, types, defaults and nullability. Null: the old method takes the context.
    /// </summary>
    public string? Adapter { get; set; }

    /// <summary>What the old method returned, or its task gave: a type that the implementation is; null: the service.</summary>
    public Type? ReturnType { get; set; }

    /// <summary>Whether the old method returned a task; left out: as the factory does.</summary>
    public bool WasAsync { get; set; }
}
