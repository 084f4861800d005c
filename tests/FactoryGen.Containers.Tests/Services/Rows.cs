namespace FactoryGen.Containers.Tests.Services;

/// <summary>As a DbContext: registered once a container scope.</summary>
public sealed class Rows;
