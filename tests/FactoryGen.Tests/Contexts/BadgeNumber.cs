namespace FactoryGen.Tests.Contexts;

/// <summary>A small wrapper, so that badge numbers aren't mistaken for other strings.</summary>
public readonly record struct BadgeNumber(string Value);
