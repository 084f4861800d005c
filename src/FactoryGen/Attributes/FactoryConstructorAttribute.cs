namespace FactoryGen;

/// <summary>
/// Picks how an implementation is built: put it on one of several constructors, or on a static method of the implementation
/// that returns it, or a <see cref="Task{TResult}"/> or <see cref="ValueTask{TResult}"/> of it (which makes the factory asynchronous).
/// </summary>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
public sealed class FactoryConstructorAttribute : Attribute;
