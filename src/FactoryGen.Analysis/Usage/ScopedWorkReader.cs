using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Finds what a body does with a scope.</summary>
internal sealed class ScopedWorkReader(UsageKnowledge usage)
{
    private readonly InstanceReader _instances = new(usage);
    private readonly FactoryTasks _tasks = new(usage);

    /// <summary>The first thing that the body is known to do; what is only guessed if there is nothing else; null if it does nothing with a scope.</summary>
    public ScopedWork? In(IOperation? body)
    {
        if (body is null)
        {
            return null;
        }

        var works = Parts(body).OfType<IInvocationOperation>().Select(Of).OfType<ScopedWork>().ToList();
        return works.FirstOrDefault(static work => work.Severity == DiagnosticSeverity.Error) ?? works.FirstOrDefault();
    }

    private ScopedWork? Of(IInvocationOperation call)
    {
        if (usage.CallOf(call) is { } factoryCall)
        {
            return factoryCall.IsAsynchronous ? new(call, $"'{factoryCall.FactoryType.Name}.{factoryCall.Method.Name}'", DiagnosticSeverity.Error) : null;
        }

        // An end that is dropped is no part of what could be awaited here.
        if (ScopeEnd.Of(call) is { } end)
        {
            return end.IsDropped ? null : new(call, end.IsOfLease ? "a lease" : end.Name, DiagnosticSeverity.Error);
        }

        if (IsLease(call.Type))
        {
            return new(call, "a lease", DiagnosticSeverity.Error);
        }

        if (!usage.IsTask(call.Type))
        {
            return null;
        }

        return call.Instance is { } instance && _instances.Read(instance) is { IsScoped: true } scoped
            ? new(call, $"'{scoped.Name}.{call.TargetMethod.Name}'", scoped.Severity)
            : _tasks.ReadBody(MethodBody.Of(call.TargetMethod, call.SemanticModel)) is { IsScoped: true }
                ? new(call, $"'{call.TargetMethod.Name}'", DiagnosticSeverity.Error)
                : null;
    }

    // A lambda within that nobody can await either is looked at by itself.
    private static IEnumerable<IOperation> Parts(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is not IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } } and not ILocalFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } })
            {
                yield return child;
                foreach (var part in Parts(child))
                {
                    yield return part;
                }
            }
        }
    }

    private static bool IsLease(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "ScopeLease", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } };
}
