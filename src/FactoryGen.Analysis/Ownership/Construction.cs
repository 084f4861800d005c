using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>All the ways of building an instance of a class that only its factory may build.</summary>
internal sealed class Construction(UsageKnowledge usage)
{
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
            ?? (Builders.Builds(method) ? method.TypeArguments.Select(ImplementationOf).FirstOrDefault(static found => found is not null) : null);
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
        if (invocation is { TargetMethod: { Name: "Invoke", ContainingType.Name: "ConstructorInfo" or "MethodBase" }, Instance: { } constructor })
        {
            return ImplementationOf(TypeMention.OfConstructor(constructor));
        }

        return Builders.Builds(invocation.TargetMethod)
            ? invocation.Arguments.Select(argument => ImplementationOf(TypeMention.Of(argument.Value))).FirstOrDefault(static found => found is not null)
                ?? (invocation.Instance is { } type ? ImplementationOf(TypeMention.Of(type)) : null)
            : null;
    }
}
