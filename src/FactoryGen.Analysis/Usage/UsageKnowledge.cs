using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>
/// What analyzers of the consuming side ask: is this a factory, a call of one, a service, an implementation? One instance a compilation,
/// whichever analyzer asks first; every answer is found once a type; safe to call from any thread.
/// </summary>
/// <remarks>Answers come from symbols alone, so they are the same for factories of this project, of another one, and for fakes.</remarks>
/// <example>
/// <code>
/// context.RegisterOperationAction(operation =>
/// {
///     if (usage.CallOf(operation.Operation) is { IsAsynchronous: true } call) …
/// }, OperationKind.Invocation);
/// </code>
/// </example>
internal sealed class UsageKnowledge
{
    // The table holds a compilation's knowledge exactly as long as somebody else holds the compilation.
    private static readonly ConditionalWeakTable<Compilation, UsageKnowledge> Cache = new();

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<FactoryContract>> _contracts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, FactoryColour?> _services = new(SymbolEqualityComparer.Default);
    private readonly ScopedImplementations _implementations;

    private UsageKnowledge(Compilation compilation)
    {
        Known = KnownTypes.Of(compilation);
        _implementations = new(Known);
    }

    public KnownTypes Known { get; }

    /// <summary>Whether the compilation refers to FactoryGen at all: if not, nothing here is of interest.</summary>
    public bool KnowsFactories => Known.ScopedFactoryInterface is not null && Known.AsyncScopedFactoryInterface is not null;

    public static UsageKnowledge Of(Compilation compilation) =>
        Cache.GetValue(compilation, static compilation => new UsageKnowledge(compilation));

    /// <summary>The factory interfaces that the type is, implements or (a type parameter) is constrained to.</summary>
    public ImmutableArray<FactoryContract> ContractsOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { SpecialType: SpecialType.None } or ITypeParameterSymbol => _contracts.GetOrAdd(type, ReadContracts),
        _ => ImmutableArray<FactoryContract>.Empty,
    };

    /// <summary>Whether the type hands out instances: generated, a fake, or one of the two interfaces.</summary>
    public bool IsFactory(ITypeSymbol? type) => !ContractsOf(type).IsEmpty;

    /// <summary>The contract whose entry point the method is; null for any other method.</summary>
    public FactoryContract? ContractOf(IMethodSymbol method)
    {
        // Most methods end here: the name is read without binding anything.
        if (method.Name is not ("Get" or "GetAsync") || method.IsStatic || method.ContainingType is not { } type)
        {
            return null;
        }

        foreach (var contract in ContractsOf(type))
        {
            if (contract.EntryPoint == method.Name && Implements(method, contract))
            {
                return contract;
            }
        }

        return null;
    }

    /// <summary>The call of a factory that the operation is; null if it is something else.</summary>
    public FactoryCall? CallOf(IOperation? operation)
    {
        if (operation is not IInvocationOperation invocation)
        {
            return null;
        }

        var method = invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? DelegateOrigin.Of(invocation) : invocation.TargetMethod;
        return method is not null && ContractOf(method) is { } contract ? new(invocation, contract, method) : null;
    }

    /// <summary>The implementation that the class is; null for any other type.</summary>
    public ScopedImplementation? ImplementationOf(ITypeSymbol? type) => _implementations.Of(type);

    /// <summary>All implementations with a working factory.</summary>
    public ImmutableArray<ScopedImplementation> Implementations => _implementations.All;

    /// <summary>The implementations whose factories hand out the type; more than one only for different contexts.</summary>
    public IEnumerable<ScopedImplementation> ImplementationsOfService(ITypeSymbol? service) =>
        service is null ? [] : _implementations.OfService(service);

    /// <summary>Whether a factory hands out the type.</summary>
    public bool IsScopedService(ITypeSymbol? type) => ColourOf(type) is not null;

    /// <summary>Whether an instance of the type belongs to a scope: it is a service, or an implementation.</summary>
    public bool IsScoped(ITypeSymbol? type) => IsScopedService(type) || ImplementationOf(type) is not null;

    /// <summary>How the service's factory hands it out; null for a type that no factory hands out.</summary>
    public FactoryColour? ColourOf(ITypeSymbol? service) => service switch
    {
        INamedTypeSymbol { SpecialType: SpecialType.None } => _services.GetOrAdd(service, ReadColour),
        _ => null,
    };

    /// <summary>The service that the type is a <c>Task</c> or <c>ValueTask</c> of, if an asynchronous factory hands it out.</summary>
    public ITypeSymbol? ServiceOfTask(ITypeSymbol? type) =>
        ResultOfTask(type) is { } result && ColourOf(result) == FactoryColour.Asynchronous ? result : null;

    /// <summary>The same of a task that gives such a task.</summary>
    public ITypeSymbol? ServiceOfNestedTask(ITypeSymbol? type) => ServiceOfTask(ResultOfTask(type));

    /// <summary>What a <c>Task&lt;T&gt;</c> or <c>ValueTask&lt;T&gt;</c> gives; null for any other type.</summary>
    public ITypeSymbol? ResultOfTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } task
        && (Same(task.OriginalDefinition, Known.TaskOfResult) || Same(task.OriginalDefinition, Known.ValueTaskOfResult))
            ? task.TypeArguments[0]
            : null;

    /// <summary>Whether the type is <c>Task</c>, <c>Task&lt;T&gt;</c>, <c>ValueTask</c> or <c>ValueTask&lt;T&gt;</c>.</summary>
    public bool IsTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask" } named
        && (ResultOfTask(named) is not null || Same(named, Known.Task) || Same(named, Known.ValueTask));

    /// <summary>Whether the type is marked as a fake.</summary>
    public static bool IsTestDouble(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: not TypeKind.Delegate } named && named.GetAttributes().Any(IsTestDouble);

    public static bool IsTestDouble(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "TestDoubleAttribute", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } };

    private ImmutableArray<FactoryContract> ReadContracts(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return parameter.ConstraintTypes.SelectMany(constraint => ContractsOf(constraint)).ToImmutableArray();
        }

        var contracts = ImmutableArray.CreateBuilder<FactoryContract>();
        Add(type, contracts);
        foreach (var implemented in type.AllInterfaces)
        {
            Add(implemented, contracts);
        }

        return contracts.ToImmutable();
    }

    private void Add(ITypeSymbol type, ImmutableArray<FactoryContract>.Builder contracts)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Arity: 2 } named)
        {
            if (Same(named.OriginalDefinition, Known.ScopedFactoryInterface))
            {
                contracts.Add(new(named, FactoryColour.Synchronous));
            }
            else if (Same(named.OriginalDefinition, Known.AsyncScopedFactoryInterface))
            {
                contracts.Add(new(named, FactoryColour.Asynchronous));
            }
        }
    }

    // A class may have other methods of that name, and may hide its entry point behind one.
    private static bool Implements(IMethodSymbol method, FactoryContract contract)
    {
        if (method.Arity != 0 || contract.Interface.GetMembers(contract.EntryPoint).FirstOrDefault() is not IMethodSymbol promised)
        {
            return false;
        }

        if (Same(method.ContainingType, contract.Interface))
        {
            return true;
        }

        for (var current = method.ContainingType.FindImplementationForInterfaceMember(promised) as IMethodSymbol; current is not null; current = current.OverriddenMethod)
        {
            if (Same(current, method))
            {
                return true;
            }
        }

        return false;
    }

    private FactoryColour? ReadColour(ITypeSymbol service)
    {
        foreach (var implementation in _implementations.OfService(service))
        {
            return implementation.Colour;
        }

        // Where the implementation can't be seen, the interface itself may say so.
        foreach (var attribute in service.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ScopedServiceAttribute", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return attribute.NamedArguments.Any(static argument => argument is { Key: "Async", Value.Value: true })
                    ? FactoryColour.Asynchronous
                    : FactoryColour.Synchronous;
            }
        }

        return null;
    }

    private static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
