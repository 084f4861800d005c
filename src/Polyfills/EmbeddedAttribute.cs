namespace Microsoft.CodeAnalysis;

/// <summary>Hides the polyfills of one assembly from the next, also where it may see internals: the compiler knows this attribute.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
