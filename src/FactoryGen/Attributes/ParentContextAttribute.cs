namespace FactoryGen;

/// <summary>Reserved for contexts within contexts (a run of a user): error FG1020 until they exist.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ParentContextAttribute : Attribute;
