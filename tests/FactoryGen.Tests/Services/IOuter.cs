namespace FactoryGen.Tests.Services;

/// <summary>What <see cref="Outer"/> is asked for as.</summary>
internal interface IOuter
{
    Alpha Alpha { get; }

    Delta Delta { get; }
}
