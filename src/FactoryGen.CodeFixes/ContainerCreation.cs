using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.CodeFixes;

/// <summary>Whether a container creates the objects of a class, and so can give them what they ask for.</summary>
internal static class ContainerCreation
{
    // A solution's registrations are read once, however many uses ask.
    private static readonly ConditionalWeakTable<Solution, Task<ImmutableHashSet<string>>> Registered = new();

    public static async Task<bool> IsOfAsync(Solution solution, INamedTypeSymbol type, CancellationToken cancellationToken) =>
        LongLivedTypes.IsHosted(type) || IsOfFramework(type)
        || (await Registered.GetValue(solution, one => ReadAsync(one, cancellationToken)).ConfigureAwait(false)).Contains(KeyOf(type));

    private static bool IsOfFramework(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "ControllerBase" or "Hub" or "PageModel" } && current.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string KeyOf(INamedTypeSymbol type) => $"{type.ContainingAssembly.Name}:{type.OriginalDefinition.ToDisplayString()}";

    private static async Task<ImmutableHashSet<string>> ReadAsync(Solution solution, CancellationToken cancellationToken)
    {
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var document in solution.Projects.Where(static project => project.SupportsCompilation).SelectMany(static project => project.Documents))
        {
            // Most documents end here, without being bound.
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
                && root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(static call => IsRegistration(call)).ToList() is { Count: > 0 } calls
                && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model)
            {
                foreach (var call in calls)
                {
                    if (model.GetOperation(call, cancellationToken) is { } operation && ContainerRegistration.Of(operation) is { } registration && !IsMadeByHand(registration))
                    {
                        found.UnionWith(registration.Types.OfType<INamedTypeSymbol>().Select(static type => KeyOf(type)));
                    }
                }
            }
        }

        return found.ToImmutable();
    }

    // With an instance or a delegate the container creates nothing itself.
    private static bool IsMadeByHand(ContainerRegistration registration) => registration.Arguments.Any(static argument =>
        argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter is { } parameter
        && (parameter.Type.TypeKind == TypeKind.Delegate || parameter.Name is "implementationInstance" or "implementationFactory" or "instance"));

    private static bool IsRegistration(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
        && (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("TryAdd", StringComparison.Ordinal) || name.StartsWith("Register", StringComparison.Ordinal));
}
