using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>What to do instead of blocking, which depends on where it is: some places can't await.</summary>
internal static class BlockingPlace
{
    public static string Advice(IOperation blocking, ISymbol member, ScopeEnd? end)
    {
        if (end?.IsOfHost == true)
        {
            return "await it, or call the host's Dispose, which is made for those who can't";
        }

        if (end is not null && member is IMethodSymbol { Name: "Dispose", Parameters.IsEmpty: true })
        {
            return "await it in DisposeAsync";
        }

        for (var current = blocking.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case ILockOperation:
                    return end is null ? "await it outside of the lock; the factory itself builds each instance once" : "await it outside of the lock";
                case ILocalFunctionOperation:
                    return "make the local function asynchronous and await it";
                case IAnonymousFunctionOperation { Symbol.IsAsync: true }:
                    return "await it";
                case IAnonymousFunctionOperation lambda:
                    return OfLambda(lambda);
            }
        }

        return member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => "await it in a static method that builds the object, and hand the instance to the constructor",
            IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } or IPropertySymbol { IsIndexer: true } => "make the property a method that awaits it",
            IFieldSymbol or IPropertySymbol => "keep the factory, and await it where the instance is needed",
            IMethodSymbol { IsAsync: false } => "make the method asynchronous and await it",
            _ => "await it",
        };
    }

    private static string OfLambda(IAnonymousFunctionOperation lambda)
    {
        for (var current = lambda.Parent; current is not null and not IBlockOperation; current = current.Parent)
        {
            if (current is IObjectCreationOperation { Type.Name: "Lazy" or "ThreadLocal" })
            {
                return "keep the factory in place of the Lazy, and await it where the instance is needed: the scope keeps it";
            }

            if (ContainerRegistration.Of(current) is not null)
            {
                return "register the factories with Add…Factories(), and await the factory where the user is known";
            }
        }

        return "make the lambda asynchronous and await it";
    }
}
