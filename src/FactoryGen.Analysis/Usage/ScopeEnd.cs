using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>A call that ends a lease, a scope, or all scopes of a host: its task is done when all that they own is disposed of.</summary>
/// <param name="Call">The call.</param>
/// <param name="Owner">The type of the lease or the host.</param>
internal sealed record ScopeEnd(IInvocationOperation Call, INamedTypeSymbol Owner)
{
    public bool IsOfLease => Owner.Name == "ScopeLease";

    /// <summary>Whether all scopes end.</summary>
    public bool IsOfHost => !IsOfLease && Call.TargetMethod.Name == "DisposeAsync";

    /// <summary>The method, as one would call it.</summary>
    public string Name => $"'{Owner.Name}.{Call.TargetMethod.Name}'";

    /// <summary>What ends, as one would say it.</summary>
    public string Scope => IsOfHost ? $"every scope of '{Owner.TypeArguments[0].Name}'" : $"the scope of this '{Owner.TypeArguments[0].Name}'";

    /// <summary>Whether nobody gets the task; FG3006 says so.</summary>
    public bool IsDropped => Drops(Call);

    /// <summary>The end that the operation is; null if it is something else.</summary>
    public static ScopeEnd? Of(IOperation? operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "DisposeAsync" or "EndAsync" } call && OwnerOf(call.Instance) is { } owner ? new(call, owner) : null;

    // Through a cast, too. A host's own Dispose ends itself, for those who can't await.
    private static INamedTypeSymbol? OwnerOf(IOperation? instance) => instance switch
    {
        IConversionOperation conversion => OwnerOf(conversion.Operand),
        IInstanceReferenceOperation => null,
        { Type: INamedTypeSymbol { Arity: 1, Name: "ScopeLease" or "ScopeHost", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } } type } => type,
        _ => null,
    };

    private static bool Drops(IOperation value) => value.Parent switch
    {
        var parent when Discards.Drop(parent) => true,
        IConditionalAccessOperation access => access.WhenNotNull == value && Drops(access),
        IConversionOperation conversion => Drops(conversion),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "Preserve" } call => Drops(call),
        _ => false,
    };
}
