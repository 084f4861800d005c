namespace FactoryGen;

/// <summary>
/// Put on the type that separates one user from another. Its <see cref="ScopeKeyAttribute">key</see> decides which scope a
/// context belongs to. Make it a <c>partial</c> class or record class: then the generator adds the place where the entered scope is
/// remembered, so that finding an instance costs a field read. For a struct, or a type that isn't partial, it is looked up by its key.
/// </summary>
/// <remarks>
/// What the generator adds changes neither equality nor <c>ToString</c>, serialisation or deconstruction.
/// A context should hold only what stays the same for as long as its scope lives: an instance keeps the context of its scope.
/// When something else changes (roles, tokens), end the scope with <see cref="ScopeHost{TContext}.EndAsync"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ScopeContextAttribute : Attribute;
