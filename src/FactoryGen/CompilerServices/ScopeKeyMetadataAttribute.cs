using System.ComponentModel;

namespace FactoryGen.CompilerServices;

/// <summary>What the generator and the analyzers read about a context of a referenced assembly whose scopes are found by key. Generated.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ScopeKeyMetadataAttribute : Attribute
{
    /// <summary>A <see cref="ScopeContextAttribute"/> type of this assembly.</summary>
    /// <param name="context">The context type.</param>
    public ScopeKeyMetadataAttribute(Type context) => Context = context;

    /// <summary>A type that a <see cref="ScopeKeyAttribute"/> method of this assembly makes a context.</summary>
    /// <param name="context">The context type.</param>
    /// <param name="holder">The type that declares the method.</param>
    /// <param name="method">The method's name.</param>
    public ScopeKeyMetadataAttribute(Type context, Type holder, string method)
    {
        Context = context;
        Holder = holder;
        Method = method;
    }

    /// <summary>The context type.</summary>
    public Type Context { get; }

    /// <summary>The type that declares the key method; null: the context has keys of its own.</summary>
    public Type? Holder { get; }

    /// <summary>The name of the key method; null: the context has keys of its own.</summary>
    public string? Method { get; }
}
