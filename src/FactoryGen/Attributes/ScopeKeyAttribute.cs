namespace FactoryGen;

/// <summary>
/// Put on the property of a <see cref="ScopeContextAttribute">context</see> that tells its scope from others.
/// Several make a composite key, in declaration order.
/// </summary>
/// <remarks>
/// Keys compare by the equality of their type: strings ordinally, nothing trimmed, case-folded or concatenated.
/// A key that is null, an empty or white string or an empty <see cref="Guid"/> is refused with an <see cref="ArgumentException"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ScopeKeyAttribute : Attribute;
