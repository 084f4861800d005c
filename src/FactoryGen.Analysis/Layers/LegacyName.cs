namespace FactoryGen.Analysis.Layers;

/// <summary>A namespace or type that an assembly calls legacy.</summary>
/// <param name="Name">In full.</param>
/// <param name="Replacement">The full name of what to use instead, or null.</param>
/// <param name="IsNamespace">Whether everything inside it is legacy, too.</param>
internal sealed record LegacyName(string Name, string? Replacement, bool IsNamespace)
{
    /// <summary>What a message says after naming what is legacy.</summary>
    public string Advice => Replacement is null ? "stop using it" : $"use '{Replacement}' instead";
}
