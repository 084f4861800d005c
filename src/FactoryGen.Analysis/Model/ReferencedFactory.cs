namespace FactoryGen.Analysis.Model;

/// <summary>A factory in a referenced assembly, as that assembly's metadata tells.</summary>
internal sealed record ReferencedFactory
{
    /// <summary>How a constructor parameter asks for it: the class, or the interface where the class isn't accessible.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>The <see cref="TypeReference.Key"/> of what it hands out.</summary>
    public required string Service { get; init; }

    /// <summary>The <see cref="TypeReference.Key"/> of its context.</summary>
    public required string Context { get; init; }

    /// <summary>What people call the implementation.</summary>
    public required string Implementation { get; init; }

    /// <summary>The assembly's name.</summary>
    public required string Assembly { get; init; }

    /// <summary>Why it is asynchronous, as a chain of names; null if it is synchronous.</summary>
    public required string? Because { get; init; }
}
