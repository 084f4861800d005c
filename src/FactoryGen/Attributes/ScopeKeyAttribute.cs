namespace FactoryGen;

/// <summary>
/// Put on the property of a <see cref="ScopeContextAttribute">context</see> that tells its scope from others; several make a composite
/// key, in declaration order. Or on a static method <c>TKey KeyOf(TForeign context)</c>: that makes a type a context which you don't
/// own, such as <c>ClaimsPrincipal</c>, in this assembly and in those that reference it and can call the method.
/// </summary>
/// <remarks>
/// Keys compare by the equality of their type: strings ordinally, nothing trimmed, case-folded or concatenated.
/// A key that is null, an empty or white string or an empty <see cref="Guid"/> is refused with an <see cref="ArgumentException"/>.
/// A key method is called whenever a context is entered or asked for, possibly by several threads at a time.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ScopeKeyAttribute : Attribute;
