namespace FactoryGen;

/// <summary>
/// Put on the one instance method that finishes the construction of an implementation: it returns <see cref="Task"/> or
/// <see cref="ValueTask"/> and takes nothing or one <see cref="CancellationToken"/>. It makes the factory asynchronous.
/// </summary>
/// <remarks>
/// It runs once an instance, on the thread pool, without the first caller's synchronization or execution context.
/// Its token is cancelled when nobody waits for the instance any more or when the scope ends.
/// When it throws, the instance is disposed of, all who wait get that exception, and the next call tries anew.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class AsyncInitializerAttribute : Attribute;
