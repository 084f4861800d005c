using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>A call that tells a container about a service: what it may build, or hand out, and for how long.</summary>
/// <param name="Call">The call, or the creation of a <c>ServiceDescriptor</c>.</param>
/// <param name="Types">The types that are named, as type arguments or with <c>typeof</c>.</param>
/// <param name="Arguments">Instances and delegates.</param>
/// <param name="IsSingleton">Whether the container keeps what it is told of as long as itself.</param>
internal sealed record ContainerRegistration(IOperation Call, ImmutableArray<ITypeSymbol> Types, ImmutableArray<IArgumentOperation> Arguments, bool IsSingleton)
{
    private static readonly string[] Containers = ["Microsoft.Extensions.DependencyInjection", "Autofac", "SimpleInjector", "DryIoc", "Lamar", "Ninject", "Grace", "Unity"];

    /// <summary>What the container is told; null if the operation tells none.</summary>
    public static ContainerRegistration? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } invocation when IsRegistration(method) => new(
            invocation,
            method.TypeArguments.Concat(Mentioned(invocation.Arguments)).ToImmutableArray(),
            invocation.Arguments,
            IsSingletonName(method.Name) || NamesSingleton(invocation.Arguments)),
        IObjectCreationOperation { Type.Name: "ServiceDescriptor" } creation => new(
            creation, Mentioned(creation.Arguments).ToImmutableArray(), creation.Arguments, NamesSingleton(creation.Arguments) || creation.Arguments.Length == 2),
        _ => null,
    };

    /// <summary>What the container hands out, as far as that can be seen: instances, and what delegates give back.</summary>
    public IEnumerable<IOperation> Products => Arguments.SelectMany(static argument =>
        DelegateBody.LambdaOf(argument.Value) is null ? new[] { argument.Value } : DelegateBody.ResultsOf(argument.Value));

    private static bool IsRegistration(IMethodSymbol method) =>
        (method.Name.StartsWith("Add", StringComparison.Ordinal)
            || method.Name.StartsWith("TryAdd", StringComparison.Ordinal)
            || method.Name.StartsWith("Register", StringComparison.Ordinal)
            || method.Name is "Replace" or "Singleton" or "Scoped" or "Transient" or "KeyedSingleton" or "KeyedScoped" or "KeyedTransient" or "Describe" or "DescribeKeyed" or "Bind" or "To" or "ToSelf" or "RegisterInstance")
        && ((method.IsExtensionMethod && IsContainer((method.ReducedFrom ?? method).Parameters[0].Type)) || IsContainer(method.ContainingType));

    private static bool IsContainer(ITypeSymbol? type) =>
        type is INamedTypeSymbol named
        && (named.Name is "IServiceCollection" or "ServiceDescriptor" or "ContainerBuilder" or "RegistrationExtensions" or "Container" or "IContainer" or "IRegistrator" or "Registrator" or "ServiceRegistry" or "IKernel" or "IBindingToSyntax" or "IUnityContainer")
        && Namespace(named) is var space
        && Containers.Any(container => space.StartsWith(container, StringComparison.Ordinal));

    private static string Namespace(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";

    private static bool IsSingletonName(string name) =>
        name.EndsWith("Singleton", StringComparison.Ordinal) || name is "AddHostedService" or "RegisterInstance";

    private static bool NamesSingleton(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Any(static argument => argument.Value is IFieldReferenceOperation { Field: { Name: "Singleton", ContainingType.Name: "ServiceLifetime" } });

    private static IEnumerable<ITypeSymbol> Mentioned(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Select(static argument => TypeMention.Of(argument.Value)).OfType<ITypeSymbol>();
}
