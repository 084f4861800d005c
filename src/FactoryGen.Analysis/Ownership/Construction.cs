using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>All the ways of building an instance of a class that only its factory may build.</summary>
internal sealed class Construction(UsageKnowledge usage)
{
    // BindingFlags.CreateInstance
    private const int CreateInstance = 0x200;

    /// <summary>The implementation that the operation builds one of, directly or as a subclass; null if it builds none.</summary>
    public ScopedImplementation? BuiltBy(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => ImplementationOf(creation.Type) ?? ThroughTypeArgument(creation),
        ITypeParameterObjectCreationOperation => null,
        IWithOperation copy => ImplementationOf(copy.Operand.Type),
        IInvocationOperation invocation => ThroughTypeArgument(invocation.TargetMethod) ?? ThroughReflection(invocation),
        _ => null,
    };

    /// <summary>The implementation that the class is or derives from, unless it is marked as a fake.</summary>
    public ScopedImplementation? ImplementationOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } || UsageKnowledge.IsTestDouble(type))
        {
            return null;
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (usage.ImplementationOf(current) is { } implementation)
            {
                return implementation;
            }
        }

        return null;
    }

    // new Lazy<T>() calls T's constructor, and so may whatever demands that there is one.
    private ScopedImplementation? ThroughTypeArgument(IObjectCreationOperation creation) =>
        creation.Type is not INamedTypeSymbol { Arity: > 0 } generic ? null
        : generic is { Name: "Lazy" or "ThreadLocal", TypeArguments: [var lazy] } && !creation.Arguments.Any(static argument => argument.Value.Type?.TypeKind == TypeKind.Delegate || DelegateBody.LambdaOf(argument.Value) is not null)
            && generic.Name == "Lazy" ? ImplementationOf(lazy)
        : Constructed(generic.TypeParameters, generic.TypeArguments);

    private ScopedImplementation? ThroughTypeArgument(IMethodSymbol method)
    {
        if (!method.IsGenericMethod)
        {
            return method.ContainingType is { Arity: > 0 } generic && method.IsStatic ? Constructed(generic.TypeParameters, generic.TypeArguments) : null;
        }

        return Constructed(method.TypeParameters, method.TypeArguments)
            ?? (Builders.Builds(method) ? method.TypeArguments.Select(argument => Built(argument, method)).FirstOrDefault(static found => found is not null) : null);
    }

    private ScopedImplementation? Constructed(IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments)
    {
        for (var i = 0; i < parameters.Count && i < arguments.Count; i++)
        {
            if (parameters[i].HasConstructorConstraint && ImplementationOf(arguments[i]) is { } implementation)
            {
                return implementation;
            }
        }

        return null;
    }

    private ScopedImplementation? ThroughReflection(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        switch (method)
        {
            case { Name: "Invoke", ContainingType.Name: "ConstructorInfo" or "MethodBase" }:
                return ImplementationOf(TypeMention.OfConstructor(invocation.Instance));
            case { Name: "Create", ContainingType.Name: "ConstructorInvoker" } or { Name: "New", ContainingType: { Name: "Expression", ContainingNamespace.Name: "Expressions" } }:
                return invocation.Arguments is [var first, ..] ? ImplementationOf(TypeMention.OfConstructor(first.Value) ?? TypeMention.Of(first.Value)) : null;
            case { Name: "MemberwiseClone", ContainingType.SpecialType: SpecialType.System_Object }:
                return ImplementationOf(invocation.Instance?.Type);
            case { Name: "InvokeMember", ContainingType: { Name: "Type", ContainingNamespace.Name: "System" } } when invocation.Arguments.Any(static argument => CreatesInstance(argument.Value)):
                return ImplementationOf(TypeMention.Of(invocation.Instance));
        }

        return Builders.Builds(method)
            ? invocation.Arguments.Select(argument => Built(TypeMention.Of(argument.Value) ?? Named(argument.Value, method), method)).FirstOrDefault(static found => found is not null)
                ?? ImplementationOf(TypeMention.Of(invocation.Instance))
            : null;
    }

    // A list of them is read from a text with all that is in it.
    private ScopedImplementation? Built(ITypeSymbol? type, IMethodSymbol builder) => ImplementationOf(type) ?? (Builders.Reads(builder) ? type switch
    {
        IArrayTypeSymbol array => Built(array.ElementType, builder),
        INamedTypeSymbol { Arity: > 0 } generic => generic.TypeArguments.Select(argument => Built(argument, builder)).FirstOrDefault(static found => found is not null),
        _ => null,
    } : null);

    // Activator and Assembly also take the name of what they build.
    private static ITypeSymbol? Named(IOperation value, IMethodSymbol builder) =>
        builder is { Name: "CreateInstance", ContainingType.Name: "Activator" or "Assembly" } ? TypeMention.Named(value) : null;

    private static bool CreatesInstance(IOperation flags) => flags is { Type.Name: "BindingFlags", ConstantValue: { HasValue: true, Value: int value } } && (value & CreateInstance) != 0;
}
