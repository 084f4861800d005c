namespace FactoryGen.Tests.Support;

/// <summary>The failure that tests put in.</summary>
internal sealed class Boom(string message = "boom") : Exception(message);
