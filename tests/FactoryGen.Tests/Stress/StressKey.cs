namespace FactoryGen.Tests.Stress;

/// <summary>A key of several words, one of so many hash codes.</summary>
internal readonly record struct StressKey(int Number, int HashCodes)
{
    /// <summary>A copy that is torn doesn't equal anything.</summary>
    public string Text { get; } = $"key {Number}";

    public override int GetHashCode() => Number % HashCodes;
}
